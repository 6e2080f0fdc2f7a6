using System.Buffers;
using System.Collections.Frozen;
using GovInfo.Parsing.Sources.Pdf.Layout;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Keys of labels, asked so often whether a text has one of them that a first letter which none begins with is enough to say no.</summary>
internal sealed class KeySet(FrozenSet<string> keys)
{
    private const string Ordinals = "一二三四五六七八九十";

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = keys.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly SearchValues<char> starts = SearchValues.Create([.. keys.Where(static key => key.Length > 0).Select(static key => key[0])]);

    public FrozenSet<string> Keys { get; } = keys;

    /// <summary>Whether the key of a text is one of these.</summary>
    public bool Has(string text)
    {
        // The key of a text that begins with a Chinese character begins with it, unless that counts the label.
        if (text.Length is > 0 and <= LabelKey.LongestLabel && GlyphText.IsIdeograph(text[0]) && !Ordinals.Contains(ChineseScript.Fold(text[0]), StringComparison.Ordinal)
            && !starts.Contains(ChineseScript.Fold(text[0])))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Math.Min(text.Length, LabelKey.LongestLabel)];
        return lookup.Contains(buffer[..LabelKey.Write(text, buffer)]);
    }
}
