namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI50xx: the tables contradict themselves.</summary>
internal static class CheckDiagnostics
{
    public static readonly DiagnosticDescriptor RuleFailed = new(
        "GI5000", DiagnosticSeverity.Warning,
        "Rule {subject} failed ({exception}); its checks were not made.",
        "规则 {subject} 执行出错（{exception}），其核对未进行。");

    public static readonly DiagnosticDescriptor OutcomesSum = new(
        "GI5001", DiagnosticSeverity.Error,
        "Requests, column {subject}: the outcomes add up to {expected}, but （七）总计 says {stated} (difference {difference}).",
        "依申请公开表“{subject}”列：各项办理结果之和为 {expected}，而（七）总计为 {stated}（相差 {difference}）。");

    public static readonly DiagnosticDescriptor RequestFlow = new(
        "GI5002", DiagnosticSeverity.Error,
        "Requests, column {subject}: received and carried in make {expected}, but processed and carried over make {stated} (difference {difference}).",
        "依申请公开表“{subject}”列：本年新收与上年结转之和为 {expected}，而（七）总计与结转下年度之和为 {stated}（相差 {difference}）。");

    public static readonly DiagnosticDescriptor ApplicantsSum = new(
        "GI5003", DiagnosticSeverity.Error,
        "Requests, row {subject}: the kinds of applicants add up to {expected}, but 总计 says {stated} (difference {difference}).",
        "依申请公开表“{subject}”行：各类申请人之和为 {expected}，而总计为 {stated}（相差 {difference}）。");

    public static readonly DiagnosticDescriptor ReviewResultsSum = new(
        "GI5004", DiagnosticSeverity.Error,
        "Reconsideration and litigation, {subject}: the results add up to {expected}, but 总计 says {stated} (difference {difference}).",
        "行政复议、行政诉讼表“{subject}”：各项结果之和为 {expected}，而总计为 {stated}（相差 {difference}）。");

    public static readonly DiagnosticDescriptor CountsWhole = new(
        "GI5005", DiagnosticSeverity.Error,
        "{subject} says {stated}: a count is a whole number, and neither counts nor amounts are negative.",
        "“{subject}”为 {stated}：件数应为整数，件数与金额均不应为负。");

    public static readonly DiagnosticDescriptor ItemsNotNegative = new(
        "GI5006", DiagnosticSeverity.Warning,
        "{subject}: last year's items and this year's change make {stated}.",
        "“{subject}”：上一年项目数量与本年增/减之和为 {stated}，不应为负。");

    public static readonly DiagnosticDescriptor PublishedWithinPublic = new(
        "GI5007", DiagnosticSeverity.Info,
        "{subject}: {stated} were published this year, but only {expected} are public in all.",
        "“{subject}”：本年新公开 {stated} 件，而对外公开总数仅为 {expected} 件。");

    public static readonly DiagnosticDescriptor StatisticsSum = new(
        "GI5008", DiagnosticSeverity.Error,
        "Statistics, {subject}: the parts add up to {expected}, but the total says {stated} (difference {difference}).",
        "政府信息公开情况统计表“{subject}”：各分项之和为 {expected}，而总数为 {stated}（相差 {difference}）。");

    public static readonly DiagnosticDescriptor TableMissing = new(
        "GI5009", DiagnosticSeverity.Warning,
        "Section {subject} has no table.",
        "“{subject}”一节没有表格。");

    public static readonly DiagnosticDescriptor LineMissing = new(
        "GI5010", DiagnosticSeverity.Warning,
        "Table {table} lacks {subject}.",
        "表 {table} 缺少“{subject}”。");

    public static readonly DiagnosticDescriptor LineUnknown = new(
        "GI5011", DiagnosticSeverity.Warning,
        "Table {table} has {stated} rows or columns that the form does not know.",
        "表 {table} 有 {stated} 个格式以外的行或列。");

    public static readonly DiagnosticDescriptor SplitDigits = new(
        "GI5012", DiagnosticSeverity.Info,
        "Requests, row {subject}: the row would add up to its total if {first} and {second} were one number, {joined}.",
        "依申请公开表“{subject}”行：若将 {first} 与 {second} 合为一个数 {joined}，该行合计即相符。");

    public static readonly DiagnosticDescriptor BlankTotal = new(
        "GI5013", DiagnosticSeverity.Info,
        "{subject} is blank; its parts add up to {expected}.",
        "“{subject}”未填；其分项之和为 {expected}。");
}
