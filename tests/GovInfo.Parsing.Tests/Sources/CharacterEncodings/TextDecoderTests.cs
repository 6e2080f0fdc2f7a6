using System.Text;
using GovInfo.Parsing.Sources.CharacterEncodings;

namespace GovInfo.Parsing.Tests.Sources.CharacterEncodings;

public class TextDecoderTests
{
    private const string Simplified = "某某区民政局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局认真贯彻落实条例，收到申请5件。\n";
    private const string Traditional = "某某區民政局2023年政府資訊公開工作年度報告\n一、總體情況\n2023年，我局認真貫徹落實條例，收到申請5件。\n";

    public static TheoryData<string, string> Encoded() => new()
    {
        { Simplified, "utf-8" }, { Simplified, "gb18030" }, { Simplified, "utf-16" }, { Simplified, "utf-16BE" },
        { Traditional, "utf-8" }, { Traditional, "big5" }, { Traditional, "gb18030" }, { Traditional, "utf-16" },
        { "表\t0\t0\n", "gb18030" }, { "规章\n0\n0\n0\n", "gb18030" }, { "規章\n0\n0\n", "big5" },
        { "plain ASCII\n", "utf-8" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Bytes_without_mark_or_declaration_are_decoded_as_written(string text, string encodingName)
    {
        byte[] bytes = KnownEncodings.FromLabel(encodingName)!.GetBytes(text);
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal(text, decoded.Text);
        Assert.Equal(encodingName, decoded.EncodingName, ignoreCase: true);
        Assert.Equal(0, decoded.UndecodableCount);
        Assert.False(decoded.HasByteOrderMark);
    }

    [Theory]
    [InlineData("EFBBBF", "utf-8")]
    [InlineData("FFFE", "utf-16")]
    [InlineData("FEFF", "utf-16BE")]
    [InlineData("84319533", "gb18030")]
    public void A_byte_order_mark_decides_and_is_not_text(string mark, string encodingName)
    {
        byte[] bytes = [.. Convert.FromHexString(mark), .. KnownEncodings.FromLabel(encodingName)!.GetBytes(Simplified)];
        DecodedText decoded = TextDecoder.Decode(bytes, "big5");
        Assert.Equal(Simplified, decoded.Text);
        Assert.True(decoded.HasByteOrderMark);
    }

    [Theory]
    [InlineData("utf-8", "gb2312")]
    [InlineData("gb18030", "utf-8")]
    [InlineData("gb18030", "big5")]
    [InlineData("gb18030", "iso-8859-1")]
    [InlineData("gb18030", "no-such-charset")]
    [InlineData("gb18030", "utf-7")]
    [InlineData("utf-16", "gbk")]
    public void A_wrong_declaration_does_not_matter(string actual, string declared)
    {
        byte[] bytes = KnownEncodings.FromLabel(actual)!.GetBytes(Simplified);
        Assert.Equal(Simplified, TextDecoder.Decode(bytes, null, declared).Text);
    }

    [Fact]
    public void Some_damage_in_utf8_is_counted_and_does_not_change_the_encoding()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Simplified);
        byte[] damaged = [.. bytes[..^7], 0xFF, .. bytes[^4..]];
        DecodedText decoded = TextDecoder.Decode(damaged);
        Assert.Equal("utf-8", decoded.EncodingName);
        Assert.Equal(1, decoded.UndecodableCount);
    }

    [Fact]
    public void Damage_in_gbk_is_counted()
    {
        byte[] bytes = [.. KnownEncodings.Gb18030.GetBytes(Simplified), 0xFF, 0x0A];
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal("gb18030", decoded.EncodingName);
        Assert.Equal(1, decoded.UndecodableCount);
    }

    [Fact]
    public void Random_bytes_decode_to_something_without_an_exception()
    {
        var random = new Random(20231);
        for (int round = 0; round < 500; round++)
        {
            byte[] bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);
            Assert.NotNull(TextDecoder.Decode(bytes).Text);
        }
    }
}
