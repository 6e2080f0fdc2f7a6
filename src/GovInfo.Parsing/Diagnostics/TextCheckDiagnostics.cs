namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI51xx: the text contradicts itself or the tables.</summary>
internal static class TextCheckDiagnostics
{
    public static readonly DiagnosticDescriptor ReceivedText = new(
        "GI5101", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor CarriedInText = new(
        "GI5102", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor AnsweredText = new(
        "GI5103", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor CarriedOverText = new(
        "GI5104", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor OutcomesText = new(
        "GI5105", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor ApplicantsText = new(
        "GI5106", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor ReviewText = new(
        "GI5107", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor DecisionsText = new(
        "GI5108", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor RegulationsText = new(
        "GI5109", DiagnosticSeverity.Warning,
        "The text says {stated} where the table has {expected} ({subject}): “{quote}”",
        "正文为 {stated}，而表格“{subject}”为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor Enumeration = new(
        "GI5110", DiagnosticSeverity.Warning,
        "A sentence names {stated} in all, and parts that add up to {expected}: “{quote}”",
        "正文总数为 {stated}，而所列分项之和为 {expected}：“{quote}”");

    public static readonly DiagnosticDescriptor Share = new(
        "GI5111", DiagnosticSeverity.Warning,
        "A sentence says {stated}% where its counts give {expected}%: “{quote}”",
        "正文称占 {stated}%，而按其件数计算应为 {expected}%：“{quote}”");

    public static readonly DiagnosticDescriptor Growth = new(
        "GI5112", DiagnosticSeverity.Warning,
        "A sentence says {stated}% growth where its counts give {expected}%: “{quote}”",
        "正文称增幅为 {stated}%，而按其件数计算应为 {expected}%：“{quote}”");

    public static readonly DiagnosticDescriptor AllAnswered = new(
        "GI5113", DiagnosticSeverity.Warning,
        "The text says that all requests were answered, but {stated} are carried over: “{quote}”",
        "正文称申请均已办结，而表格结转下年度 {stated} 件：“{quote}”");

    public static readonly DiagnosticDescriptor FeesReported = new(
        "GI5114", DiagnosticSeverity.Warning,
        "Section six does not report the fee for handling requests (notices of fees and their amount, and what was collected).",
        "第六部分未报告信息处理费收取情况（发出收费通知的件数和总金额、实际收取的总金额）。");
}
