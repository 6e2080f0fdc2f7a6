namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>What is needed of the Top DICT of a CFF font (Technical Note 5176, 9): offsets from the beginning of the font.</summary>
/// <param name="IsCidKeyed">Whether it has a ROS operator: its charset gives CIDs instead of names.</param>
/// <param name="Charset">The charset, 0 to 2 for a predefined one.</param>
/// <param name="Encoding">The encoding, 0 or 1 for a predefined one.</param>
/// <param name="CharStrings">The glyphs' index.</param>
internal readonly record struct CffTopDictionary(bool IsCidKeyed, int Charset, int Encoding, int CharStrings)
{
    /// <summary>Parses the operators of a DICT; the operand before each is its value.</summary>
    public static CffTopDictionary Parse(ReadOnlySpan<byte> bytes)
    {
        var top = default(CffTopDictionary);
        int operand = 0;
        int i = 0;
        while (i < bytes.Length)
        {
            byte b = bytes[i++];
            switch (b)
            {
                case 12:
                    const byte ros = 30;
                    if (i < bytes.Length && bytes[i++] == ros)
                    {
                        top = top with { IsCidKeyed = true };
                    }

                    break;
                case 15:
                    top = top with { Charset = operand };
                    break;
                case 16:
                    top = top with { Encoding = operand };
                    break;
                case 17:
                    top = top with { CharStrings = operand };
                    break;
                case >= 28:
                    operand = ReadOperand(b, bytes, ref i);
                    break;
            }
        }

        return top;
    }

    private static int ReadOperand(byte first, ReadOnlySpan<byte> bytes, ref int i)
    {
        int Next(ReadOnlySpan<byte> source, ref int position) => position < source.Length ? source[position++] : 0;
        switch (first)
        {
            case 28:
                return (short)((Next(bytes, ref i) << 8) | Next(bytes, ref i));
            case 29:
                return (Next(bytes, ref i) << 24) | (Next(bytes, ref i) << 16) | (Next(bytes, ref i) << 8) | Next(bytes, ref i);
            case 30: // A real number in nibbles, up to an end mark; no operator of interest has one.
                while (i < bytes.Length && (bytes[i] & 0x0F) != 0x0F && bytes[i] >> 4 != 0x0F)
                {
                    i++;
                }

                i++;
                return 0;
            case <= 246:
                return first - 139;
            case <= 250:
                return ((first - 247) * 256) + Next(bytes, ref i) + 108;
            default:
                return (-(first - 251) * 256) - Next(bytes, ref i) - 108;
        }
    }
}
