using System.Buffers.Binary;
using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>Reads CMap files: the operators between <c>begincmap</c> and <c>endcmap</c>, whatever PostScript is around them.</summary>
internal static class CMapParser
{
    // As many as a font can have codes: what a producer writes code by code for a whole font, twice.
    private const int MaxRanges = 1 << 17;

    /// <summary>Parses a CMap. Damage is passed over; what there is of it counts.</summary>
    /// <param name="bytes">The decoded stream.</param>
    /// <param name="parent">The CMap that the stream's dictionary bases it on, or null.</param>
    /// <param name="isVertical">What the stream's dictionary says of the writing mode; the CMap's own word goes before it.</param>
    /// <param name="context">Counts the entries.</param>
    public static EmbeddedCMap Parse(ReadOnlySpan<byte> bytes, CMap? parent, bool isVertical, SourceReadContext context)
    {
        var codespaces = new List<CodespaceRange>();
        var cids = new List<CodeRange<int>>();
        var texts = new List<CodeRange<string>>();
        var lexer = new PdfLexer(bytes);
        ReadOnlySpan<byte> name = default;
        while (lexer.Read())
        {
            ReadOnlySpan<byte> token = lexer.Token;
            if (lexer.Kind == PdfTokenKind.Name)
            {
                name = token;
                if (name.SequenceEqual("WMode"u8) && lexer.Read() && lexer.Kind == PdfTokenKind.Number)
                {
                    isVertical = lexer.Number == 1;
                }
            }
            else if (lexer.Kind != PdfTokenKind.Keyword)
            {
                continue;
            }
            else if (token.SequenceEqual("usecmap"u8))
            {
                parent ??= PredefinedCMaps.Find(Encoding.Latin1.GetString(name));
            }
            else if (token.SequenceEqual("begincodespacerange"u8))
            {
                ReadCodespaces(ref lexer, codespaces);
            }
            else if (token.SequenceEqual("begincidrange"u8) || token.SequenceEqual("begincidchar"u8))
            {
                ReadCids(ref lexer, cids, isRange: token.EndsWith("range"u8));
            }
            else if (token.SequenceEqual("beginbfrange"u8) || token.SequenceEqual("beginbfchar"u8))
            {
                ReadTexts(ref lexer, texts, isRange: token.EndsWith("range"u8));
            }
        }

        context.CountNodes(codespaces.Count + cids.Count + texts.Count);
        return new EmbeddedCMap(codespaces, new CodeRanges<int>(cids), new CodeRanges<string>(texts), parent) { IsVertical = isVertical };
    }

    private static void ReadCodespaces(ref PdfLexer lexer, List<CodespaceRange> codespaces)
    {
        const int mostCodespaces = 256;
        while (ReadCode(ref lexer, out uint low, out int length) && ReadCode(ref lexer, out uint high, out int highLength))
        {
            if (length == highLength && length is >= 1 and <= 4 && codespaces.Count < mostCodespaces)
            {
                codespaces.Add(new CodespaceRange(length, low, high));
            }
        }
    }

    private static void ReadCids(ref PdfLexer lexer, List<CodeRange<int>> cids, bool isRange)
    {
        while (ReadCodes(ref lexer, isRange, out uint low, out uint high) && lexer.Read() && lexer.Kind == PdfTokenKind.Number)
        {
            if (cids.Count < MaxRanges && lexer.Number is >= 0 and <= ushort.MaxValue)
            {
                cids.Add(new CodeRange<int>(low, high, (int)lexer.Number, IsConstant: false));
            }
        }
    }

    private static void ReadTexts(ref PdfLexer lexer, List<CodeRange<string>> texts, bool isRange)
    {
        while (ReadCodes(ref lexer, isRange, out uint low, out uint high) && lexer.Read())
        {
            if (lexer.Kind == PdfTokenKind.ArrayStart)
            {
                for (uint code = low; lexer.Read() && lexer.Kind != PdfTokenKind.ArrayEnd; code++)
                {
                    AddText(lexer, code, code, texts);
                }
            }
            else
            {
                AddText(lexer, low, high, texts);
            }
        }
    }

    // The target is UTF-16 in a string, or a glyph name.
    private static void AddText(in PdfLexer lexer, uint low, uint high, List<CodeRange<string>> texts)
    {
        string? text = lexer.Kind switch
        {
            PdfTokenKind.HexString => DecodeText(lexer.Token),
            PdfTokenKind.Name => GlyphList.TextOf(Encoding.Latin1.GetString(lexer.Token)),
            _ => null,
        };
        if (!string.IsNullOrEmpty(text) && low <= high && texts.Count < MaxRanges)
        {
            texts.Add(new CodeRange<string>(low, high, text, IsConstant: low == high || text == "\uFFFD"));
        }
    }

    private static string DecodeText(ReadOnlySpan<byte> token)
    {
        const int longestText = 512;
        Span<byte> bytes = stackalloc byte[longestText];
        int length = PdfStringBytes.DecodeHex(token.Length <= longestText ? token : token[..longestText], bytes);
        bytes = bytes[..length];
        return length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes[..(length & ~1)]);
    }

    private static bool ReadCodes(ref PdfLexer lexer, bool isRange, out uint low, out uint high)
    {
        high = 0;
        if (!ReadCode(ref lexer, out low, out _))
        {
            return false;
        }

        high = low;
        return !isRange || ReadCode(ref lexer, out high, out _);
    }

    // False at the operator that ends the section, or at anything else that is no code.
    private static bool ReadCode(ref PdfLexer lexer, out uint code, out int length)
    {
        code = 0;
        length = 0;
        if (!lexer.Read() || lexer.Kind is not (PdfTokenKind.HexString or PdfTokenKind.LiteralString))
        {
            return false;
        }

        const int longest = 64;
        Span<byte> bytes = stackalloc byte[longest];
        ReadOnlySpan<byte> token = lexer.Token[..Math.Min(longest, lexer.Token.Length)];
        length = lexer.Kind == PdfTokenKind.HexString ? PdfStringBytes.DecodeHex(token, bytes) : PdfStringBytes.DecodeLiteral(token, bytes);
        Span<byte> last = stackalloc byte[4];
        last.Clear();
        int used = Math.Min(4, length);
        bytes[(length - used)..length].CopyTo(last[(4 - used)..]);
        code = BinaryPrimitives.ReadUInt32BigEndian(last);
        return true;
    }
}
