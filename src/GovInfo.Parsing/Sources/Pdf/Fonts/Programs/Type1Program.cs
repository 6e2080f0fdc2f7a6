using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>A Type 1 font program: the encoding in its clear text portion.</summary>
internal sealed class Type1Program : FontProgram
{
    private readonly string?[] glyphNames;

    private Type1Program(string?[] glyphNames) => this.glyphNames = glyphNames;

    public override string? GlyphNameOf(byte code) => glyphNames[code];

    public override string? TextOfGlyph(int glyphIndex) => null;

    /// <summary>Reads <c>/Encoding StandardEncoding def</c>, or the entries <c>dup 65 /A put</c>.</summary>
    public static Type1Program? Parse(ReadOnlySpan<byte> bytes)
    {
        int encrypted = bytes.IndexOf("eexec"u8);
        ReadOnlySpan<byte> clear = encrypted < 0 ? bytes : bytes[..encrypted];
        int encoding = clear.IndexOf("/Encoding"u8);
        if (encoding < 0)
        {
            return null;
        }

        var names = new string?[256];
        var lexer = new PdfLexer(clear, encoding + "/Encoding".Length);
        if (lexer.Read() && lexer.IsKeyword("StandardEncoding"u8))
        {
            GlyphEncoding.Find(GlyphEncoding.Standard)!.CopyTo(names, 0);
            return new Type1Program(names);
        }

        while (lexer.Read() && !lexer.IsKeyword("def"u8) && !lexer.IsKeyword("readonly"u8))
        {
            if (lexer.IsKeyword("dup"u8) && lexer.Read() && lexer.Kind == PdfTokenKind.Number)
            {
                double code = lexer.Number;
                if (lexer.Read() && lexer.Kind == PdfTokenKind.Name && code is >= 0 and <= 255)
                {
                    names[(int)code] = Encoding.Latin1.GetString(lexer.Token);
                }
            }
        }

        return new Type1Program(names);
    }
}
