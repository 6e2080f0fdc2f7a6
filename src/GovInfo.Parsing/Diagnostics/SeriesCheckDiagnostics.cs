namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI53xx and GI54xx: reports contradict one another.</summary>
internal static class SeriesCheckDiagnostics
{
    public static readonly DiagnosticDescriptor CarriedBetweenYears = new(
        "GI5301", DiagnosticSeverity.Warning,
        "Column {subject}: {earlier} carried {expected} requests over, but {later} carries {stated} in.",
        "“{subject}”列：{earlier} 年度结转下年 {expected} 件，而 {later} 年度上年结转 {stated} 件。");

    public static readonly DiagnosticDescriptor RegulationsBetweenYears = new(
        "GI5302", DiagnosticSeverity.Warning,
        "{subject}: {expected} should be in force in {later} ({earlier}'s, and those issued, less those repealed), but the report says {stated}.",
        "“{subject}”：按 {earlier} 年度现行有效数加本年制发、减本年废止，{later} 年度应为 {expected} 件，而报告为 {stated} 件。");

    public static readonly DiagnosticDescriptor PendingBetweenYears = new(
        "GI5303", DiagnosticSeverity.Info,
        "{subject}: {earlier} left {expected} cases pending, but {later} counts only {stated} in all.",
        "“{subject}”：{earlier} 年度尚未审结 {expected} 件，而 {later} 年度总计仅 {stated} 件。");

    public static readonly DiagnosticDescriptor TextRepeated = new(
        "GI5304", DiagnosticSeverity.Info,
        "{stated}% of the text of the report for {later} stands in that for {earlier}.",
        "{later} 年度报告正文有 {stated}% 与 {earlier} 年度相同。");

    public static readonly DiagnosticDescriptor TablesRepeated = new(
        "GI5305", DiagnosticSeverity.Warning,
        "Table {subject} of the report for {later} has the same numbers as that for {earlier}.",
        "{later} 年度报告的表 {subject} 与 {earlier} 年度数据完全相同。");

    public static readonly DiagnosticDescriptor GrowthBetweenYears = new(
        "GI5306", DiagnosticSeverity.Warning,
        "The report for {later} says {stated}% growth of requests, but the tables of both years give {expected}%: “{quote}”",
        "{later} 年度报告称申请量增幅为 {stated}%，而按两年表格计算为 {expected}%：“{quote}”");

    public static readonly DiagnosticDescriptor SubordinatesExceed = new(
        "GI5401", DiagnosticSeverity.Warning,
        "{subject}: the subordinates have {expected}, but {parent} reports {stated}.",
        "“{subject}”：下级单位之和为 {expected}，而{parent}为 {stated}。");

    public static readonly DiagnosticDescriptor SubordinatesFallShort = new(
        "GI5402", DiagnosticSeverity.Info,
        "{subject}: the subordinates have {expected}, and {parent} reports {stated}.",
        "“{subject}”：下级单位之和为 {expected}，{parent}为 {stated}。");
}
