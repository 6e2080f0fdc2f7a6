using System.Buffers.Binary;
using GovInfo.Parsing.Tests.Sources.Pdf.Content;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Fonts;

public class ShownFontTests
{
    private const string CodesOnly = "/Type /Font /Subtype /Type0 /BaseFont /ABCDEF+SimSun /DescendantFonts [20 0 R]";
    private const string Descendant = "/Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+SimSun /FontDescriptor << /FontName /SimSun >>";

    private static DrawnPage Show(string font, string shown, string descendant = "", string? cmap = null, byte[]? program = null, byte[]? glyphsByCid = null) => DrawnPage.Read(
        $"BT /F1 10 Tf 20 40 Td {shown} Tj ET",
        font,
        more: file =>
        {
            file.Object(20, $"<< {Descendant} {descendant} >>");
            file.Stream(21, "/Type /CMap", cmap ?? string.Empty);
            file.Stream(22, string.Empty, program ?? []);
            file.Stream(23, string.Empty, glyphsByCid ?? []);
        });

    [Theory]
    [InlineData("/Encoding /WinAnsiEncoding", "(\\2271)", "—1", null)]
    [InlineData("/Encoding << /Differences [1 /one /uni4E8C 65 /u4E09 /f_i] >>", "(\\001\\002AB)", "1二三fi", null)]
    [InlineData("/Encoding << /Differences [1 /g12 /cid7 /one] >>", "(\\001\\002\\003)", "□□1", "GI1430")]
    [InlineData("/Encoding << /Differences [65 /.notdef] >>", "(AB)", "□B", "GI1430")]
    [InlineData("", "(A')", "A’", null)] // StandardEncoding.
    [InlineData("/FontDescriptor << /Flags 4 >>", "(A)", "□", "GI1430")]
    public void Simple_fonts_read_by_their_encoding(string entries, string shown, string text, string? code)
    {
        DrawnPage drawn = Show($"<< /Type /Font /Subtype /Type1 /BaseFont /Unknown {entries} >>", shown);
        Assert.Equal(text, drawn.Text);
        Assert.Equal(code is null ? [] : [code], drawn.Codes);
    }

    [Theory]
    [InlineData("/ZapfDingbats", "\u2701")]
    [InlineData("/Other /Encoding << /Differences [33 /a1] >>", "□")]
    public void Dingbats_are_read_in_their_own_font(string font, string text) =>
        Assert.Equal(text, Show($"<< /Type /Font /Subtype /Type1 /BaseFont {font} >>", "(!)").Text);

    [Theory]
    [InlineData("/#CB#CE#CC#E5", "宋体")] // GBK.
    [InlineData("/#E5#AE#8B#E4#BD#93", "宋体")] // UTF-8.
    [InlineData("/ABCDEF+#CB#CE#CC#E5", "宋体")]
    [InlineData("/Abcdef+X", "Abcdef+X")]
    public void Font_names_are_readable(string name, string expected) =>
        Assert.Equal(expected, Show($"<< /Type /Font /Subtype /TrueType /BaseFont {name} /Encoding /WinAnsiEncoding >>", "(A)").Glyphs[0].FontName);

    [Fact]
    public void The_font_and_the_pages_of_unmapped_glyphs_are_named()
    {
        DrawnPage drawn = Show("<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Odd /Encoding << /Differences [65 /g1] >> >>", "(AAA)");
        Assert.Equal(
            "GI1430: The font Odd does not say which characters its glyphs stand for: 3 glyphs on pages 1 could not be read.",
            Assert.Single(drawn.Diagnostics).ToString());
        Assert.All(drawn.Glyphs, glyph => Assert.Empty(glyph.Text));
    }

    [Theory]
    [InlineData("/FirstChar 65 /Widths [300 400]", "23")]
    [InlineData("/FirstChar 66 /Widths [400] /FontDescriptor << /MissingWidth 250 >>", "22.5")]
    [InlineData("/FirstChar 66 /Widths [400]", "20")]
    [InlineData("", "26.67")]
    public void Simple_fonts_have_widths(string entries, string left) =>
        Assert.StartsWith(left + ",", Show($"<< /Type /Font /Subtype /TrueType /BaseFont /Arial {entries} >>", "(AB)").PlaceOf(1), StringComparison.Ordinal);

    [Theory]
    [InlineData("beginbfchar <41> <2F2F> <42> <2EA0> endbfchar", "工民", null)] // Radicals.
    [InlineData("beginbfchar <41> <0031> endbfchar", "1B", null)] // B by its encoding.
    [InlineData("beginbfchar <41> <FFFD> <42> <0032> endbfchar", "A2", null)]
    [InlineData("beginbfchar <41> <FFFD> <42> <FFFD> endbfchar", "AB", "GI1431")]
    [InlineData("beginbfchar <41> <0030> <42> <0030> <43> <0030> endbfchar", "AB", "GI1431")]
    [InlineData("nonsense", "AB", "GI1431")]
    [InlineData("beginbfchar <41> <2701> <42> <2702> <43> <2703> endbfchar", "AB", "GI1431")] // A font taken for Dingbats.
    public void A_ToUnicode_map_is_used_as_far_as_it_tells_something(string cmap, string text, string? code)
    {
        DrawnPage drawn = Show("<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /ToUnicode 21 0 R >>", "(AB)", cmap: cmap);
        Assert.Equal(text, drawn.Text);
        Assert.Equal(code is null ? [] : [code], drawn.Codes);
    }

