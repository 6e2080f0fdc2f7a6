using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>The encoding of a simple font: glyph names by code, from a named encoding and differences to it (ISO 32000-2, 9.6.5).</summary>
internal sealed class SimpleEncoding
{
    private readonly string?[]? baseNames;
    private readonly PdfArray? differences;
    private string?[]? names;

    private SimpleEncoding(string?[]? baseNames, PdfArray? differences)
    {
        this.baseNames = baseNames;
        this.differences = differences;
    }

    /// <summary>The glyph name that the PDF gives a code; null when it leaves that to the font program.</summary>
    public string? GlyphNameOf(byte code)
    {
        if (differences is null)
        {
            return baseNames?[code];
        }

        // Few fonts are asked: where ToUnicode says all, the names of the differences need not be sorted out.
        names ??= Apply(differences, baseNames);
        return names[code];
    }

    /// <summary>Reads the encoding of a font dictionary.</summary>
    /// <param name="font">The font dictionary.</param>
    /// <param name="fontName">The font's name without a prefix.</param>
    /// <param name="isEmbedded">Whether there is a font program with an encoding of its own.</param>
    public static SimpleEncoding Read(PdfDictionary font, string fontName, bool isEmbedded)
    {
        PdfObject? encoding = font.Get("Encoding");
        var dictionary = encoding as PdfDictionary;
        string? baseName = (encoding as PdfName)?.Value ?? dictionary?.GetName("BaseEncoding");
        string?[]? baseNames = GlyphEncoding.Find(baseName)
            ?? GlyphEncoding.Find(ImplicitEncoding(font, fontName, isEmbedded, dictionary is not null));
        return new SimpleEncoding(baseNames, dictionary?.GetArray("Differences"));
    }

    // Table 112: without a base encoding, the program's own one for embedded and symbolic fonts, StandardEncoding for others. TrueType fonts
    // that are not embedded are shown with the Windows encoding.
    private static string? ImplicitEncoding(PdfDictionary font, string fontName, bool isEmbedded, bool hasDifferences)
    {
        const int symbolic = 4;
        if (fontName is GlyphEncoding.Symbol or GlyphEncoding.ZapfDingbats)
        {
            return fontName;
        }

        bool isSymbolic = ((font.GetDictionary("FontDescriptor")?.GetInt("Flags") ?? 0) & symbolic) != 0;
        return font.GetName("Subtype") switch
        {
            "Type3" => null,
            "TrueType" when !isEmbedded => isSymbolic && StandardFonts.Find(fontName) is null ? null : GlyphEncoding.WinAnsi,
            "TrueType" when !isSymbolic || hasDifferences => GlyphEncoding.Standard,
            "TrueType" => null,
            _ when isEmbedded => null,
            _ => isSymbolic && StandardFonts.Find(fontName) is null ? null : GlyphEncoding.Standard,
        };
    }

    // An array of codes and names: each code is for the name after it, and the names that follow are for the codes after that one.
    private static string?[] Apply(PdfArray differences, string?[]? baseNames)
    {
        var names = new string?[256];
        baseNames?.CopyTo(names, 0);
        int code = 0;
        for (int i = 0; i < differences.Count; i++)
        {
            switch (differences.Get(i))
            {
                case PdfNumber number:
                    code = number.ToInt32();
                    break;
                case PdfName name:
                    if ((uint)code < 256)
                    {
                        names[code] = name.Value;
                    }

                    code = Math.Min(code + 1, 256);
                    break;
            }
        }

        return names;
    }
}
