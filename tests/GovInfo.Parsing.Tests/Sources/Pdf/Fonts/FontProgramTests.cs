using System.Buffers.Binary;
using System.Text;
using GovInfo.Parsing.Sources.Pdf.Fonts.Programs;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Fonts;

public class FontProgramTests
{
    private static byte[] U16(params int[] values)
    {
        byte[] bytes = new byte[values.Length * 2];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * 2), (ushort)values[i]);
        }

        return bytes;
    }

    private static byte[] Sfnt(params (string Tag, byte[] Data)[] tables)
    {
        var file = new List<byte>([0, 1, 0, 0, .. U16(tables.Length, 0, 0, 0)]);
        int offset = 12 + (16 * tables.Length);
        foreach ((string tag, byte[] data) in tables)
        {
            file.AddRange([.. Encoding.Latin1.GetBytes(tag), 0, 0, 0, 0, .. U16(offset >> 16, offset, data.Length >> 16, data.Length)]);
            offset += data.Length;
        }

        foreach ((_, byte[] data) in tables)
        {
            file.AddRange(data);
        }

        return [.. file];
    }

    private static byte[] Cmap(int platform, int encoding, byte[] subtable) => [.. U16(0, 1, platform, encoding, 0, 12), .. subtable];

    [Fact]
    public void Format_4_maps_by_difference_and_through_an_array()
    {
        // Segments: 0x30-0x32 by difference to glyphs 5 to 7; 0x4E00-0x4E01 through the array; the end segment.
        byte[] subtable = U16(
            4, 0, 0, 6, 0, 0, 0,
            0x32, 0x4E01, 0xFFFF, 0,
            0x30, 0x4E00, 0xFFFF,
            5 - 0x30, 0, 1,
            0, 4, 0,
            9, 0);
        SfntProgram program = SfntProgram.Parse(Sfnt(("cmap", Cmap(3, 1, subtable))))!;
        Assert.Equal("0", program.TextOfGlyph(5));
        Assert.Equal("2", program.TextOfGlyph(7));
        Assert.Equal("一", program.TextOfGlyph(9));
        Assert.Null(program.TextOfGlyph(0));
        Assert.Null(program.TextOfGlyph(8));
    }

    [Fact]
    public void Format_12_maps_groups_beyond_the_basic_plane()
    {
        byte[] subtable = U16(12, 0, 0, 28, 0, 0, 0, 1, 2, 0, 2, 1, 0, 40);
        Assert.Equal("\U00020001", SfntProgram.Parse(Sfnt(("cmap", Cmap(3, 10, subtable))))!.TextOfGlyph(41));
    }

    [Fact]
    public void Format_6_of_a_symbol_font_leads_from_codes_to_names()
    {
        byte[] post = [0, 2, 0, 0, .. new byte[28], .. U16(3, 0, 258, 20), 7, .. "uni4E00"u8];
        SfntProgram program = SfntProgram.Parse(Sfnt(("cmap", Cmap(1, 0, U16(6, 0, 0, 0x41, 2, 1, 2))), ("post", post)))!;
        Assert.Equal("一", program.TextOfCode(0x41));
        Assert.Equal("1", program.TextOfCode(0x42)); // Name 20 of the Macintosh order is "one".
        Assert.Null(program.TextOfCode(0x43));
    }

    [Fact]
    public void A_glyph_of_an_ordinary_character_and_a_radical_stands_for_the_character()
    {
        byte[] subtable = U16(12, 0, 0, 40, 0, 0, 0, 2, 0, 0x2F2F, 0, 0x2F2F, 0, 7, 0, 0x5DE5, 0, 0x5DE5, 0, 7);
        Assert.Equal("工", SfntProgram.Parse(Sfnt(("cmap", Cmap(3, 10, subtable))))!.TextOfGlyph(7));
    }

    [Fact]
    public void Overlapping_groups_of_all_characters_cost_no_more_than_one_font()
    {
        var subtable = new List<byte>(U16(12, 0, 0, 0, 0, 0, 0, 5000));
        for (int i = 0; i < 5000; i++)
        {
            subtable.AddRange(U16(0, 0x20, 0x10, 0xFFFF, 0, 1));
        }

        Assert.Equal(" ", SfntProgram.Parse(Sfnt(("cmap", Cmap(3, 10, [.. subtable]))))!.TextOfGlyph(1));
    }

    [Theory]
    [InlineData("dup 65 /A put dup 66 /uni4E00 put readonly def", 0x42, "一")]
    [InlineData("StandardEncoding def", 0x31, "1")]
    [InlineData("dup 65 /A put readonly def dup 67 /C put", 0x43, null)]
    public void Type_1_programs_have_an_encoding(string encoding, byte code, string? text) =>
        Assert.Equal(text, Type1Program.Parse(Encoding.Latin1.GetBytes($"%!PS-AdobeFont-1.0\n/Encoding {encoding}\ncurrentfile eexec \u0001"))!.TextOfCode(code));

    private static byte[] CffWithTwoGlyphs()
    {
        // Header, one name, a Top DICT with charset, encoding and glyph offsets as 16-bit numbers, one string, no subroutines.
        byte[] name = [0, 1, 1, 1, 2, (byte)'F'];
        byte[] strings = [0, 1, 1, 1, 8, .. "uni4E00"u8];
        int body = 4 + name.Length + 5 + 12 + strings.Length + 2;
        byte[] charset = [0, .. U16(18, 391)]; // Format 0: "one" (a standard string), then the own string.
        byte[] encoding = [0, 2, 0x31, 0x61];
        byte[] charStrings = [0, 3, 1, 1, 2, 3, 4, 14, 14, 14];
        byte[] top =
        [
            28, .. U16(body), 15, 28, .. U16(body + charset.Length), 16, 28, .. U16(body + charset.Length + encoding.Length), 17,
        ];
        byte[] file = [1, 0, 4, 1, .. name, 0, 1, 1, 1, 13, .. top, .. strings, 0, 0, .. charset, .. encoding, .. charStrings];
        return file;
    }

    [Fact]
    public void Cff_programs_name_their_glyphs_and_codes()
    {
        CffProgram program = CffProgram.Parse(CffWithTwoGlyphs())!;
        Assert.Equal("1", program.TextOfGlyph(1));
        Assert.Equal("一", program.TextOfGlyph(2));
        Assert.Equal("1", program.TextOfCode(0x31));
        Assert.Equal("一", program.TextOfCode(0x61));
        Assert.Null(program.TextOfCode(0x62));
    }

    [Fact]
    public void Cut_programs_say_nothing_and_harm_nothing()
    {
        byte[] whole = Sfnt(("cmap", Cmap(3, 1, U16(4, 0, 0, 2, 0, 0, 0, 0xFFFF, 0, 0x20, 0, 0))), ("post", [0, 2, 0, 0, .. new byte[28], 0, 9, 0, 1]));
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Null(SfntProgram.Parse(whole.AsMemory(0, length))?.TextOfGlyph(300_000));
        }

        for (int length = 0; length < 40; length++)
        {
            CffProgram.Parse(Enumerable.Repeat((byte)1, length).ToArray());
            Type1Program.Parse("/Encoding dup 65 /A put def"u8[..Math.Min(length, 27)]);
        }
    }

    [Fact]
    public void Random_damage_is_survived()
    {
        byte[] format4 = U16(4, 0, 0, 6, 0, 0, 0, 0x32, 0x4E01, 0xFFFF, 0, 0x30, 0x4E00, 0xFFFF, 5 - 0x30, 0, 1, 0, 4, 0, 9, 0);
        byte[] post = [0, 2, 0, 0, .. new byte[28], .. U16(3, 0, 258, 20), 7, .. "uni4E00"u8];
        byte[][] programs =
        [
            Sfnt(("cmap", Cmap(3, 1, format4)), ("post", post), ("CFF ", CffWithTwoGlyphs())),
            Sfnt(("cmap", Cmap(3, 10, U16(12, 0, 0, 28, 0, 0, 0, 1, 2, 0, 2, 1, 0, 40)))),
            CffWithTwoGlyphs(),
        ];
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] damaged = [.. programs[random.Next(programs.Length)]];
            for (int change = random.Next(1, 6); change > 0; change--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                FontProgram? program = damaged[0] == 1 ? CffProgram.Parse(damaged) : SfntProgram.Parse(damaged);
                for (int code = 0; code < 256; code++)
                {
                    program?.TextOfCode((byte)code);
                    program?.TextOfGlyph((code * 257) - 1);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Assert.Fail($"Seed {seed}, round {round}: {Convert.ToHexString(damaged)}: {exception}");
            }
        }
    }
}
