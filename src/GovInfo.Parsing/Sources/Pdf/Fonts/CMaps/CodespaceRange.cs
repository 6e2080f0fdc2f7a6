namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>Codes of one length whose every byte lies between two bytes (ISO 32000-2, 9.7.6.2).</summary>
/// <param name="Length">The number of bytes, 1 to 4.</param>
/// <param name="Low">The lowest code.</param>
/// <param name="High">The highest code.</param>
internal readonly record struct CodespaceRange(int Length, uint Low, uint High)
{
    /// <summary>How many of the bytes, from the first on, fit; <see cref="Length"/> when a code of this range begins here.</summary>
    public int MatchingBytes(ReadOnlySpan<byte> bytes)
    {
        int matched = 0;
        while (matched < Length && matched < bytes.Length)
        {
            int shift = 8 * (Length - 1 - matched);
            byte value = bytes[matched];
            if (value < (byte)(Low >> shift) || value > (byte)(High >> shift))
            {
                break;
            }

            matched++;
        }

        return matched;
    }
}