    [Theory]
    [InlineData("/Encoding /GBK-EUC-H", "<C4EA32>", "年2", "30")]
    [InlineData("/Encoding /UniGB-UCS2-H", "<5E740032>", "年2", "30")]
    [InlineData("/Encoding /UniGB-UTF16-H", "<D840DC000032>", "\U000200002", "30")]
    [InlineData("/Encoding /Identity-H", "<000200120013>", "!12", "30")] // CIDs of Adobe-GB1.
    public void Composite_fonts_read_by_predefined_maps_and_collections(string encoding, string shown, string text, string left)
    {
        DrawnPage drawn = Show($"<< {CodesOnly} {encoding} >>", shown, "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>");
        Assert.Equal(text, drawn.Text);
        Assert.StartsWith(left + ",", drawn.PlaceOf(1), StringComparison.Ordinal);
        Assert.Equal("SimSun", drawn.Glyphs[0].FontName);
        Assert.Empty(drawn.Codes);
    }

    [Theory]
    [InlineData("/W [831 [500]]", "<3132>", "25")] // The half-width 1 of GBK-EUC-H is CID 830, its 2 is 831: 1 has the default.
    [InlineData("/W [830 [500]]", "<3132>", "25")]
    [InlineData("/W [814 907 500]", "<3132>", "25")]
    [InlineData("/DW 250", "<3132>", "22.5")]
    [InlineData("/W [830 830 700 814 [100 200]]", "<3132>", "27")]
    public void Widths_are_listed_by_CID(string widths, string shown, string left)
    {
        string expected = widths.StartsWith("/W [831", StringComparison.Ordinal) ? "30" : left;
        DrawnPage drawn = Show($"<< {CodesOnly} /Encoding /GBK-EUC-H >>", shown, widths);
        Assert.StartsWith(expected + ",", drawn.PlaceOf(1), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embedded_map_gives_codes_and_CIDs()
    {
        DrawnPage drawn = Show(
            $"<< {CodesOnly} /Encoding 21 0 R >>",
            "<20E0A1>",
            "/CIDSystemInfo << /Ordering (GB1) >> /W [17 [400]]",
            "begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange begincidchar <20> 17 <E0A1> 4162 endcidchar");
        Assert.Equal("0一", drawn.Text);
        Assert.Equal("24,60", drawn.PlaceOf(1));
    }

    [Fact]
    public void Codes_that_nothing_explains_stay_unread()
    {
        DrawnPage drawn = Show($"<< {CodesOnly} /Encoding /Identity-H >>", "<00110012>", "/CIDSystemInfo << /Ordering (Identity) >>");
        Assert.Equal("□□", drawn.Text);
        Assert.Equal(["GI1430"], drawn.Codes);
    }

    [Fact]
    public void An_unknown_map_is_said_and_its_text_read_by_ToUnicode()
    {
        DrawnPage drawn = Show($"<< {CodesOnly} /Encoding /KSCms-UHC-H /ToUnicode 21 0 R >>", "<0011>", cmap: "beginbfchar <0011> <4E00> endbfchar");
        Assert.Equal("一", drawn.Text);
        Assert.Equal(["GI1432"], drawn.Codes);
    }

    [Fact]
    public void The_embedded_program_is_the_last_resort()
    {
        DrawnPage drawn = Show(
            $"<< {CodesOnly} /Encoding /Identity-H >>",
            "<00010002>",
            "/CIDToGIDMap 23 0 R /FontDescriptor << /FontFile2 22 0 R >>",
            program: TrueTypeWith((7, 0x4E00), (8, 0x31)),
            glyphsByCid: [0, 0, 0, 8, 0, 7]);
        Assert.Equal("1一", drawn.Text);
    }

    [Fact]
    public void A_map_that_claims_that_all_codes_are_their_characters_gives_way_to_the_program()
    {
        DrawnPage drawn = Show(
            $"<< {CodesOnly} /Encoding /Identity-H /ToUnicode 21 0 R >>",
            "<00310032>",
            "/FontDescriptor << /FontFile2 22 0 R >>",
            "beginbfrange <0000> <FFFF> <0000> endbfrange",
            TrueTypeWith((0x31, 0x4E00)));
        Assert.Equal("一□", drawn.Text); // Without a map to glyphs the other code is a glyph index, not a character.
    }

    [Fact]
    public void Codes_with_a_map_to_glyphs_may_be_their_characters() => Assert.Equal("12", Show(
        $"<< {CodesOnly} /Encoding /Identity-H /ToUnicode 21 0 R >>",
        "<00310032>",
        "/CIDToGIDMap 23 0 R",
        "beginbfrange <0000> <FFFF> <0000> endbfrange",
        glyphsByCid: new byte[0x80]).Text);

    [Theory]
    [InlineData("/W [17 [500] 18 [1000]]", "0□", "GI1437,GI1430")]
    [InlineData("/W [17 [500 500]]", "01", "")]
    [InlineData("", "01", "")] // No widths at all: nothing speaks against the map.
    public void A_digit_as_wide_as_a_Chinese_character_is_not_believed(string widths, string text, string codes)
    {
        DrawnPage drawn = Show($"<< {CodesOnly} /Encoding /Identity-H /ToUnicode 21 0 R >>", "<00110012>", widths, "beginbfrange <0011> <0012> <0030> endbfrange");
        Assert.Equal(text, drawn.Text);
        Assert.Equal(codes, string.Join(',', drawn.Codes));
    }

    [Fact]
    public void Vertical_writing_goes_down_from_the_centre_of_the_top()
    {
        DrawnPage drawn = Show($"<< {CodesOnly} /Encoding /UniGB-UCS2-V >>", "<5E745EA6>");
        Assert.True(drawn.Glyphs[0].IsVertical);
        Assert.Equal(20, drawn.Glyphs[0].Baseline);
        Assert.Equal(new GovInfo.Parsing.Sources.Pdf.PdfBox(15, 60, 25, 70), drawn.Glyphs[0].Box);
        Assert.Equal(new GovInfo.Parsing.Sources.Pdf.PdfBox(15, 70, 25, 80), drawn.Glyphs[1].Box);
    }

    [Theory]
    [InlineData("/DW2 [800 -500]", 65)]
    [InlineData("/W2 [4162 [-700 500 880]] /CIDSystemInfo << /Ordering (GB1) >>", 67)]
    [InlineData("/W2 [4000 4200 -600 500 880] /CIDSystemInfo << /Ordering (GB1) >>", 66)]
    public void Vertical_advances_are_listed_by_CID(string metrics, double nextTop) =>
        Assert.Equal(nextTop, Show($"<< {CodesOnly} /Encoding /UniGB-UCS2-V >>", "<4E005E74>", metrics).Glyphs[1].Box.Top, 6);

    [Fact]
    public void Word_spacing_is_for_codes_of_one_byte_alone()
    {
        DrawnPage one = DrawnPage.Read("BT /F1 10 Tf 5 Tw 20 40 Td <2041> Tj ET", $"<< {CodesOnly} /Encoding /GBK-EUC-H >>", more: file => file.Object(20, $"<< {Descendant} >>"));
        DrawnPage two = DrawnPage.Read("BT /F1 10 Tf 5 Tw 20 40 Td <00200041> Tj ET", $"<< {CodesOnly} /Encoding /UniGB-UCS2-H >>", more: file => file.Object(20, $"<< {Descendant} >>"));
        Assert.Equal("35,60", one.PlaceOf(1));
        Assert.Equal("30,60", two.PlaceOf(1));
    }

    [Theory]
    [InlineData("[0.001 0 0 0.001 0 0]", 500, 10, 10)]
    [InlineData("[0.01 0 0 0.01 0 0]", 500, 1, 10)] // Ten times as large as the size says.
    [InlineData("[1 0 0 1 0 0]", 20, 0.25, 9)] // A bitmap font: its box is all there is to go by.
    public void Type_3_fonts_have_glyphs_in_units_of_their_own(string matrix, double width, double size, double shownSize)
    {
        string high = matrix[1] == '1' ? "32" : "800";
        string low = matrix[1] == '1' ? "-4" : "-80";
        DrawnPage drawn = DrawnPage.Read(
            $"BT /F1 {size} Tf 20 40 Td (ab) Tj ET",
            $"<< /Type /Font /Subtype /Type3 /FontMatrix {matrix} /FontBBox [0 {low} {width} {high}] /FirstChar 97 /Widths [{width} {width}] /CharProcs << >> /Encoding << /Differences [97 /one /two] >> >>");
        Assert.Equal("12", drawn.Text);
        Assert.Equal("25,60", drawn.PlaceOf(1));
        Assert.Equal(shownSize, drawn.Glyphs[0].FontSize, 6);
    }

    // A font program with one table: a character map of format 12.
    private static byte[] TrueTypeWith(params (int Glyph, int Character)[] glyphs)
    {
        byte[] file = new byte[12 + 16 + 12 + 16 + (12 * glyphs.Length)];
        void U16(int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);
        void U32(int at, int value) => BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(at), value);
        file[1] = 1;
        U16(4, 1);
        "cmap"u8.CopyTo(file.AsSpan(12));
        U32(20, 28);
        U32(24, file.Length - 28);
        U16(30, 1);
        U16(32, 3);
        U16(34, 10);
        U32(36, 12);
        U16(40, 12);
        U32(52, glyphs.Length);
        for (int i = 0; i < glyphs.Length; i++)
        {
            U32(56 + (12 * i), glyphs[i].Character);
            U32(60 + (12 * i), glyphs[i].Character);
            U32(64 + (12 * i), glyphs[i].Glyph);
        }

        return file;
    }
}
