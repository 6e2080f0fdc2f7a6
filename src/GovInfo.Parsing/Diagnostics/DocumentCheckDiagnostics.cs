namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI52xx: the document is not what the form asks for.</summary>
internal static class DocumentCheckDiagnostics
{
    public static readonly DiagnosticDescriptor YearAgreement = new(
        "GI5201", DiagnosticSeverity.Warning,
        "The report is about {expected}, but its {subject} says {stated}.",
        "报告年度为 {expected}，而{subject}为 {stated}。");

    public static readonly DiagnosticDescriptor SentenceYear = new(
        "GI5202", DiagnosticSeverity.Warning,
        "A sentence of the report for {expected} dates its numbers to {stated}: “{quote}”",
        "{expected} 年度报告中的一句话把数据写作 {stated} 年：“{quote}”");

    public static readonly DiagnosticDescriptor SectionMissing = new(
        "GI5203", DiagnosticSeverity.Warning,
        "The report has no section {subject}.",
        "报告缺少“{subject}”部分。");

    public static readonly DiagnosticDescriptor SectionRepeated = new(
        "GI5204", DiagnosticSeverity.Info,
        "Section {subject} is there {stated} times.",
        "“{subject}”部分出现 {stated} 次。");

    public static readonly DiagnosticDescriptor SectionOrder = new(
        "GI5205", DiagnosticSeverity.Info,
        "Section {subject} stands behind a section that should follow it.",
        "“{subject}”部分的位置在其后续部分之后。");

    public static readonly DiagnosticDescriptor SectionNumbering = new(
        "GI5206", DiagnosticSeverity.Info,
        "The heading “{subject}” should be numbered {ordinal}.",
        "标题“{subject}”的序号应为“{ordinal}”。");

    public static readonly DiagnosticDescriptor TemplateYear = new(
        "GI5207", DiagnosticSeverity.Info,
        "The report for {stated} uses the tables of the form of {expected}.",
        "{stated} 年度报告采用的是 {expected} 年版表格。");

    public static readonly DiagnosticDescriptor SectionEmpty = new(
        "GI5208", DiagnosticSeverity.Warning,
        "Section {subject} says nothing (“{quote}”).",
        "“{subject}”部分没有实质内容（“{quote}”）。");

    public static readonly DiagnosticDescriptor AuthorityAgreement = new(
        "GI5209", DiagnosticSeverity.Warning,
        "The report is of {expected}, but its {subject} names {quote}.",
        "报告机关为“{expected}”，而{subject}为“{quote}”。");

    public static readonly DiagnosticDescriptor SignatureDate = new(
        "GI5210", DiagnosticSeverity.Info,
        "The report for {expected} is dated {quote}.",
        "{expected} 年度报告的落款日期为 {quote}。");

    public static readonly DiagnosticDescriptor SubheadingNumbering = new(
        "GI5211", DiagnosticSeverity.Info,
        "The sub-heading “{quote}” is not numbered as the one before it leads one to expect, ({ordinal}).",
        "小标题“{quote}”的序号与前文不相衔接，应为（{ordinal}）。");
}
