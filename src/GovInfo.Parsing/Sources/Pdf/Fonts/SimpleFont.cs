using GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;
using GovInfo.Parsing.Sources.Pdf.Fonts.Programs;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>A font with codes of one byte: Type 1, multiple master, TrueType, Type 3 (ISO 32000-2, 9.6).</summary>
internal sealed class SimpleFont : PdfFont
{
    // For each code the place of its glyph, from 1 on; 0 where it has not been asked for. A font subset to a few glyphs keeps no more.
    private readonly byte[] places = new byte[256];
    private FontGlyph[] glyphs = new FontGlyph[4];
    private int count;

    private readonly EmbeddedCMap? toUnicode;
    private readonly SimpleEncoding encoding;
    private readonly Lazy<FontProgram?> program;
    private readonly PdfArray? widths;
    private readonly int firstCode;
    private readonly double missingWidth;
    private readonly double widthScale;
    private readonly string? standardFont;
    private readonly bool isDingbats;

    /// <summary>Initialises a font.</summary>
    /// <param name="dictionary">The font dictionary.</param>
    /// <param name="toUnicode">Its ToUnicode CMap, if it is to be trusted.</param>
    /// <param name="program">The embedded font program, if it says anything; loaded when it is asked.</param>
    public SimpleFont(PdfDictionary dictionary, EmbeddedCMap? toUnicode, Lazy<FontProgram?> program)
        : base(NameOf(dictionary), dictionary.GetDictionary("FontDescriptor"))
    {
        PdfDictionary? descriptor = dictionary.GetDictionary("FontDescriptor");
        this.toUnicode = toUnicode;
        this.program = program;
        encoding = SimpleEncoding.Read(dictionary, Name, FontProgram.IsEmbedded(descriptor));
        widths = dictionary.GetArray("Widths");
        firstCode = dictionary.GetInt("FirstChar") ?? 0;
        missingWidth = descriptor?.GetNumber("MissingWidth") ?? 0;
        standardFont = StandardFonts.Find(Name) ?? (widths is null ? "Helvetica" : null);
        isDingbats = standardFont == GlyphEncoding.ZapfDingbats;
        bool isType3 = dictionary.GetName("Subtype") == "Type3";
        widthScale = isType3 ? Math.Abs(dictionary.GetArray("FontMatrix")?.GetNumber(0) ?? 0.001) : 0.001;
        if (isType3)
        {
            (EmSize, bool isUpsideDown) = Type3Metrics.Read(dictionary, widths is null ? default : widths.Numbers);
            (Ascent, Descent) = isUpsideDown ? (-Descent * EmSize, -Ascent * EmSize) : (Ascent * EmSize, Descent * EmSize);
        }
    }

    public override FontGlyph Read(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 1;
        byte code = bytes[0];
        int place = places[code];
        return place > 0 ? glyphs[place - 1] : Add(code);
    }

    private FontGlyph Add(byte code)
    {
        FontGlyph glyph = Create(code);
        if (count == byte.MaxValue)
        {
            return glyph; // The last of 256 codes is made each time.
        }

        if (count == glyphs.Length)
        {
            Array.Resize(ref glyphs, count * 2);
        }

        glyphs[count++] = glyph;
        places[code] = (byte)count;
        return glyph;
    }

    private FontGlyph Create(byte code)
    {
        string text = Clean(TextOf(code));
        double width = WidthOf(code);
        if (widths is not null && IsImplausibleDigit(text, width) && toUnicode?.TextOf(code) is not null)
        {
            text = Clean(NamedText(code));
            if (IsImplausibleDigit(text, width))
            {
                text = string.Empty;
            }

            HasImplausibleDigits |= text.Length == 0;
        }

        return new FontGlyph(text, width, IsWordSpace: code == ' ');
    }

    // ISO 32000-2, 9.10.2: ToUnicode, then the glyph's name; after these the font program itself.
    private string? TextOf(byte code)
    {
        if (toUnicode?.TextOf(code) is { } text && Clean(text).Length > 0)
        {
            return text;
        }

        return NamedText(code);
    }

    private string? NamedText(byte code)
    {
        if (encoding.GlyphNameOf(code) is { } name)
        {
            return (isDingbats ? GlyphList.DingbatOf(name) : GlyphList.TextOf(name)) ?? (GlyphList.IndexIn(name) is { } index ? program.Value?.TextOfGlyph(index) : null);
        }

        return program.Value?.TextOfCode(code);
    }

    private double WidthOf(byte code)
    {
        int index = code - firstCode;
        if (widths is not null && index >= 0 && index < widths.Numbers.Length)
        {
            double width = widths.Numbers[index];
            return (double.IsNaN(width) ? missingWidth : width) * widthScale;
        }

        if (widths is null && standardFont is not null)
        {
            string? name = encoding.GlyphNameOf(code) ?? program.Value?.GlyphNameOf(code);
            return (name is null ? null : StandardFonts.WidthOf(standardFont, name)) is { } width ? width / 1000.0 : missingWidth / 1000;
        }

        return missingWidth * widthScale;
    }
}
