using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Tests.Validation.Facts;

public class NumeralReaderTests
{
    [Theory]
    [InlineData("0件", "0", 1)]
    [InlineData("1234件", "1234", 4)]
    [InlineData("1,234件", "1234", 5)]
    [InlineData("42,现场", "42", 2)]
    [InlineData("42,1234", "42", 2)]
    [InlineData("3.50%", "3.50", 4)]
    [InlineData("23.9847万次", "239847.0000", 8)]
    [InlineData("1.2亿元", "120000000.0", 4)]
    [InlineData("一百二十三件", "123", 5)]
    [InlineData("一百零二件", "102", 4)]
    [InlineData("一百二件", "120", 3)]
    [InlineData("两千三件", "2300", 3)]
    [InlineData("一千零五件", "1005", 4)]
    [InlineData("三万五千件", "35000", 4)]
    [InlineData("十二件", "12", 2)]
    [InlineData("二十件", "20", 2)]
    [InlineData("十万件", "100000", 2)]
    [InlineData("两件", "2", 1)]
    [InlineData("肆件", "4", 1)]
    [InlineData("壹佰贰拾叁件", "123", 5)]
    [InlineData("〇件", "0", 1)]
    [InlineData("二〇二三年", "2023", 4)]
    [InlineData("一亿零三万件", "100030000", 5)]
    public void A_number_is_read_with_its_length(string text, string value, int length)
    {
        Numeral numeral = NumeralReader.Read(text);
        Assert.Equal(decimal.Parse(value), numeral.Value);
        Assert.Equal(length, numeral.Length);
        Assert.True(numeral.IsExact);
    }

    [Theory]
    [InlineData("几十件", 2)]
    [InlineData("数百件", 2)]
    public void A_vague_number_is_not_exact(string text, int length)
    {
        Numeral numeral = NumeralReader.Read(text);
        Assert.Equal(length, numeral.Length);
        Assert.False(numeral.IsExact);
    }

    [Theory]
    [InlineData("百分之四十四", "44")]
    [InlineData("百分之3.5", "3.5")]
    public void A_share_in_words_is_percent(string text, string value)
    {
        Numeral numeral = NumeralReader.Read(text);
        Assert.True(numeral.IsPercent);
        Assert.Equal(decimal.Parse(value), numeral.Value);
        Assert.Equal(text.Length, numeral.Length);
    }

    [Theory]
    [InlineData("数据")]
    [InlineData("几乎")]
    [InlineData("件")]
    [InlineData("万")]
    public void What_is_no_number_has_no_length(string text) => Assert.Equal(0, NumeralReader.Read(text).Length);

    [Fact]
    public void Digits_without_end_cost_their_length_only()
    {
        Numeral numeral = NumeralReader.Read(new string('9', 100_000));
        Assert.Equal(100_000, numeral.Length);
        Assert.False(numeral.IsExact);
    }
}
