namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI4xxx: labels and values of the tables.</summary>
internal static class LabelDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "GI4001", DiagnosticSeverity.Error,
        "\"{raw}\" is not a number.",
        "“{raw}”不是数字。");

    public static readonly DiagnosticDescriptor UnitConverted = new(
        "GI4002", DiagnosticSeverity.Info,
        "\"{raw}\" was converted to {value}, the unit that the form prescribes.",
        "“{raw}”已按规定单位换算为 {value}。");

    public static readonly DiagnosticDescriptor SimilarLabel = new(
        "GI4003", DiagnosticSeverity.Info,
        "The label \"{label}\" was taken for \"{expected}\".",
        "标签“{label}”按“{expected}”识别。");

    public static readonly DiagnosticDescriptor DoubledSign = new(
        "GI4004", DiagnosticSeverity.Warning,
        "The sign of \"{raw}\" is written twice; it was read as {value}.",
        "“{raw}”的符号重复，读作 {value}。");

    public static readonly DiagnosticDescriptor MissingLine = new(
        "GI4005", DiagnosticSeverity.Warning,
        "The table {table} lacks \"{label}\" of the form.",
        "表格 {table} 缺少规定的“{label}”。");

    public static readonly DiagnosticDescriptor UnknownRow = new(
        "GI4006", DiagnosticSeverity.Warning,
        "The table {table} has a row \"{label}\" with numbers ({numbers}) that the form does not have; it is left out.",
        "表格 {table} 中有规定格式以外的行“{label}”且含数字（{numbers}），未予读取。");

    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "GI4007", DiagnosticSeverity.Warning,
        "The table {table} has a column \"{label}\" with numbers that the form does not have; it is left out.",
        "表格 {table} 中有规定格式以外的列“{label}”且含数字，未予读取。");

    public static readonly DiagnosticDescriptor BlanksBetweenDigits = new(
        "GI4008", DiagnosticSeverity.Warning,
        "Blanks stand between the digits of \"{raw}\"; it was read as {value}.",
        "“{raw}”的数字之间有空格，读作 {value}。");
}
