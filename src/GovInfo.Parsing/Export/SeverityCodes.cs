using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Export;

/// <summary>The names of severities as the exporters write them.</summary>
internal static class SeverityCodes
{
    /// <summary>The name: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
