using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>ASCII85Decode (ISO 32000-2, 7.4.3).</summary>
internal static class Ascii85Filter
{
    public static FilterDamage Decode(ReadOnlySpan<byte> packed, UnpackBuffer output)
    {
        uint group = 0;
        int count = 0;
        FilterDamage damage = FilterDamage.None;
        int start = packed.StartsWith("<~"u8) ? 2 : 0;
        foreach (byte b in packed[start..])
        {
            switch (b)
            {
                case (byte)'~':
                    Finish(group, count, output);
                    return damage;
                case (byte)'z' when count == 0:
                    Write(0, 4, output);
                    break;
                case >= (byte)'!' and <= (byte)'u':
                    group = unchecked((group * 85) + (uint)(b - '!'));
                    if (++count == 5)
                    {
                        Write(group, 4, output);
                        group = 0;
                        count = 0;
                    }

                    break;
                default:
                    damage = PdfCharacters.IsWhiteSpace(b) ? damage : FilterDamage.Unverified;
                    break;
            }
        }

        Finish(group, count, output); // The end mark is missing, as it is in many files.
        return damage;
    }

    private static void Finish(uint group, int count, UnpackBuffer output)
    {
        if (count < 2)
        {
            return;
        }

        for (int i = count; i < 5; i++)
        {
            group = unchecked((group * 85) + 84);
        }

        Write(group, count - 1, output);
    }

    private static void Write(uint group, int count, UnpackBuffer output)
    {
        Span<byte> target = output.GetSpan(4);
        for (int i = 0; i < count; i++)
        {
            target[i] = (byte)(group >> (24 - (8 * i)));
        }

        output.Advance(count);
    }
}
