using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Fonts;

public class CMapTests
{
    private static EmbeddedCMap Parse(string text, CMap? parent = null) => CMapParser.Parse(
        Encoding.Latin1.GetBytes(text), parent, isVertical: false, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None));

    private static string Codes(CMap map, params byte[] bytes)
    {
        var codes = new List<string>();
        for (ReadOnlySpan<byte> rest = bytes; !rest.IsEmpty;)
        {
            uint code = map.ReadCode(rest, out int length);
            codes.Add($"{code:X}/{length}");
            rest = rest[length..];
        }

        return string.Join(' ', codes);
    }

    [Fact]
    public void Characters_and_ranges_give_texts()
    {
        EmbeddedCMap map = Parse("""
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            3 beginbfchar <0003> <0020> <0010> <4E004E8C> <0011> <D840DC00> endbfchar
            3 beginbfrange <0020> <0022> <0041> <0030> <0032> [<4E09> <56DB> <4E94>] <0040> <0041> <00660069> endbfrange
            1 beginbfchar <50> /germandbls endbfchar
            """);
        Assert.Equal(" ", map.TextOf(3));
        Assert.Equal("一二", map.TextOf(0x10));
        Assert.Equal("\U00020000", map.TextOf(0x11));
        Assert.Equal("A", map.TextOf(0x20));
        Assert.Equal("C", map.TextOf(0x22));
        Assert.Null(map.TextOf(0x23));
        Assert.Equal("四", map.TextOf(0x31));
        Assert.Equal("fj", map.TextOf(0x41));
        Assert.Equal("ß", map.TextOf(0x50));
        Assert.Null(map.TextOf(0x51));
    }

    [Fact]
    public void A_surrogate_pair_counts_on_in_its_low_half() =>
        Assert.Equal("\U00020002", Parse("beginbfrange <01> <05> <D840DC00> endbfrange").TextOf(3));

    [Fact]
    public void A_later_entry_for_the_same_code_counts() =>
        Assert.Equal("B", Parse("beginbfchar <01> <0041> endbfchar beginbfchar <01> <0042> endbfchar").TextOf(1));

    [Fact]
    public void A_code_inside_a_long_range_is_found_behind_short_ones() =>
        Assert.Equal("\u0174", Parse("beginbfrange <00> <FF> <0100> endbfrange beginbfchar <10> <0041> <20> <0042> endbfchar").TextOf(0x74));

    [Fact]
    public void Ranges_and_characters_give_CIDs()
    {
        EmbeddedCMap map = Parse("""
            begincidrange <8140> <8150> 100 endcidrange
            begincidchar <41> 7 endcidchar
            /WMode 1 def
            """);
        Assert.Equal(116, map.CidOf(0x8150));
        Assert.Equal(7, map.CidOf(0x41));
        Assert.Equal(0, map.CidOf(0x42));
        Assert.True(map.IsVertical);
    }

    [Fact]
    public void Code_spaces_of_several_lengths_cut_the_string()
    {
        EmbeddedCMap map = Parse("begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange");
        Assert.Equal("41/1 B0A1/2 30/1", Codes(map, 0x41, 0xB0, 0xA1, 0x30));
        Assert.Equal("B020/2 31/1", Codes(map, 0xB0, 0x20, 0x31)); // The first byte fits the two-byte space.
        Assert.Equal("B0/1", Codes(map, 0xB0)); // The string ends.
        Assert.Equal("FF/1 41/1", Codes(map, 0xFF, 0x41)); // Fits nothing: the shortest.
    }

    [Fact]
    public void A_map_may_go_on_from_another()
    {
        EmbeddedCMap map = Parse("/GBK-EUC-H usecmap begincidchar <41> 9 endcidchar");
        Assert.Equal("41/1 B0A1/2", Codes(map, 0x41, 0xB0, 0xA1));
        Assert.Equal(9, map.CidOf(0x41));
        Assert.Equal("啊", map.TextOf(0xB0A1));
    }

    [Theory]
    [InlineData("beginbfchar <01> <FFFD> <02> <FFFD> endbfchar", true)]
    [InlineData("beginbfrange <00> <FF> <FFFD> endbfrange", true)]
    [InlineData("beginbfchar <01> <0041> <02> <0041> <03> <0041> endbfchar", true)]
    [InlineData("beginbfchar <01> <0041> <02> <0041> endbfchar", false)]
    [InlineData("beginbfchar <01> <0041> <02> <0041> <03> <0042> endbfchar", false)]
    [InlineData("beginbfrange <00> <FF> <0041> endbfrange", false)]
    [InlineData("", false)]
    public void A_map_of_one_text_for_all_codes_is_meaningless(string text, bool expected) => Assert.Equal(expected, Parse(text).HasMeaninglessTexts);

    [Fact]
    public void A_map_of_everything_to_itself_claims_identity()
    {
        Assert.True(Parse("beginbfrange <0000> <FFFF> <0000> endbfrange").ClaimsIdentity);
        Assert.False(Parse("beginbfrange <0041> <005A> <0041> endbfrange").ClaimsIdentity);
    }

    [Theory]
    [InlineData("beginbfchar <01")]
    [InlineData("beginbfrange <01> <05>")]
    [InlineData("beginbfrange <01> <05> [<41>")]
    [InlineData("begincidrange <01> 5 <07>")]
    [InlineData("beginbfchar <01> <41> garbage endbfchar ] >> )")]
    public void Damage_is_passed_over(string text) => Assert.Null(Parse(text).TextOf(2));

    [Theory]
    [InlineData("GBK-EUC-H", "年2报", new byte[] { 0xC4, 0xEA, 0x32, 0xB1, 0xA8 })]
    [InlineData("GB-EUC-V", "年报", new byte[] { 0xC4, 0xEA, 0xB1, 0xA8 })]
    [InlineData("GBKp-EUC-H", "年", new byte[] { 0xC4, 0xEA })]
    [InlineData("GB-H", "年", new byte[] { 0x44, 0x6A })]
    [InlineData("GBK2K-H", "年㐀1", new byte[] { 0xC4, 0xEA, 0x81, 0x39, 0xEE, 0x39, 0x31 })]
    [InlineData("UniGB-UCS2-H", "年1", new byte[] { 0x5E, 0x74, 0x00, 0x31 })]
    [InlineData("UniGB-UTF16-V", "年\U00020000", new byte[] { 0x5E, 0x74, 0xD8, 0x40, 0xDC, 0x00 })]
    [InlineData("UniGB-UTF8-H", "年1", new byte[] { 0xE5, 0xB9, 0xB4, 0x31 })]
    [InlineData("UniGB-UTF32-H", "年", new byte[] { 0, 0, 0x5E, 0x74 })]
    [InlineData("ETen-B5-H", "年A", new byte[] { 0xA6, 0x7E, 0x41 })]
    [InlineData("UniCNS-UTF16-H", "年", new byte[] { 0x5E, 0x74 })]
    [InlineData("90ms-RKSJ-H", "年A", new byte[] { 0x94, 0x4E, 0x41 })]
    [InlineData("UniJIS-UCS2-HW-H", "年", new byte[] { 0x5E, 0x74 })]
    [InlineData("EUC-H", "年", new byte[] { 0xC7, 0xAF })]
    public void Predefined_maps_decode_text(string name, string expected, byte[] bytes)
    {
        CMap map = PredefinedCMaps.Find(name)!;
        var text = new StringBuilder();
        for (ReadOnlySpan<byte> rest = bytes; !rest.IsEmpty;)
        {
            text.Append(map.TextOf(map.ReadCode(rest, out int length)));
            rest = rest[length..];
        }

        Assert.Equal(expected, text.ToString());
        Assert.Equal(name.EndsWith("-V", StringComparison.Ordinal), map.IsVertical);
    }

    [Fact]
    public void Predefined_maps_give_the_CIDs_that_widths_are_listed_by()
    {
        Assert.Equal(4162, PredefinedCMaps.Find("GBK-EUC-H")!.CidOf(0xD2BB));
        Assert.Equal(814 + '1' - '!', PredefinedCMaps.Find("GBK-EUC-H")!.CidOf('1'));
        Assert.Equal('1' - 31, PredefinedCMaps.Find("UniGB-UCS2-H")!.CidOf('1'));
        Assert.Equal(0x1234, PredefinedCMaps.Find("Identity-V")!.CidOf(0x1234));
    }

    [Theory]
    [InlineData("KSCms-UHC-H")]
    [InlineData("Nonsense-H")]
    [InlineData("Identity")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_names_are_unknown(string? name) => Assert.Null(PredefinedCMaps.Find(name));

    [Fact]
    public void A_code_that_is_no_character_has_no_text() => Assert.Null(PredefinedCMaps.Find("GBK-EUC-H")!.TextOf(0xFFFF));

    [Fact]
    public void Overlapping_ranges_give_what_a_search_of_all_would_give()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++)
        {
            var added = new List<CodeRange<int>>();
            for (int i = random.Next(12); i > 0; i--)
            {
                uint low = (uint)random.Next(40);
                added.Add(new CodeRange<int>(low, low + (uint)random.Next(20), i, IsConstant: true));
            }

            var ranges = new CodeRanges<int>(added);
            for (uint code = 0; code < 64; code++)
            {
                CodeRange<int>? expected = null;
                foreach (CodeRange<int> range in added)
                {
                    if (range.Low <= code && code <= range.High && range.Low >= (expected?.Low ?? 0))
                    {
                        expected = range;
                    }
                }

                Assert.True(expected == ranges.Find(code), $"Seed {seed}, round {round}, code {code}: {string.Join(", ", added)}");
            }
        }
    }

    [Fact]
    public void The_last_code_of_all_can_be_mapped() =>
        Assert.Equal("A", Parse("beginbfchar <FFFFFFFF> <0041> endbfchar").TextOf(uint.MaxValue));
}
