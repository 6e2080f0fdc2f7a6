namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// Finds where the data of an inline image ends (ISO 32000-2, 8.9.7). The data may hold the bytes <c>EI</c> too, so the end is where the stated
/// or computed length says, or else the first <c>EI</c> after which content goes on.
/// </summary>
internal static class InlineImageData
{
    private const int LookAhead = 64;

    /// <summary>The index after <c>EI</c>; -1 when there is none. <paramref name="start"/> is the index after <c>ID</c>.</summary>
    public static int FindEnd(ReadOnlySpan<byte> content, int start, PdfDictionary dictionary)
    {
        int dataStart = start < content.Length && PdfCharacters.IsWhiteSpace(content[start]) ? start + 1 : start;
        long length = dictionary.Get("L", "Length") is PdfNumber stated ? (long)stated.Value : ComputeLength(dictionary);
        if (length >= 0 && dataStart + length <= content.Length && EndsAt(content, (int)(dataStart + length)) is >= 0 and int end)
        {
            return end;
        }

        return Search(content, dataStart);
    }

    private static int Search(ReadOnlySpan<byte> content, int start)
    {
        int i = start;
        while (i < content.Length)
        {
            int next = content[i..].IndexOf("EI"u8);
            if (next < 0)
            {
                return -1;
            }

            i += next;
            bool startsWord = i == start || PdfCharacters.IsWhiteSpace(content[i - 1]) || content[i - 1] == '>';
            if (startsWord && ContentGoesOn(content, i + 2))
            {
                return i + 2;
            }

            i += 2;
        }

        return -1;
    }

    private static int EndsAt(ReadOnlySpan<byte> content, int position)
    {
        while (position < content.Length && PdfCharacters.IsWhiteSpace(content[position]))
        {
            position++;
        }

        return content[position..].StartsWith("EI"u8) && ContentGoesOn(content, position + 2) ? position + 2 : -1;
    }

    private static bool ContentGoesOn(ReadOnlySpan<byte> content, int position)
    {
        if (position >= content.Length)
        {
            return true;
        }

        if (PdfCharacters.IsRegular(content[position]))
        {
            return false;
        }

        ReadOnlySpan<byte> ahead = content.Slice(position, Math.Min(LookAhead, content.Length - position));
        var lexer = new PdfLexer(ahead);
        while (lexer.Read())
        {
            if (lexer.Kind == PdfTokenKind.Keyword)
            {
                bool isCut = lexer.Position == ahead.Length && position + ahead.Length < content.Length;
                return isCut || ContentOperators.IsKnown(ContentOperators.Of(lexer.Token));
            }
        }

        return true;
    }

    // Without a filter the length follows from the image's own measures.
    private static long ComputeLength(PdfDictionary dictionary)
    {
        if (dictionary.Get("F", "Filter") is not (null or PdfArray { Count: 0 })
            || dictionary.Get("W", "Width") is not PdfNumber { Value: >= 0 and < 1e6 } width
            || dictionary.Get("H", "Height") is not PdfNumber { Value: >= 0 and < 1e6 } height)
        {
            return -1;
        }

        bool isMask = dictionary.Get("IM", "ImageMask") is PdfBoolean { Value: true };
        long bits = isMask ? 1 : (dictionary.Get("BPC", "BitsPerComponent") as PdfNumber)?.ToInt32() ?? 8;
        long components = isMask ? 1 : (dictionary.Get("CS", "ColorSpace") as PdfName)?.Value switch
        {
            "RGB" or "DeviceRGB" => 3,
            "CMYK" or "DeviceCMYK" => 4,
            "G" or "DeviceGray" => 1,
            null when dictionary.Get("CS", "ColorSpace") is PdfArray => 1, // Indexed is the only array that is allowed here.
            _ => 0,
        };
        return bits is > 0 and <= 16 && components > 0 ? (((long)width.Value * bits * components) + 7) / 8 * (long)height.Value : -1;
    }
}
