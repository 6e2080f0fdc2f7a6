namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI30xx: tables, as found and put together.</summary>
internal static class TableDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new(
        "GI3001", DiagnosticSeverity.Warning,
        "The table {table} was not found.",
        "未找到表格 {table}。");

    public static readonly DiagnosticDescriptor FoundTwice = new(
        "GI3002", DiagnosticSeverity.Warning,
        "The table {table} stands in the source more than once; the fullest is read, another begins at {other}.",
        "表格 {table} 在源文件中出现多次；读取其中最完整的一个，另一个始于 {other}。");

    public static readonly DiagnosticDescriptor ColumnsByOrder = new(
        "GI3003", DiagnosticSeverity.Info,
        "The header of the table {table} does not name every column; the numbers of {rows} rows were told apart by their order.",
        "表格 {table} 的表头未标明全部列；有 {rows} 行的数字按顺序对应各列。");

    public static readonly DiagnosticDescriptor RowInDoubt = new(
        "GI3004", DiagnosticSeverity.Error,
        "It cannot be told which column the value \"{raw}\" belongs to: the row's cells do not fit the header.",
        "无法判断“{raw}”属于哪一列：该行单元格与表头不符。");

    public static readonly DiagnosticDescriptor RowTooShort = new(
        "GI3005", DiagnosticSeverity.Warning,
        "The row {row} of the table {table} has fewer cells than the header has columns; the missing cells are taken as blank.",
        "表格 {table} 的 {row} 行单元格少于表头列数；缺少的单元格视为空白。");

    public static readonly DiagnosticDescriptor MergedValue = new(
        "GI3006", DiagnosticSeverity.Error,
        "One cell holds \"{raw}\" for several indicators; it is not told which of them it is for.",
        "一个单元格中的“{raw}”对应多个指标，无法判断归属。");

    public static readonly DiagnosticDescriptor DoubtfulCell = new(
        "GI3007", DiagnosticSeverity.Error,
        "The cell reads \"{raw}\", but its place or its digits are in doubt.",
        "单元格读作“{raw}”，但其位置或数字存疑。");

    public static readonly DiagnosticDescriptor Foreign = new(
        "GI3008", DiagnosticSeverity.Info,
        "A table that is none of the form's is left out.",
        "有一个不属于规定格式的表格，未予读取。");

    public static readonly DiagnosticDescriptor JoinedFromParts = new(
        "GI3009", DiagnosticSeverity.Info,
        "The table {table} was put together from {parts} parts.",
        "表格 {table} 由 {parts} 部分拼接而成。");
}
