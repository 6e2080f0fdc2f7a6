using GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;
using GovInfo.Parsing.Sources.Pdf.Fonts.Programs;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>A Type 0 font: its CMap selects glyphs of a CIDFont (ISO 32000-2, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    private readonly Dictionary<uint, FontGlyph> glyphs = [];
    private readonly CMap encoding;
    private readonly EmbeddedCMap? toUnicode;
    private readonly CidMetrics metrics;
    private readonly CidCollection? collection;
    private readonly Lazy<FontProgram?> program;
    private readonly Lazy<ReadOnlyMemory<byte>> glyphsByCid;

    /// <summary>Initialises a font.</summary>
    /// <param name="dictionary">The Type 0 font dictionary.</param>
    /// <param name="descendant">Its CIDFont.</param>
    /// <param name="encoding">The CMap of its Encoding.</param>
    /// <param name="toUnicode">Its ToUnicode CMap, if it is to be trusted.</param>
    /// <param name="program">The embedded font program, if it says anything; loaded when it is asked.</param>
    /// <param name="glyphsByCid">The CIDToGIDMap: two bytes a CID; empty for Identity.</param>
    public CompositeFont(
        PdfDictionary dictionary,
        PdfDictionary descendant,
        CMap encoding,
        EmbeddedCMap? toUnicode,
        Lazy<FontProgram?> program,
        Lazy<ReadOnlyMemory<byte>> glyphsByCid)
        : base(NameOf(dictionary), descendant.GetDictionary("FontDescriptor"))
    {
        this.encoding = encoding;
        this.toUnicode = toUnicode;
        this.program = program;
        this.glyphsByCid = glyphsByCid;
        metrics = new CidMetrics(descendant);
        string? ordering = descendant.GetDictionary("CIDSystemInfo")?.GetString("Ordering")?.ToText();
        collection = CidCollection.Find(ordering);
    }

    public override bool IsVertical => encoding.IsVertical;

    public override FontGlyph Read(ReadOnlySpan<byte> bytes, out int length)
    {
        uint code = encoding.ReadCode(bytes, out length);
        uint key = length == 1 ? code | 0x8000_0000 : code; // Codes of one and of two bytes may have the same value.
        if (!glyphs.TryGetValue(key, out FontGlyph? glyph))
        {
            const int mostKept = 1 << 17;
            glyph = Create(code, length);
            if (glyphs.Count < mostKept)
            {
                glyphs.Add(key, glyph);
            }
        }

        return glyph;
    }

    private FontGlyph Create(uint code, int length)
    {
        int cid = encoding.CidOf(code);
        double width = metrics.WidthOf(cid);
        (double advance, double originX) = encoding.IsVertical ? metrics.VerticalOf(cid, width) : default;
        string text = TextOf(code, cid);
        if (metrics.HasWidths && IsImplausibleDigit(text, width) && toUnicode?.TextOf(code) is not null && Clean(encoding.TextOf(code)) != text)
        {
            text = Clean(ProgramText(cid));
            HasImplausibleDigits |= text.Length == 0;
        }

        return new FontGlyph(text, width, advance, originX, IsWordSpace: length == 1 && code == ' ');
    }

    // ISO 32000-2, 9.10.2: ToUnicode, then the CMap and the character collection; after these the font program itself.
    private string TextOf(uint code, int cid)
    {
        string mapped = Clean(toUnicode?.TextOf(code));
        if (mapped.Length > 0 && !toUnicode!.ClaimsIdentity)
        {
            return mapped;
        }

        string text = Clean(encoding.TextOf(code));
        if (text.Length > 0)
        {
            return text;
        }

        text = Clean(ProgramText(cid));
        if (text.Length > 0)
        {
            return text;
        }

        // Codes that are their characters need a map to glyphs; without one they are glyph indexes, and the claim is a formality.
        text = Clean(collection?.TextOf(cid));
        return text.Length > 0 || glyphsByCid.Value.IsEmpty ? text : mapped;
    }

    private string? ProgramText(int cid)
    {
        if (program.Value is null)
        {
            return null;
        }

        ReadOnlySpan<byte> map = glyphsByCid.Value.Span;
        if (map.IsEmpty)
        {
            return program.Value.TextOfGlyph(cid);
        }

        return (cid * 2) + 1 < map.Length ? program.Value.TextOfGlyph((map[cid * 2] << 8) | map[(cid * 2) + 1]) : null;
    }
}
