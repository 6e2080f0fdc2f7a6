namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4): codes of 9 to 12 bits, the highest bit first.</summary>
internal static class LzwFilter
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;

    /// <param name="packed">The data.</param>
    /// <param name="earlyChange">1 when code lengths grow one code early (the default of PDF), 0 when not.</param>
    /// <param name="output">Takes what comes out.</param>
    public static FilterDamage Decode(ReadOnlySpan<byte> packed, int earlyChange, UnpackBuffer output)
    {
        // Each code's bytes are a stretch of the output: where it was first written, one byte longer than the code before it.
        Span<int> starts = stackalloc int[TableSize];
        Span<short> lengths = stackalloc short[TableSize];
        int next = FirstFree;
        int width = 9;
        int previousStart = -1;
        int previousLength = 0;
        uint bits = 0;
        int bitCount = 0;
        foreach (byte b in packed)
        {
            bits = (bits << 8) | b;
            bitCount += 8;
            if (bitCount < width)
            {
                continue;
            }

            bitCount -= width;
            int code = (int)(bits >> bitCount) & ((1 << width) - 1);
            if (code == EndOfData)
            {
                return FilterDamage.None;
            }

            if (code == ClearTable)
            {
                next = FirstFree;
                width = 9;
                previousStart = -1;
                continue;
            }

            int start = output.Length;
            if (previousStart >= 0 && next < TableSize)
            {
                starts[next] = previousStart;
                lengths[next++] = (short)Math.Min(previousLength + 1, short.MaxValue);
            }

            if (code >= next || (code >= FirstFree && previousStart < 0))
            {
                return FilterDamage.Cut;
            }

            if (code < ClearTable)
            {
                output.Add((byte)code);
                previousLength = 1;
            }
            else
            {
                previousLength = lengths[code];
                Copy(output, starts[code], previousLength);
            }

            previousStart = start;
            width = (next + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return FilterDamage.Cut;
    }

    // The stretch may reach into what is being written (a code used in the step that defines it), so bytes go one by one.
    private static void Copy(UnpackBuffer output, int from, int length)
    {
        Span<byte> target = output.GetSpan(length);
        ReadOnlySpan<byte> written = output.Written;
        for (int i = 0; i < length; i++)
        {
            target[i] = from + i < written.Length ? written[from + i] : target[from + i - written.Length];
        }

        output.Advance(length);
    }
}
