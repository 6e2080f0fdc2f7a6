using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>ASCIIHexDecode (ISO 32000-2, 7.4.2).</summary>
internal static class AsciiHexFilter
{
    public static FilterDamage Decode(ReadOnlySpan<byte> packed, UnpackBuffer output)
    {
        FilterDamage damage = FilterDamage.None;
        int high = -1;
        foreach (byte b in packed)
        {
            if (b == '>')
            {
                break;
            }

            int value = PdfCharacters.HexValue(b);
            if (value < 0)
            {
                damage = PdfCharacters.IsWhiteSpace(b) ? damage : FilterDamage.Unverified;
            }
            else if (high < 0)
            {
                high = value;
            }
            else
            {
                output.Add((byte)((high << 4) | value));
                high = -1;
            }
        }

        if (high >= 0)
        {
            output.Add((byte)(high << 4));
        }

        return damage;
    }
}
