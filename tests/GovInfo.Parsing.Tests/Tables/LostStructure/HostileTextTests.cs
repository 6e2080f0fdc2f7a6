using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

public class HostileTextTests
{
    public static TheoryData<string, int> Repeated => new()
    {
        { "行政许可\n0\n", 20_000 }, { "行政许可 0 其他 1 ", 20_000 }, { "规章（", 50_000 }, { "|\n", 50_000 }, { "+---+---+\n| 1 | 2 |\n", 20_000 },
        { "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\n", 5_000 }, { "[bookmark: a]", 100_000 }, { "[bookmark: ", 100_000 }, { "![](", 100_000 },
        { "规章\n甲乙丙丁\n行政规范性文件\n", 20_000 }, { "\t", 500_000 }, { "本年度办理结果", 50_000 }, { "0", 1_000_000 }, { "（一）", 100_000 },
        { "总计", 50_000 }, { "- 5\n", 50_000 }, { "1 5\n2 5\n", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Endless_repetition_ends(string text, int count)
    {
        string whole = string.Concat(Enumerable.Repeat(text, count));
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(whole), TestContext.Current.CancellationToken);
        Assert.NotEmpty(result.Diagnostics);
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code == "GI9009");
    }

    [Fact]
    public void A_line_of_fifty_megabytes_of_digits_ends_at_the_limit_of_text()
    {
        byte[] bytes = new byte[50_000_000];
        bytes.AsSpan().Fill((byte)'7');
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes), TestContext.Current.CancellationToken);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "GI9008");
    }

    [Fact]
    public void Random_lines_of_labels_and_values_never_throw()
    {
        string[] pieces =
        [
            "规章", "行政规范性文件", "第二十条第（一）项", "一、本年新收政府信息公开申请数量", "（六）其他处理", "3.其他", "总计", "结果维持", "行政复议",
            "未经复议直接起诉", "复议后起诉", "0", "12", "\t", "|", " ", "\n", "\n\n", "——", "┌─┬─┐", "│", "（", "）", "无", "1.", "—4—", "四、", "见附件", "１２", "+3",
        ];
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int count = random.Next(200); count > 0; count--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            ImmutableArray<TableRegion> regions = TextTableFinderTests.Find(text.ToString(), out ImmutableArray<Diagnostic> _);
            Assert.All(regions, region => Assert.True(region.Blocks.Length > 0 && region.Hypotheses.Length > 0, $"seed {seed}"));
        }
    }
}
