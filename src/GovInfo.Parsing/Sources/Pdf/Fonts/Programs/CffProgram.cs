namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>A font program in the Compact Font Format (Adobe Technical Note 5176): its encoding and the names of its glyphs.</summary>
internal sealed class CffProgram : FontProgram
{
    private readonly string?[] namesByCode;
    private readonly string?[] namesByGlyph;

    private CffProgram(string?[] namesByCode, string?[] namesByGlyph)
    {
        this.namesByCode = namesByCode;
        this.namesByGlyph = namesByGlyph;
    }

    public override string? GlyphNameOf(byte code) => namesByCode[code];

    public override string? TextOfGlyph(int glyphIndex) =>
        (uint)glyphIndex < (uint)namesByGlyph.Length && namesByGlyph[glyphIndex] is { } name ? GlyphList.TextOf(name) : null;

    /// <summary>Parses the first font of the set; null when it is damaged, or keyed by CID: then its glyphs have no names.</summary>
    public static CffProgram? Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < 4 || CffIndex.Read(bytes, bytes.Span[2]) is not { } names || CffIndex.Read(bytes, names.End) is not { Count: > 0 } tops
            || CffIndex.Read(bytes, tops.End) is not { } strings)
        {
            return null;
        }

        CffTopDictionary top = CffTopDictionary.Parse(tops[0].Span);
        if (top.IsCidKeyed || CffIndex.Read(bytes, top.CharStrings) is not { Count: > 0 } charStrings)
        {
            return null;
        }

        var namer = new CffGlyphNamer(bytes, strings);
        string?[] namesByGlyph = namer.ReadCharset(top.Charset, charStrings.Count);
        return new CffProgram(namer.ReadEncoding(top.Encoding, namesByGlyph), namesByGlyph);
    }
}
