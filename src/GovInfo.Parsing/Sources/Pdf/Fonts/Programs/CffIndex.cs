namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF font: items of different lengths (Technical Note 5176, 5).</summary>
internal sealed class CffIndex
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int offsets;
    private readonly int offsetSize;
    private readonly int data;

    private CffIndex(ReadOnlyMemory<byte> bytes, int offsets, int offsetSize, int count)
    {
        this.bytes = bytes;
        this.offsets = offsets;
        this.offsetSize = offsetSize;
        Count = count;
        data = offsets + ((count + 1) * offsetSize) - 1;
        End = count == 0 ? offsets : data + OffsetOf(count);
    }

    public int Count { get; }

    /// <summary>Where the bytes after the index begin.</summary>
    public int End { get; }

    /// <summary>An item; empty when its offsets are damaged.</summary>
    public ReadOnlyMemory<byte> this[int index]
    {
        get
        {
            int start = data + OffsetOf(index);
            int end = data + OffsetOf(index + 1);
            return start >= 0 && start <= end && end <= bytes.Length ? bytes[start..end] : default;
        }
    }

    /// <summary>The index at an offset; null when there is none.</summary>
    public static CffIndex? Read(ReadOnlyMemory<byte> bytes, int offset)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (offset <= 0 || offset + 2 > span.Length)
        {
            return null;
        }

        int count = (span[offset] << 8) | span[offset + 1];
        if (count == 0)
        {
            return new CffIndex(bytes, offset + 2, 0, 0);
        }

        int offsetSize = offset + 2 < span.Length ? span[offset + 2] : 0;
        return offsetSize is >= 1 and <= 4 && offset + 3 + ((count + 1) * offsetSize) <= span.Length
            ? new CffIndex(bytes, offset + 3, offsetSize, count)
            : null;
    }

    private int OffsetOf(int index)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        int value = 0;
        for (int i = 0; i < offsetSize; i++)
        {
            value = (value << 8) | span[offsets + (index * offsetSize) + i];
        }

        // A negative or huge offset is damage: it leads outside the bytes, and every use checks that.
        return (uint)value > (uint)span.Length ? span.Length : value;
    }
}
