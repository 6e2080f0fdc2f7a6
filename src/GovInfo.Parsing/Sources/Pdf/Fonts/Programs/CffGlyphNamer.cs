using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>Reads which names the glyphs of a CFF font have, and which codes (Technical Note 5176, 10, 12 and 13).</summary>
internal sealed class CffGlyphNamer(ReadOnlyMemory<byte> bytes, CffIndex strings)
{
    private static readonly Lazy<string[]> StandardStrings = new(() =>
        FontData.ReadText("cff-standard-strings.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The names of glyphs by their index; glyph 0 is <c>.notdef</c> and has none.</summary>
    public string?[] ReadCharset(int offset, int glyphCount)
    {
        const int isoAdobe = 0;
        const int lastPredefined = 2;
        var names = new string?[glyphCount];
        ReadOnlySpan<byte> span = bytes.Span;
        if (offset == isoAdobe)
        {
            for (int glyph = 1; glyph < glyphCount; glyph++)
            {
                names[glyph] = NameOf(glyph);
            }
        }
        else if (offset > lastPredefined && offset < span.Length)
        {
            int format = span[offset];
            int position = offset + 1;
            int glyph = 1;
            while (glyph < glyphCount && position + 2 + format <= span.Length && format <= 2)
            {
                int first = (span[position] << 8) | span[position + 1];
                int more = format switch { 0 => 0, 1 => span[position + 2], _ => (span[position + 2] << 8) | span[position + 3] };
                position += 2 + format;
                for (int i = 0; i <= more && glyph < glyphCount; i++)
                {
                    names[glyph++] = NameOf(first + i);
                }
            }
        }

        return names;
    }

    /// <summary>The names of glyphs by code.</summary>
    public string?[] ReadEncoding(int offset, string?[] namesByGlyph)
    {
        var names = new string?[256];
        ReadOnlySpan<byte> span = bytes.Span;
        if (offset == 0)
        {
            GlyphEncoding.Find(GlyphEncoding.Standard)!.CopyTo(names, 0);
        }
        else if (offset > 1 && offset + 1 < span.Length)
        {
            int format = span[offset] & 0x7F;
            int count = span[offset + 1];
            int position = offset + 2;
            int glyph = 1;
            for (int item = 0; item < count && position + format < span.Length && format <= 1; item++)
            {
                int code = span[position];
                int more = format == 0 ? 0 : span[position + 1];
                position += 1 + format;
                for (int i = 0; i <= more; i++, glyph++)
                {
                    if (code + i <= 255 && glyph < namesByGlyph.Length)
                    {
                        names[code + i] = namesByGlyph[glyph];
                    }
                }
            }

            ReadSupplement(span, offset, position, names);
        }

        return names;
    }

    private void ReadSupplement(ReadOnlySpan<byte> span, int offset, int position, string?[] names)
    {
        bool hasSupplement = (span[offset] & 0x80) != 0;
        int count = hasSupplement && position < span.Length ? span[position] : 0;
        for (int i = 0, at = position + 1; i < count && at + 2 < span.Length; i++, at += 3)
        {
            names[span[at]] = NameOf((span[at + 1] << 8) | span[at + 2]);
        }
    }

    private string? NameOf(int sid)
    {
        string[] standard = StandardStrings.Value;
        if (sid < standard.Length)
        {
            return standard[sid];
        }

        int own = sid - standard.Length;
        return own < strings.Count ? Encoding.Latin1.GetString(strings[own].Span) : null;
    }
}
