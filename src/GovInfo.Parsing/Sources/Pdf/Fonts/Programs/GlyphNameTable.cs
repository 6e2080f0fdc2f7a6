using System.Buffers.Binary;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

/// <summary>The <c>post</c> table (OpenType specification): glyph names by index, in formats 1 and 2.</summary>
internal static class GlyphNameTable
{
    private static readonly Lazy<string[]> MacintoshOrder = new(() =>
        FontData.ReadText("macintosh-glyph-order.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The names; empty when the table has none (format 3).</summary>
    public static string?[] Read(ReadOnlySpan<byte> table)
    {
        const uint format1 = 0x00010000;
        const uint format2 = 0x00020000;
        const int countOffset = 32;
        uint format = table.Length >= 4 ? BinaryPrimitives.ReadUInt32BigEndian(table) : 0;
        string[] standard = MacintoshOrder.Value;
        if (format == format1)
        {
            return standard;
        }

        if (format != format2 || table.Length < countOffset + 2)
        {
            return [];
        }

        int count = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(table[countOffset..]), (table.Length - countOffset - 2) / 2);
        ReadOnlySpan<byte> indexes = table.Slice(countOffset + 2, count * 2);
        List<string> own = ReadPascalStrings(table[(countOffset + 2 + (count * 2))..]);
        var names = new string?[count];
        for (int glyph = 0; glyph < count; glyph++)
        {
            int index = BinaryPrimitives.ReadUInt16BigEndian(indexes[(glyph * 2)..]);
            names[glyph] = index < standard.Length ? standard[index]
                : index - standard.Length < own.Count ? own[index - standard.Length]
                : null;
        }

        return names;
    }

    private static List<string> ReadPascalStrings(ReadOnlySpan<byte> bytes)
    {
        var strings = new List<string>();
        while (!bytes.IsEmpty && bytes[0] < bytes.Length)
        {
            strings.Add(Encoding.Latin1.GetString(bytes.Slice(1, bytes[0])));
            bytes = bytes[(1 + bytes[0])..];
        }

        return strings;
    }
}
