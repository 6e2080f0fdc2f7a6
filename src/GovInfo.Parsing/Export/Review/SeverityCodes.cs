using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Export.Review;

/// <summary>The names of severities in the page's classes.</summary>
internal static class SeverityCodes
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
