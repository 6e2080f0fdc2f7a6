using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Docx.Styles;

/// <summary>The styles of a document by identifier, each resolved over those that it is based on.</summary>
internal sealed class StyleSheet(IReadOnlyDictionary<string, WordStyle> styles, string? defaultParagraphStyleId, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, WordStyle> resolved = new(StringComparer.Ordinal);
    private bool isLoopSaid;

    /// <summary>The style of a paragraph; the default one where the paragraph names none.</summary>
    public WordStyle ResolveParagraphStyle(string? styleId) =>
        (styleId ?? defaultParagraphStyleId) is { } id ? Resolve(id) : WordStyle.None;

    /// <summary>A style with all that it is based on; <see cref="WordStyle.None"/> where there is no such style.</summary>
    public WordStyle Resolve(string styleId)
    {
        if (resolved.TryGetValue(styleId, out WordStyle? known))
        {
            return known;
        }

        // The chain is walked to its root, or to where it bites its tail (ISO/IEC 29500-1, 17.7.4.3 forbids that; files do it).
        // What is resolved on the way is kept, so that a long chain is walked once.
        var chain = new List<(string Id, WordStyle Style)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        WordStyle? result = null;
        string? next = styleId;
        while (next is not null && !resolved.TryGetValue(next, out result) && styles.TryGetValue(next, out WordStyle? style))
        {
            if (!seen.Add(next))
            {
                SayLoop(styleId);
                break;
            }

            chain.Add((next, style));
            next = style.BasedOn;
        }

        result ??= WordStyle.None;
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            result = chain[i].Style.Over(result);
            resolved[chain[i].Id] = result;
        }

        return result;
    }

    private void SayLoop(string styleId)
    {
        if (!isLoopSaid)
        {
            isLoopSaid = true;
            diagnostics.Add(DocxDiagnostics.CircularDefinition.Create(null, ("kind", "style"), ("id", styleId)));
        }
    }
}
