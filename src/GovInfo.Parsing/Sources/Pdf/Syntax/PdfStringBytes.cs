namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Resolves what string tokens are written with into bytes.</summary>
internal static class PdfStringBytes
{
    /// <summary>Writes the bytes of a literal string (ISO 32000-2, 7.3.4.2) and gives their number, at most the token's length.</summary>
    public static int DecodeLiteral(ReadOnlySpan<byte> token, Span<byte> bytes)
    {
        if (!token.ContainsAny((byte)'\\', (byte)'\r'))
        {
            token.CopyTo(bytes);
            return token.Length;
        }

        int length = 0;
        int i = 0;
        while (i < token.Length)
        {
            byte b = token[i++];
            if (b == '\r')
            {
                i += i < token.Length && token[i] == '\n' ? 1 : 0;
                bytes[length++] = (byte)'\n';
            }
            else if (b != '\\')
            {
                bytes[length++] = b;
            }
            else if (i < token.Length)
            {
                int value = ReadEscape(token, ref i);
                if (value >= 0)
                {
                    bytes[length++] = (byte)value;
                }
            }
        }

        return length;
    }

    /// <summary>Writes the bytes of a hexadecimal string (ISO 32000-2, 7.3.4.3) and gives their number, at most half the token's, rounded up.</summary>
    public static int DecodeHex(ReadOnlySpan<byte> token, Span<byte> bytes)
    {
        int length = 0;
        int high = -1;
        foreach (byte b in token)
        {
            int value = PdfCharacters.HexValue(b);
            if (value < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = value;
            }
            else
            {
                bytes[length++] = (byte)((high << 4) | value);
                high = -1;
            }
        }

        if (high >= 0)
        {
            bytes[length++] = (byte)(high << 4);
        }

        return length;
    }

    // Gives -1 for an escaped end of line, which stands for nothing.
    private static int ReadEscape(ReadOnlySpan<byte> token, ref int i)
    {
        byte b = token[i++];
        switch (b)
        {
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'\n': return -1;
            case (byte)'\r':
                i += i < token.Length && token[i] == '\n' ? 1 : 0;
                return -1;
            case >= (byte)'0' and <= (byte)'7':
                int value = b - '0';
                for (int digits = 1; digits < 3 && i < token.Length && token[i] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    value = (value << 3) | (token[i++] - '0');
                }

                return value & 0xFF;
            default: return b;
        }
    }
}
