namespace GovInfo.Parsing.Diagnostics;

/// <summary>A named value that a diagnostic's message speaks of.</summary>
/// <param name="Name">The name, as it stands between braces in the message templates.</param>
/// <param name="Value">The value as text.</param>
public readonly record struct DiagnosticArgument(string Name, string Value);
