namespace GovInfo.Parsing.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing read is in doubt.</summary>
    Info,

    /// <summary>Something deserves a look; what was read is as printed.</summary>
    Warning,

    /// <summary>Something could not be read, or the report contradicts itself.</summary>
    Error,
}
