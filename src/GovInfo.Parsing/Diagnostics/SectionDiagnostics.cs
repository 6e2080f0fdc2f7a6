namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI20xx: the sections of the report.</summary>
internal static class SectionDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new(
        "GI2001", DiagnosticSeverity.Warning,
        "The section {section} ({title}) was not found.",
        "未找到“{title}”一节（{section}）。");

    public static readonly DiagnosticDescriptor Repeated = new(
        "GI2002", DiagnosticSeverity.Info,
        "Another heading of the section {section} was found, “{heading}”; it stays in the text of the section that it stands in.",
        "{section} 一节另有标题“{heading}”；该标题保留在其所在章节的正文中。");

    public static readonly DiagnosticDescriptor Misplaced = new(
        "GI2003", DiagnosticSeverity.Info,
        "The section {section} stands behind {previous}, elsewhere than in the form.",
        "{section} 一节位于 {previous} 之后，与规定格式的顺序不符。");

    public static readonly DiagnosticDescriptor OrdinalUnexpected = new(
        "GI2004", DiagnosticSeverity.Info,
        "The heading “{heading}” is numbered otherwise than section {number} of the form or the heading before it leads one to expect.",
        "标题“{heading}”的序号与规定格式第 {number} 部分不符，也与前一标题不衔接。");

    public static readonly DiagnosticDescriptor Merged = new(
        "GI2005", DiagnosticSeverity.Warning,
        "The heading “{heading}” covers two sections, {section} and {other}; the text is kept under {section}.",
        "标题“{heading}”合并了 {section} 与 {other} 两节；正文保留在 {section} 之下。");

    public static readonly DiagnosticDescriptor Foreign = new(
        "GI2006", DiagnosticSeverity.Info,
        "“{heading}” is no section of the form; it stays in the text of the section {section}.",
        "“{heading}”不是规定格式中的章节；保留在 {section} 一节的正文中。");

    public static readonly DiagnosticDescriptor Misprinted = new(
        "GI2007", DiagnosticSeverity.Info,
        "“{heading}” was taken for the heading of the section {section} by its likeness.",
        "标题“{heading}”似有错字，按相似程度认作 {section} 一节的标题。");

    public static readonly DiagnosticDescriptor AnotherReport = new(
        "GI2009", DiagnosticSeverity.Warning,
        "The source holds another report, which begins at another heading “{heading}”; only one is read.",
        "来源中另有一份报告（自另一处标题“{heading}”起）；只读取其中一份。");

    public static readonly DiagnosticDescriptor NoSections = new(
        "GI2008", DiagnosticSeverity.Warning,
        "No section of the report was found.",
        "未找到报告的任何章节。");
}
