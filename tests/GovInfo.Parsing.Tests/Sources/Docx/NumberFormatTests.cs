using GovInfo.Parsing.Sources.Docx.Numbering;

namespace GovInfo.Parsing.Tests.Sources.Docx;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 11, "十一")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCounting", 99, "九十九")]
    [InlineData("chineseCounting", 100, "一○○")]
    [InlineData("chineseCountingThousand", 12, "十二")]
    [InlineData("chineseCountingThousand", 100, "一百")]
    [InlineData("chineseCountingThousand", 103, "一百零三")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千零一")]
    [InlineData("chineseCountingThousand", 9999, "九千九百九十九")]
    [InlineData("chineseCountingThousand", 10000, "10000")]
    [InlineData("chineseLegalSimplified", 10, "壹拾")]
    [InlineData("chineseLegalSimplified", 205, "贰佰零伍")]
    [InlineData("ideographLegalTraditional", 6, "陸")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographDigital", 3, "三")]
    [InlineData("taiwaneseCounting", 15, "十五")]
    [InlineData("taiwaneseCountingThousand", 15, "十五")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimal", 7, "7")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 17, "17")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("decimalEnclosedCircle", 1, "①")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 50, "㊿")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalEnclosedFullstop", 20, "⒛")]
    [InlineData("ideographEnclosedCircle", 10, "㊉")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("lowerLetter", 0, "0")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("numberInDash", 3, "- 3 -")]
    [InlineData("none", 3, "")]
    public void Numbers_are_written_as_the_format_says(string format, int number, string expected) =>
        Assert.Equal(expected, NumberFormat.Format(number, format));

    [Fact]
    public void An_unknown_format_has_no_text() => Assert.Null(NumberFormat.Format(1, "thaiLetters"));

    [Fact]
    public void No_number_fails_in_any_format()
    {
        string[] formats =
        [
            "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal", "ideographDigital",
            "taiwaneseDigital", "japaneseCounting", "decimalFullWidth", "decimalEnclosedCircle", "upperRoman", "lowerLetter", "ideographTraditional",
        ];
        foreach (string format in formats)
        {
            foreach (int number in (int[])[int.MinValue, -1, 0, 780, 781, 3999, 4000, 9999, 10000, int.MaxValue])
            {
                Assert.NotNull(NumberFormat.Format(number, format));
            }
        }
    }
}
