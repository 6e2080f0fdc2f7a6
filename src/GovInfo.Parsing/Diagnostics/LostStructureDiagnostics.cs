namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI31xx: tables written in text whose structure was lost.</summary>
internal static class LostStructureDiagnostics
{
    public static readonly DiagnosticDescriptor PlacesInDoubt = new(
        "GI3101", DiagnosticSeverity.Error,
        "The row \"{row}\" has {count} values ({values}) for {columns} columns; the text does not tell which columns they belong to.",
        "“{row}”行有 {count} 个值（{values}），而表格有 {columns} 列，文本无法确定各值所属的列。");

    public static readonly DiagnosticDescriptor DigitsSplit = new(
        "GI3102", DiagnosticSeverity.Warning,
        "The row \"{row}\" prints the digits {digits} together; they were read as {values}, one number a column.",
        "“{row}”行的数字 {digits} 连在一起，按每列一个数读作 {values}。");

    public static readonly DiagnosticDescriptor HeadsInDisorder = new(
        "GI3103", DiagnosticSeverity.Error,
        "The column heads of the table {table} do not stand in the form's order; its values cannot be told apart in this text.",
        "表格 {table} 的列标题顺序与规定格式不符，无法在此文本中区分各列的值。");

    public static readonly DiagnosticDescriptor RepeatedLinesGone = new(
        "GI3104", DiagnosticSeverity.Error,
        "No line of this text stands in it twice, as heads and zeros of the table {table} must: repeated lines were taken out of it, and a cell without a number may have had one.",
        "此文本没有重复的行，而表格 {table} 的列标题和 0 必有重复：重复的行已被删去，没有数字的单元格原来可能有数字。");

    public static readonly DiagnosticDescriptor RowsWithoutLabels = new(
        "GI3105", DiagnosticSeverity.Info,
        "The labels of {count} rows of the table {table} below \"{row}\" are not in the text; their numbers were told apart by their order and their sums.",
        "表格 {table} 中“{row}”之下 {count} 行的标签不在文本中，其数字按顺序与合计区分。");

    public static readonly DiagnosticDescriptor TextEndsInTable = new(
        "GI3106", DiagnosticSeverity.Error,
        "The text ends with the table {table}, as no report does: the last row may lack values, and its last number digits.",
        "文本在表格 {table} 处中断（完整的报告不会以该表结尾）：最后一行可能缺值，其最后一个数字可能不完整。");
}
