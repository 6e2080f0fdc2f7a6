using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;
using GovInfo.Parsing.Sources.Pdf.Fonts.Programs;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>Makes the fonts of one document, each once.</summary>
internal sealed class FontLoader(PdfDocument document)
{
    private readonly Dictionary<int, PdfFont> fontsByObject = [];
    private readonly Dictionary<PdfDictionary, PdfFont> fontsByDictionary = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> saidMeaningless = new(StringComparer.Ordinal);

    /// <summary>The font of an entry in a resource dictionary's Font dictionary, as it is written; null when that is no font.</summary>
    public PdfFont? Find(PdfObject? entry)
    {
        if (entry is PdfReference reference)
        {
            if (!fontsByObject.TryGetValue(reference.Number, out PdfFont? font) && document.Resolve(reference) is PdfDictionary indirect)
            {
                fontsByObject[reference.Number] = font = Load(indirect);
            }

            return font;
        }

        if (entry is not PdfDictionary dictionary)
        {
            return null;
        }

        if (!fontsByDictionary.TryGetValue(dictionary, out PdfFont? direct))
        {
            fontsByDictionary[dictionary] = direct = Load(dictionary);
        }

        return direct;
    }

    /// <summary>Names the fonts of which something was not believed.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (PdfFont font in fontsByObject.Values.Concat(fontsByDictionary.Values))
        {
            if (font.HasImplausibleDigits && said.Add(font.Name))
            {
                diagnostics.Add(PdfFontDiagnostics.ImplausibleDigits.Create(null, ("font", font.Name)));
            }
        }
    }

    private PdfFont Load(PdfDictionary dictionary)
    {
        EmbeddedCMap? toUnicode = ReadToUnicode(dictionary);
        if (dictionary.GetArray("DescendantFonts")?.GetDictionary(0) is { } descendant)
        {
            return LoadComposite(dictionary, descendant, toUnicode);
        }

        return new SimpleFont(dictionary, toUnicode, LoadLater(dictionary));
    }

    private CompositeFont LoadComposite(PdfDictionary dictionary, PdfDictionary descendant, EmbeddedCMap? toUnicode)
    {
        CMap encoding = ReadEncoding(dictionary) ?? new IdentityCMap();
        var glyphsByCid = new Lazy<ReadOnlyMemory<byte>>(() => descendant.GetStream("CIDToGIDMap") is { } map ? document.Decode(map) : default);
        return new CompositeFont(dictionary, descendant, encoding, toUnicode, LoadLater(descendant), glyphsByCid);
    }

    // Most fonts say all in their dictionaries: the program is only decoded when a glyph asks for it.
    private Lazy<FontProgram?> LoadLater(PdfDictionary font) =>
        new(() => FontProgram.Load(font.GetDictionary("FontDescriptor"), document.Decode));

    private CMap? ReadEncoding(PdfDictionary dictionary)
    {
        switch (dictionary.Get("Encoding"))
        {
            case PdfStream stream:
                return ReadCMap(stream, depth: 0);
            case PdfName name:
                CMap? cmap = PredefinedCMaps.Find(name.Value);
                if (cmap is null)
                {
                    document.Context.Diagnostics.Add(PdfFontDiagnostics.UnknownCMap.Create(
                        null, ("font", PdfFont.NameOf(dictionary)), ("cmap", name.Value)));
                }

                return cmap;
            default:
                return null;
        }
    }

    // A CMap may be based on another one, by name or as a stream (ISO 32000-2, table 118).
    private EmbeddedCMap ReadCMap(PdfStream stream, int depth)
    {
        const int deepest = 4;
        CMap? parent = stream.Dictionary.Get("UseCMap") switch
        {
            PdfName name => PredefinedCMaps.Find(name.Value),
            PdfStream other when depth < deepest => ReadCMap(other, depth + 1),
            _ => null,
        };
        return CMapParser.Parse(document.Decode(stream).Span, parent, stream.Dictionary.GetInt("WMode") == 1, document.Context);
    }

    private EmbeddedCMap? ReadToUnicode(PdfDictionary dictionary)
    {
        if (dictionary.GetStream("ToUnicode") is not { } stream)
        {
            return null;
        }

        EmbeddedCMap cmap = ReadCMap(stream, depth: 0);
        bool isDingbats = dictionary.GetName("BaseFont") is { } name && name.Contains("ding", StringComparison.OrdinalIgnoreCase);
        if (!cmap.HasTexts || cmap.HasMeaninglessTexts || (cmap.IsMostlyDingbats && !isDingbats))
        {
            string font = PdfFont.NameOf(dictionary);
            if (saidMeaningless.Add(font))
            {
                document.Context.Diagnostics.Add(PdfFontDiagnostics.MeaninglessToUnicode.Create(null, ("font", font)));
            }

            return null;
        }

        return cmap;
    }
}
