using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Diagnostics;

/// <summary>A kind of diagnostic: its stable code, its severity, and its message in both languages.</summary>
/// <param name="Code">The code: <c>GI</c> and four digits, never re-used.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="EnglishMessage">The English message; <c>{name}</c> stands for the argument of that name.</param>
/// <param name="ChineseMessage">The Chinese message, with the same arguments.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string EnglishMessage, string ChineseMessage)
{
    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="location">Where it stands in the source, or null.</param>
    /// <param name="cell">The observation that it is about, or null.</param>
    /// <param name="arguments">The values that the message speaks of.</param>
    public Diagnostic Create(SourceLocation? location, ObservationKey? cell, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var values = ImmutableArray.CreateBuilder<DiagnosticArgument>(arguments.Length);
        foreach ((string name, object? value) in arguments)
        {
            values.Add(new DiagnosticArgument(name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty));
        }

        return new Diagnostic(this, values.MoveToImmutable(), location, cell);
    }

    /// <summary>Makes a diagnostic of this kind that is about no single observation.</summary>
    /// <param name="location">Where it stands in the source, or null.</param>
    /// <param name="arguments">The values that the message speaks of.</param>
    public Diagnostic Create(SourceLocation? location, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Create(location, null, arguments);
}
