using System.Collections.Immutable;
using System.Reflection;

namespace GovInfo.Parsing.Diagnostics;

/// <summary>The documentation of the diagnostics: for each code a page with its meaning, cause and remedy, in English and Chinese.</summary>
public static class DiagnosticCatalogue
{
    private const string Prefix = "docs/diagnostics/";
    private const string Suffix = ".md";
    private static readonly Assembly Assembly = typeof(DiagnosticCatalogue).Assembly;

    /// <summary>All codes, in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a code as Markdown, or null when there is no such code.</summary>
    /// <param name="code">The code, as <c>GI2003</c>; case does not matter.</param>
    public static string? GetPage(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        using Stream? stream = Assembly.GetManifestResourceStream(Prefix + code.ToUpperInvariant() + Suffix);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
