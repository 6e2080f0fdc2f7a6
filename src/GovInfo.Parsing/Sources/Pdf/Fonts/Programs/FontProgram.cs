using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>
/// What an embedded font program says of its glyphs, the last resort where the PDF says nothing (ISO 32000-2, 9.9). Outlines are not read.
/// </summary>
internal abstract class FontProgram
{
    /// <summary>The glyph name that the program's own encoding gives a code of a simple font; null when it gives none.</summary>
    public virtual string? GlyphNameOf(byte code) => null;

    /// <summary>What a code of a simple font stands for by the program's own tables; null when they do not say.</summary>
    public virtual string? TextOfCode(byte code) => GlyphNameOf(code) is { } name ? GlyphList.TextOf(name) : null;

    /// <summary>What a glyph stands for, by its index; null when the program does not say.</summary>
    public abstract string? TextOfGlyph(int glyphIndex);

    /// <summary>Whether a font descriptor has a font program embedded.</summary>
    public static bool IsEmbedded(PdfDictionary? descriptor) =>
        descriptor is not null && (descriptor.ContainsKey("FontFile2") || descriptor.ContainsKey("FontFile3") || descriptor.ContainsKey("FontFile"));

    /// <summary>The program embedded with a font descriptor; null when there is none, or none that says anything.</summary>
    public static FontProgram? Load(PdfDictionary? descriptor, Func<PdfStream, ReadOnlyMemory<byte>> decode)
    {
        PdfStream? stream = descriptor?.GetStream("FontFile3") ?? descriptor?.GetStream("FontFile2") ?? descriptor?.GetStream("FontFile");
        if (stream is null)
        {
            return null;
        }

        ReadOnlyMemory<byte> bytes = decode(stream);
        return bytes.Span switch
        {
            [0, 1, 0, 0, ..] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e', ..] or [(byte)'t', (byte)'t', (byte)'c', (byte)'f', ..]
                or [(byte)'O', (byte)'T', (byte)'T', (byte)'O', ..] => SfntProgram.Parse(bytes),
            [1, 0, _, _, ..] => CffProgram.Parse(bytes),
            [(byte)'%', (byte)'!', ..] or [0x80, 1, ..] => Type1Program.Parse(bytes.Span),
            _ => null,
        };
    }
}
