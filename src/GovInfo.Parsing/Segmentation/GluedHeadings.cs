using System.Buffers;

namespace GovInfo.Parsing.Segmentation;

/// <summary>
/// Headings in a text that lost all breaks, where they stand right behind a title (<c>报告一、</c>), a table's last number (<c>00三、</c>) or its last
/// label (<c>继续办理四、</c>). Only official titles count there; marks part the items of a preface's list, and they are none.
/// </summary>
internal static class GluedHeadings
{
    private const int ShortestText = 200;

    private static readonly SearchValues<string> Ordinals = SearchValues.Create([.. "一二三四五六七".Select(static ordinal => $"{ordinal}、")], StringComparison.Ordinal);

    /// <summary>Whether a paragraph is long enough and has ordinals of sections.</summary>
    public static bool MayStandIn(string text) => text.Length >= ShortestText && text.AsSpan().ContainsAny(Ordinals);

    /// <summary>Where the next such heading begins; -1 when there is none.</summary>
    public static int Next(string text, int from, SectionLexicon lexicon)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAny(Ordinals) is >= 0 and var place)
        {
            from += place;
            bool isBehindLetter = from > 0 && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '-' or '—' or '/');
            if (isBehindLetter && lexicon.Match(text.AsSpan(from)) is { IsOfficial: true })
            {
                return from;
            }

            from++;
        }

        return -1;
    }
}
