using GovInfo.Parsing.Sources.Pdf.Fonts;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Fonts;

public class GlyphListTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("zero", "0")]
    [InlineData("nine", "9")]
    [InlineData("space", " ")]
    [InlineData("Euro", "€")]
    [InlineData("fi", "\uFB01")]
    [InlineData("dalethatafpatah", "\u05D3\u05B2")]
    [InlineData("uni4E00", "一")]
    [InlineData("uni4E004E8C", "一二")]
    [InlineData("u4E00", "一")]
    [InlineData("u20000", "\U00020000")]
    [InlineData("one.tabular", "1")]
    [InlineData("f_i", "fi")]
    [InlineData("T_h.liga", "Th")]
    public void A_name_of_the_list_or_of_its_rules_gives_its_text(string name, string text) => Assert.Equal(text, GlyphList.TextOf(name));

    [Theory]
    [InlineData("g12")]
    [InlineData("a100")] // A dingbat, but only in its own font.
    [InlineData("cid345")]
    [InlineData(".notdef")]
    [InlineData("uni4E0")]
    [InlineData("uniZZZZ")]
    [InlineData("uD800")]
    [InlineData("f_g12")]
    [InlineData("")]
    public void Any_other_name_gives_nothing(string name) => Assert.Null(GlyphList.TextOf(name));

    [Theory]
    [InlineData("g12", 12)]
    [InlineData("glyph7", 7)]
    [InlineData("cid00345", 345)]
    [InlineData("index3", 3)]
    [InlineData("a12", null)]
    [InlineData("g12b", null)]
    [InlineData("12", null)]
    public void Names_made_of_an_index_give_it(string name, int? index) => Assert.Equal(index, GlyphList.IndexIn(name));

    [Theory]
    [InlineData("a100", "\u275E")]
    [InlineData("a1", "\u2701")]
    [InlineData("A", null)]
    public void Dingbats_have_names_of_their_own(string name, string? text) => Assert.Equal(text, GlyphList.DingbatOf(name));
}
