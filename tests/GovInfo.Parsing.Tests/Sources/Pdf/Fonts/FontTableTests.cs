using System.Text;
using GovInfo.Parsing.Sources.Pdf.Fonts;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Fonts;

public class FontTableTests
{
    [Theory]
    [InlineData("StandardEncoding", 0x27, "quoteright")]
    [InlineData("StandardEncoding", 0xAE, "fi")]
    [InlineData("WinAnsiEncoding", 0x27, "quotesingle")]
    [InlineData("WinAnsiEncoding", 0x80, "Euro")]
    [InlineData("WinAnsiEncoding", 0x95, "bullet")]
    [InlineData("WinAnsiEncoding", 0xA0, "space")]
    [InlineData("WinAnsiEncoding", 0xB2, "twosuperior")]
    [InlineData("MacRomanEncoding", 0x8A, "adieresis")]
    [InlineData("MacRomanEncoding", 0xDE, "fi")]
    [InlineData("Symbol", 0x61, "alpha")]
    [InlineData("ZapfDingbats", 0x21, "a1")]
    public void Named_encodings_have_the_names_of_annex_D(string encoding, int code, string name) =>
        Assert.Equal(name, GlyphEncoding.Find(encoding)![code]);

    [Fact]
    public void Every_name_of_an_encoding_means_a_character()
    {
        foreach (string encoding in new[] { "StandardEncoding", "WinAnsiEncoding", "MacRomanEncoding", "Symbol", "ZapfDingbats" })
        {
            foreach (string? name in GlyphEncoding.Find(encoding)!)
            {
                Assert.True(name is null || (encoding == "ZapfDingbats" ? GlyphList.DingbatOf(name) : GlyphList.TextOf(name)) is { Length: > 0 }, $"{encoding}: {name}");
            }
        }
    }

    [Fact]
    public void WinAnsi_names_the_characters_of_code_page_1252()
    {
        Encoding latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        ReadOnlySpan<string?> names = GlyphEncoding.Find("WinAnsiEncoding");
        for (int code = 0x20; code < 0x100; code++)
        {
            if (code is not (0x7F or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D or 0xA0 or 0xAD or 0xB5))
            {
                Assert.Equal(latin.GetString([(byte)code]), GlyphList.TextOf(names[code]!));
            }
        }
    }

    [Theory]
    [InlineData("Helvetica", "Helvetica")]
    [InlineData("ArialMT", "Helvetica")]
    [InlineData("Arial,Bold", "Helvetica-Bold")]
    [InlineData("TimesNewRomanPSMT", "Times-Roman")]
    [InlineData("TimesNewRomanPS-BoldItalicMT", "Times-BoldItalic")]
    [InlineData("CourierNewPSMT", "Courier")]
    [InlineData("Symbol", "Symbol")]
    [InlineData("SimSun", null)]
    public void Font_names_mean_standard_fonts(string name, string? standard) => Assert.Equal(standard, StandardFonts.Find(name));

    [Theory]
    [InlineData("Helvetica", "one", 556)]
    [InlineData("Helvetica-Bold", "A", 722)]
    [InlineData("Times-Roman", "one", 500)]
    [InlineData("Times-Italic", "ampersand", 778)]
    [InlineData("Courier", "anything", 600)]
    [InlineData("Symbol", "alpha", 631)]
    [InlineData("Helvetica", "uni4E00", null)]
    public void Standard_fonts_have_their_widths(string font, string glyph, int? width) => Assert.Equal(width, StandardFonts.WidthOf(font, glyph));

    [Theory]
    [InlineData("GB1", 0, null)]
    [InlineData("GB1", 1, " ")]
    [InlineData("GB1", 17, "0")]
    [InlineData("GB1", 34, "A")]
    [InlineData("GB1", 814, "!")]
    [InlineData("GB1", 4162, "一")]
    [InlineData("GB1", 4559, "中")]
    [InlineData("GB1", 99999, null)]
    [InlineData("GB1", -1, null)]
    [InlineData("CNS1", 34, "A")]
    [InlineData("Japan1", 843, "あ")]
    public void Collections_know_their_characters(string ordering, int cid, string? text) =>
        Assert.Equal(text, CidCollection.Find(ordering)!.TextOf(cid));

    [Fact]
    public void Identity_is_no_collection() => Assert.Null(CidCollection.Find("Identity"));

    [Fact]
    public void A_character_gives_its_ordinary_CID_and_a_half_width_letter_its_own()
    {
        CidCollection collection = CidCollection.Find("GB1")!;
        Assert.Equal(4162, collection.CidOf(new Rune('一'), halfWidth: false));
        Assert.Equal(34, collection.CidOf(new Rune('A'), halfWidth: false));
        Assert.Equal(814 + 'A' - '!', collection.CidOf(new Rune('A'), halfWidth: true));
        Assert.Equal(7716, collection.CidOf(new Rune(' '), halfWidth: true));
        Assert.Equal(0, collection.CidOf(new Rune(0x1F600), halfWidth: false));
    }

    [Theory]
    [InlineData("⼯⼈⺠⻔⻅⻓⻛⻥⻬", "工人民门见长风鱼齐")]
    [InlineData("⼀⼆⼗", "一二十")]
    [InlineData("\uF9DC\uFE35三\uFE36", "隆（三）")]
    [InlineData("工人民０１ﬁ①", "工人民０１ﬁ①")]
    [InlineData("", "")]
    public void Radicals_and_their_kin_become_ordinary_characters(string text, string folded) =>
        Assert.Equal(folded, EquivalentCharacters.Fold(text));
}
