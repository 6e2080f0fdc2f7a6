using System.Buffers.Binary;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType font program: the character map and the glyph names (OpenType specification, <c>cmap</c> and <c>post</c>).</summary>
internal sealed class SfntProgram : FontProgram
{
    private readonly Dictionary<int, int> glyphsByCode;
    private readonly Dictionary<int, int> charactersByGlyph;
    private readonly string?[] names;
    private readonly CffProgram? outlines;

    private SfntProgram(Dictionary<int, int> glyphsByCode, Dictionary<int, int> charactersByGlyph, string?[] names, CffProgram? outlines)
    {
        this.glyphsByCode = glyphsByCode;
        this.charactersByGlyph = charactersByGlyph;
        this.names = names;
        this.outlines = outlines;
    }

    /// <summary>Symbolic fonts have codes of their own, in a (3,0) subtable from U+F000 on, or in a (1,0) subtable (ISO 32000-2, 9.6.5.4).</summary>
    public override string? TextOfCode(byte code)
    {
        const int symbolBase = 0xF000;
        return glyphsByCode.TryGetValue(symbolBase + code, out int glyph) || glyphsByCode.TryGetValue(code, out glyph)
            ? TextOfGlyph(glyph)
            : outlines?.TextOfCode(code);
    }

    public override string? GlyphNameOf(byte code) => outlines?.GlyphNameOf(code);

    public override string? TextOfGlyph(int glyphIndex)
    {
        if (charactersByGlyph.TryGetValue(glyphIndex, out int character))
        {
            return char.ConvertFromUtf32(character);
        }

        return (uint)glyphIndex < (uint)names.Length && names[glyphIndex] is { } name && GlyphList.TextOf(name) is { } text
            ? text
            : outlines?.TextOfGlyph(glyphIndex);
    }

    /// <summary>Parses the tables that can be read; null when none can.</summary>
    public static SfntProgram? Parse(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        int start = span.StartsWith("ttcf"u8) && span.Length >= 16 ? (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(span[12..]), int.MaxValue) : 0;
        var glyphsByCode = new Dictionary<int, int>();
        var charactersByGlyph = new Dictionary<int, int>();
        string?[] names = [];
        CffProgram? outlines = null;
        foreach ((uint tag, Range range) in Tables(span, start))
        {
            switch (tag)
            {
                case 0x636D6170: // cmap
                    CharacterMapTable.Read(span[range], glyphsByCode, charactersByGlyph);
                    break;
                case 0x706F7374: // post
                    names = GlyphNameTable.Read(span[range]);
                    break;
                case 0x43464620: // CFF
                    outlines = CffProgram.Parse(bytes[range]);
                    break;
            }
        }

        return glyphsByCode.Count == 0 && charactersByGlyph.Count == 0 && names.Length == 0 && outlines is null
            ? null
            : new SfntProgram(glyphsByCode, charactersByGlyph, names, outlines);
    }

    private static List<(uint Tag, Range Range)> Tables(ReadOnlySpan<byte> span, int start)
    {
        const int headerLength = 12;
        const int recordLength = 16;
        var tables = new List<(uint Tag, Range Range)>();
        if (start < 0 || start + headerLength > span.Length)
        {
            return tables;
        }

        int count = BinaryPrimitives.ReadUInt16BigEndian(span[(start + 4)..]);
        for (int i = 0; i < count && start + headerLength + ((i + 1) * recordLength) <= span.Length; i++)
        {
            ReadOnlySpan<byte> record = span.Slice(start + headerLength + (i * recordLength), recordLength);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (offset < span.Length)
            {
                tables.Add((BinaryPrimitives.ReadUInt32BigEndian(record), (int)offset..(int)Math.Min(span.Length, offset + (long)length)));
            }
        }

        return tables;
    }
}
