namespace GovInfo.Parsing.Segmentation;

/// <summary>
/// Headings in a text that lost all breaks, where they stand right behind a title (<c>报告一、</c>), a table's last number (<c>00三、</c>) or its last
/// label (<c>继续办理四、</c>). Only official titles count there; marks part the items of a preface's list, and they are none.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lexicon">Knows the titles.</param>
/// <remarks>The next heading is kept until it is passed, so that a text is gone through once.</remarks>
internal struct GluedHeadings(string text, SectionLexicon lexicon)
{
    /// <summary>The place of a heading where there is none: behind every text.</summary>
    public const int None = int.MaxValue;

    private const int NotSought = -1;
    private const int ShortestText = 200;
    private const string Ordinals = "一二三四五六七";

    private int next = text.Length >= ShortestText ? NotSought : None;

    /// <summary>Where the next such heading begins, or <see cref="None"/>.</summary>
    /// <param name="from">The first place that it may begin at; no less than before.</param>
    public int NextFrom(int from)
    {
        if (next < from)
        {
            next = Find(from);
        }

        return next;
    }

    private readonly int Find(int from)
    {
        for (int mark = from + 1; mark < text.Length && text.AsSpan(mark).IndexOf('、') is >= 0 and var step; mark++)
        {
            mark += step;
            int place = mark - 1;
            bool isBehindLetter = place > 0 && (char.IsLetterOrDigit(text[place - 1]) || text[place - 1] is '-' or '—' or '/');
            if (isBehindLetter && Ordinals.Contains(text[place], StringComparison.Ordinal) && lexicon.Match(text.AsSpan(place)) is { IsOfficial: true })
            {
                return place;
            }
        }

        return None;
    }
}
