using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Validation;

/// <summary>Writes findings as text for people: one report after another, worst finding first.</summary>
public static class FindingsText
{
    /// <summary>Writes the name of a report and its findings, worst first, those of one severity in the order given.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name of the report.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language of the messages.</param>
    public static void Write(TextWriter writer, string name, IEnumerable<Diagnostic> findings, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(findings);
        bool chinese = language == MessageLanguage.Chinese;
        writer.WriteLine(name);
        bool any = false;
        foreach (Diagnostic finding in findings.OrderByDescending(static finding => finding.Severity))
        {
            any = true;
            string place = finding.Location is { } location ? (chinese ? $"（{location}）" : $" ({location})") : string.Empty;
            writer.WriteLine($"  {Word(finding.Severity, chinese)} {finding.Code} {finding.GetMessage(language)}{place}");
        }

        if (!any)
        {
            writer.WriteLine(chinese ? "  未发现问题" : "  nothing found");
        }
    }

    private static string Word(DiagnosticSeverity severity, bool chinese) => severity switch
    {
        DiagnosticSeverity.Error => chinese ? "错误" : "error",
        DiagnosticSeverity.Warning => chinese ? "警告" : "warning",
        _ => chinese ? "提示" : "info",
    };
}
