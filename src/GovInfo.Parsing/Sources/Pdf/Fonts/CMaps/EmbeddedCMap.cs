namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>A CMap that the file carries: of a composite font's encoding, or a ToUnicode CMap (ISO 32000-2, 9.7.5.4 and 9.10.3).</summary>
internal sealed class EmbeddedCMap : CMap
{
    private readonly CodespaceRange[] codespaces;
    private readonly CodeRanges<int> cids;
    private readonly CodeRanges<string> texts;
    private readonly CMap? parent;
    private readonly int commonLength;

    public EmbeddedCMap(IReadOnlyList<CodespaceRange> codespaces, CodeRanges<int> cids, CodeRanges<string> texts, CMap? parent)
    {
        this.codespaces = [.. codespaces];
        this.cids = cids;
        this.texts = texts;
        this.parent = parent;
        bool oneLength = this.codespaces.Length > 0 && Array.TrueForAll(this.codespaces, range => range.Length == this.codespaces[0].Length);
        commonLength = oneLength ? this.codespaces[0].Length : 0;
    }

    /// <summary>Whether it maps codes to text at all.</summary>
    public bool HasTexts => !texts.IsEmpty;

    /// <summary>Whether its texts tell nothing: all the same character, or the replacement character (some producers write such ToUnicode CMaps).</summary>
    public bool HasMeaninglessTexts
    {
        get
        {
            const int fewestCodes = 3;
            string? only = null;
            foreach (CodeRange<string> range in texts.Ranges)
            {
                bool isSame = range.IsConstant && (only is null || only == range.Target);
                if (!isSame)
                {
                    return false;
                }

                only = range.Target;
            }

            return only is "\uFFFD" or "\0" || (only is not null && texts.Ranges.Length >= fewestCodes);
        }
    }

    /// <summary>
    /// Whether most of its texts are dingbats. Producers that find glyphs named <c>a1</c>, <c>a2</c> … take any font for ITC Zapf Dingbats.
    /// </summary>
    public bool IsMostlyDingbats
    {
        get
        {
            const int fewest = 3;
            int dingbats = 0;
            foreach (ref readonly CodeRange<string> range in texts.Ranges)
            {
                dingbats += range.Target is [>= '\u2701' and <= '\u27BF'] ? 1 : 0;
            }

            return dingbats >= fewest && dingbats * 2 > texts.Ranges.Length;
        }
    }

    /// <summary>
    /// Whether it claims that every code is the UTF-16 of its own character. Producers that know nothing of their glyphs write that too, so
    /// better knowledge goes before it.
    /// </summary>
    public bool ClaimsIdentity => texts.Ranges is [{ Low: <= 0x20, High: >= 0xFF00, IsConstant: false, Target: [var first] }] && first == texts.Ranges[0].Low;

    public override uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        if (codespaces.Length == 0)
        {
            if (parent is not null)
            {
                return parent.ReadCode(bytes, out length);
            }

            length = Math.Min(2, bytes.Length);
            return Join(bytes, length);
        }

        length = Math.Min(commonLength > 0 ? commonLength : FindLength(bytes), bytes.Length);
        return Join(bytes, length);
    }

    public override int CidOf(uint code)
    {
        CodeRange<int>? range = cids.Find(code);
        return range is { } found ? found.Target + (found.IsConstant ? 0 : (int)(code - found.Low)) : parent?.CidOf(code) ?? 0;
    }

    public override string? TextOf(uint code)
    {
        if (texts.Find(code) is not { } range)
        {
            return parent?.TextOf(code);
        }

        if (range.IsConstant || code == range.Low)
        {
            return range.Target;
        }

        // The last UTF-16 unit counts on; a text of a surrogate pair counts in its low half.
        char last = (char)(range.Target[^1] + (code - range.Low));
        return range.Target.Length == 1 ? last.ToString() : string.Concat(range.Target.AsSpan(0, range.Target.Length - 1), [last]);
    }

    // ISO 32000-2, 9.7.6.3: the code space that fits whole, else the shortest that fits at first, else the shortest.
    private int FindLength(ReadOnlySpan<byte> bytes)
    {
        int shortest = 4;
        int shortestPartial = 5;
        foreach (CodespaceRange range in codespaces)
        {
            int matched = range.MatchingBytes(bytes);
            if (matched == range.Length)
            {
                return range.Length;
            }

            shortest = Math.Min(shortest, range.Length);
            shortestPartial = matched > 0 ? Math.Min(shortestPartial, range.Length) : shortestPartial;
        }

        return shortestPartial <= 4 ? shortestPartial : shortest;
    }
}
