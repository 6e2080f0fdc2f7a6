using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>A character collection of Adobe's (Adobe-GB1 and its sisters): which characters its CIDs stand for (ISO 32000-2, 9.7.3).</summary>
internal sealed class CidCollection
{
    private static readonly Lazy<CidCollection> Gb1 = new(() => new CidCollection("GB1", halfWidthCid: 814, halfWidthSpaceCid: 7716));
    private static readonly Lazy<CidCollection> Cns1 = new(() => new CidCollection("CNS1", halfWidthCid: 13649, halfWidthSpaceCid: 13648));
    private static readonly Lazy<CidCollection> Japan1 = new(() => new CidCollection("Japan1", halfWidthCid: 232, halfWidthSpaceCid: 231));
    private static readonly Lazy<CidCollection> Korea1 = new(() => new CidCollection("Korea1", halfWidthCid: 8095, halfWidthSpaceCid: 8094));

    // One line a CID, from 0 on; an empty line for a CID without a character.
    private readonly string lines;
    private readonly int[] starts;
    private readonly int halfWidthCid;
    private readonly int halfWidthSpaceCid;
    private readonly Lazy<Dictionary<int, int>> cids;

    private CidCollection(string ordering, int halfWidthCid, int halfWidthSpaceCid)
    {
        lines = FontData.ReadText($"Adobe-{ordering}.txt");
        starts = FindStarts(lines);
        this.halfWidthCid = halfWidthCid;
        this.halfWidthSpaceCid = halfWidthSpaceCid;
        cids = new Lazy<Dictionary<int, int>>(Invert);
    }

    /// <summary>The collection that a CIDSystemInfo dictionary's Ordering names; null for Identity and unknown ones.</summary>
    public static CidCollection? Find(string? ordering) => ordering switch
    {
        "GB1" => Gb1.Value,
        "CNS1" => Cns1.Value,
        "Japan1" => Japan1.Value,
        "Korea1" => Korea1.Value,
        _ => null,
    };

    /// <summary>What a CID stands for; null when it stands for nothing known.</summary>
    public string? TextOf(int cid) =>
        (uint)cid < (uint)(starts.Length - 1) && starts[cid + 1] - 1 > starts[cid] ? lines[starts[cid]..(starts[cid + 1] - 1)] : null;

    /// <summary>The CID of a character, needed for its width; 0 when the collection has none. Half-width Latin letters have CIDs of their own.</summary>
    public int CidOf(Rune character, bool halfWidth)
    {
        if (halfWidth && character.Value is >= 0x20 and <= 0x7E)
        {
            return character.Value == 0x20 ? halfWidthSpaceCid : halfWidthCid + character.Value - 0x21;
        }

        return cids.Value.GetValueOrDefault(character.Value);
    }

    private static int[] FindStarts(string lines)
    {
        var starts = new List<int>(32_768) { 0 };
        for (int end = lines.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = lines.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }

    private Dictionary<int, int> Invert()
    {
        var inverse = new Dictionary<int, int>(starts.Length);
        for (int cid = 0; cid < starts.Length - 1; cid++)
        {
            ReadOnlySpan<char> text = lines.AsSpan(starts[cid], starts[cid + 1] - 1 - starts[cid]);
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) == System.Buffers.OperationStatus.Done && length == text.Length)
            {
                inverse.TryAdd(rune.Value, cid); // The lowest CID is the ordinary form.
            }
        }

        return inverse;
    }
}
