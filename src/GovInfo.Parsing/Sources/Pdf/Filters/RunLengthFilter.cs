namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-2, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const int EndOfData = 128;

    public static FilterDamage Decode(ReadOnlySpan<byte> packed, UnpackBuffer output)
    {
        int i = 0;
        while (i < packed.Length)
        {
            int length = packed[i++];
            if (length == EndOfData)
            {
                return FilterDamage.None;
            }

            if (length < EndOfData)
            {
                int count = Math.Min(length + 1, packed.Length - i);
                packed.Slice(i, count).CopyTo(output.GetSpan(count));
                output.Advance(count);
                i += length + 1;
            }
            else if (i < packed.Length)
            {
                int count = 257 - length;
                output.GetSpan(count)[..count].Fill(packed[i++]);
                output.Advance(count);
            }
        }

        return i > packed.Length ? FilterDamage.Cut : FilterDamage.None; // A missing end mark alone loses nothing.
    }
}
