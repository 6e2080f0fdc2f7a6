using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Facts;

/// <summary>Text that no report has; work that grew with the square of its length would not end here.</summary>
public class LongTextTests
{
    [Theory]
    [InlineData("收到政府信息公开申请3件，其中自然人2件，占66%，")]
    [InlineData("收到政府信息公开申请3件。")]
    [InlineData("1件")]
    [InlineData("（其中2023年3件）、")]
    [InlineData("其中：")]
    [InlineData("未")]
    [InlineData("9")]
    [InlineData("一")]
    public void Long_text_is_read_to_its_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        AnnualReport report = ReportBuilder.WithTables().QuietSections(text, "共答复政府信息公开申请7件。").Validated();
        Assert.Equal(7, Assert.Single(report.Failures("GI5103")).Stated);
    }

    [Fact]
    public void Many_different_numbers_are_compared_each()
    {
        string[] sentences = [.. Enumerable.Range(1, 20_000).Select(number => $"收到政府信息公开申请{number}件。")];
        Assert.Equal(20_000, ReportBuilder.WithTables().QuietSections(sentences).Validated().Failures("GI5101").Count);
    }

    [Fact]
    public void Traditional_characters_are_read_as_simplified() =>
        Assert.Equal(
            ["requests/received/total=16", "requests/carried_in/total=2"],
            new ReportBuilder().QuietSections("全年共收到政府信息公開申請16件，上年結轉2件。").Validated().Facts
                .Where(fact => fact.Section == SectionCodes.Overview).Select(fact => $"{fact.Subject}={fact.Value}"));
}
