using System.Buffers.Binary;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>The <c>cmap</c> table (OpenType specification): glyphs by character, in the formats that fonts in PDF files have: 0, 4, 6 and 12.</summary>
internal static class CharacterMapTable
{
    // Overlapping ranges of a damaged or hostile table must not cost more than a font with every character there is.
    private const int MaxEntries = 1 << 18;

    private delegate void Map(int code, int glyph);

    /// <summary>
    /// Reads the subtables: of Unicode into characters by glyph, of symbols and of Macintosh into glyphs by code.
    /// </summary>
    public static void Read(ReadOnlySpan<byte> table, Dictionary<int, int> glyphsByCode, Dictionary<int, int> charactersByGlyph)
    {
        int budget = MaxEntries;
        int count = U16(table, 2);
        for (int i = 0; i < count && 4 + ((i + 1) * 8) <= table.Length; i++)
        {
            ReadOnlySpan<byte> record = table.Slice(4 + (i * 8), 8);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(record[4..]);
            if (offset >= table.Length)
            {
                continue;
            }

            (int platform, int encoding) = (U16(record, 0), U16(record, 2));
            bool isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            ReadSubtable(table[(int)offset..], ref budget, isUnicode ? MapCharacter : MapCode);
        }

        void MapCode(int code, int glyph) => glyphsByCode.TryAdd(code, glyph);

        // A glyph may serve several characters: an ordinary one goes before a radical and a private one.
        void MapCharacter(int code, int glyph)
        {
            if (Rune.IsValid(code) && code >= 0x20 && (!charactersByGlyph.TryGetValue(glyph, out int known) || (IsSecondChoice(known) && !IsSecondChoice(code))))
            {
                charactersByGlyph[glyph] = code;
            }
        }
    }

    private static bool IsSecondChoice(int character) => character is (>= 0x2E80 and <= 0x2FDF) or (>= 0xE000 and <= 0xFAFF);

    private static void ReadSubtable(ReadOnlySpan<byte> table, ref int budget, Map map)
    {
        switch (U16(table, 0))
        {
            case 0:
                const int byteGlyphs = 6;
                for (int code = 0; code < 256 && byteGlyphs + code < table.Length; code++)
                {
                    Add(code, table[byteGlyphs + code], map);
                }

                break;
            case 4:
                ReadSegments(table, ref budget, map);
                break;
            case 6:
                (int first, int count) = (U16(table, 6), U16(table, 8));
                for (int i = 0; i < count && budget-- > 0; i++)
                {
                    Add(first + i, U16(table, 10 + (i * 2)), map);
                }

                break;
            case 12:
                ReadGroups(table, ref budget, map);
                break;
        }
    }

    // Format 4: segments of the BMP, each mapped by a difference or through an array.
    private static void ReadSegments(ReadOnlySpan<byte> table, ref int budget, Map map)
    {
        int size = U16(table, 6) & ~1;
        (int ends, int starts, int deltas, int offsets) = (14, 16 + size, 16 + (2 * size), 16 + (3 * size));
        for (int i = 0; i < size && offsets + i < table.Length; i += 2)
        {
            (int start, int end) = (U16(table, starts + i), U16(table, ends + i));
            (int delta, int offset) = (U16(table, deltas + i), U16(table, offsets + i));
            for (int code = start; code <= end && code < 0xFFFF && budget-- > 0; code++)
            {
                int glyph = offset == 0 ? code : U16(table, offsets + i + offset + ((code - start) * 2));
                Add(code, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF, map);
            }
        }
    }

    // Format 12: groups of consecutive characters and glyphs.
    private static void ReadGroups(ReadOnlySpan<byte> table, ref int budget, Map map)
    {
        const int groups = 16;
        const int groupLength = 12;
        for (int at = groups; at + groupLength <= table.Length && at < groups + (long)groupLength * U32(table, 12); at += groupLength)
        {
            (uint start, uint end, uint glyph) = (U32(table, at), U32(table, at + 4), U32(table, at + 8));
            for (uint code = start; code <= Math.Min(end, 0x10FFFF) && budget-- > 0; code++)
            {
                Add((int)code, (int)Math.Min(glyph + (code - start), int.MaxValue), map);
            }
        }
    }

    private static void Add(int code, int glyph, Map map)
    {
        if (glyph != 0)
        {
            map(code, glyph);
        }
    }

    private static int U16(ReadOnlySpan<byte> table, int offset) =>
        offset >= 0 && offset + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[offset..]) : 0;

    private static uint U32(ReadOnlySpan<byte> table, int offset) =>
        offset >= 0 && offset + 4 <= table.Length ? BinaryPrimitives.ReadUInt32BigEndian(table[offset..]) : 0;
}
