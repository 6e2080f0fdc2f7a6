namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI21xx: what the report is: title, authority, year, period.</summary>
internal static class IdentityDiagnostics
{
    public static readonly DiagnosticDescriptor NoTitle = new(
        "GI2101", DiagnosticSeverity.Info,
        "The source has no title of the report.",
        "来源中没有报告标题。");

    public static readonly DiagnosticDescriptor NoAuthority = new(
        "GI2102", DiagnosticSeverity.Warning,
        "The source does not name the reporting body.",
        "来源中没有写明报告单位名称。");

    public static readonly DiagnosticDescriptor NoYear = new(
        "GI2103", DiagnosticSeverity.Warning,
        "The source does not say which year the report is about.",
        "来源中没有写明报告年度。");

    public static readonly DiagnosticDescriptor YearContradicted = new(
        "GI2104", DiagnosticSeverity.Warning,
        "The year {year} ({evidence}) is contradicted by {other} ({otherEvidence}).",
        "报告年度 {year}（依据：{evidence}）与 {other}（依据：{otherEvidence}）不一致。");

    public static readonly DiagnosticDescriptor WeakYear = new(
        "GI2105", DiagnosticSeverity.Warning,
        "The year {year} is named only outside the report ({evidence}).",
        "报告年度 {year} 仅见于报告之外（依据：{evidence}）。");

    public static readonly DiagnosticDescriptor WeakAuthority = new(
        "GI2106", DiagnosticSeverity.Warning,
        "The reporting body {authority} is named only outside the report ({evidence}).",
        "报告单位“{authority}”仅见于报告之外（依据：{evidence}）。");

    public static readonly DiagnosticDescriptor AuthorityContradicted = new(
        "GI2107", DiagnosticSeverity.Warning,
        "The reporting body {authority} ({evidence}) is contradicted by {other} ({otherEvidence}).",
        "报告单位“{authority}”（依据：{evidence}）与“{other}”（依据：{otherEvidence}）不一致。");
}
