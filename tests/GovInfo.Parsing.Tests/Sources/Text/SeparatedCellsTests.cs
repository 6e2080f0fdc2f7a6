using System.Text;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Sources.Text;

/// <summary>Rows as spreadsheets copy and save them.</summary>
public class SeparatedCellsTests
{
    [Theory]
    [InlineData("规章,1,2,3\n规范性文件,4,,6\n行政许可,\"1,204\",/,0", "规章\t1\t2\t3\n规范性文件\t4\t\t6\n行政许可\t1,204\t/\t0")]
    [InlineData("一、总体情况,,\n2023年，公开信息5条。,,\n规章,1,2\n,,\n规范性文件,3,4", "一、总体情况\n2023年，公开信息5条。\n规章\t1\t2\n\n规范性文件\t3\t4")]
    [InlineData("\"本年新\n制作数量\"\t\"说\"\"明\"\"\"\t1,204\n\"规章\"\t5", "本年新制作数量\t说\"明\"\t1,204\n规章\t5")]
    [InlineData("规章,1,2,3\n规范性文件,4,,6\n行政许可,5,6,7\n行政许可,31\n三、本年度办理结果,（一）予以公开,0件,,+3,增加2\n今年,我局做到及时公开", "规章\t1\t2\t3\n规范性文件\t4\t\t6\n行政许可\t5\t6\t7\n行政许可\t31\n三、本年度办理结果\t（一）予以公开\t0件\t\t+3\t增加2\n今年,我局做到及时公开")]
    [InlineData("规章,1,2,3\n规范性文件,4,,6\n行政许可,5,6,7\n\"\",\"（七）总计\",\"33\",\"4\"\n,,3.其他,1,2", "规章\t1\t2\t3\n规范性文件\t4\t\t6\n行政许可\t5\t6\t7\n\t（七）总计\t33\t4\n\t\t3.其他\t1\t2")]
    [InlineData("2023年,我局公开信息5条,其中网站3条。\n2022年,我局公开信息6条,其中网站4条。\n2021年,我局公开信息7条,其中网站5条。", null)]
    [InlineData("地址:甲路1号,电话:12345,邮编:100000\n\"十四五\"规划\t解读\n\"未完的一句\t话", null)]
    [InlineData("| 规章 | 1,000 | 2,000 | 3 |\n| 甲 | 1,000 | 2,000 | 3 |\n| 乙 | 1,000 | 2,000 | 3 |", null)]
    [InlineData("规章 1,000 2,000 3\n甲 1,000 2,000 3\n乙 1,000 2,000 3", null)]
    [InlineData("1,000,000\n2,000,000\n3,000,000", null)]
    [InlineData("加强学习,提高认识,抓好落实\n完善制度,规范流程,强化监督\n拓宽渠道,创新方式,提升实效", null)]
    public void Rows_become_lines_of_tabbed_cells_and_prose_stays(string text, string? expected) =>
        Assert.Equal(expected ?? text, string.Join('\n', SeparatedCells.Unfold(text.AsMemory()).Select(static line => line.Text.ToString())));

    [Fact]
    public void Joined_lines_keep_the_number_of_the_first()
    {
        TextLine[] lines = [.. SeparatedCells.Unfold("标题\n\"本年新\n制作\n数量\"\t1\n规章\t2".AsMemory())];
        Assert.Equal([1, 2, 5], lines.Select(static line => line.Number));
    }

    [Fact]
    public void A_sheet_saved_with_commas_is_read()
    {
        const string sheet = "甲县乙局2023年政府信息公开工作年度报告,,,\r\n一、总体情况,,,\r\n工作平稳有序。,,,\r\n二、主动公开政府信息情况,,,\r\n第二十条第（一）项,,,\r\n"
            + "信息内容,本年制发件数,本年废止件数,现行有效件数\r\n规章,0,,0\r\n行政规范性文件,2,/,\"1,018\"\r\n三、收到和处理政府信息公开申请情况,,,\r\n见附件。,,,\r\n";
        AnnualReport report = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(sheet))).Report!;
        Assert.Equal(("甲县乙局2023年政府信息公开工作年度报告", "甲县乙局"), (report.Title?.Value, report.Authority?.Value));
        Assert.Equal(["工作平稳有序。", "", "见附件。"], report.Sections.Select(static section => section.Text));
        Assert.Equal(ObservationStatus.Blank, report.ProactiveDisclosure![ProactiveRow.Rules, ProactiveColumn.Repealed].Status);
        Assert.Equal((1018, "line 8"), (report.ProactiveDisclosure[ProactiveRow.NormativeDocuments, ProactiveColumn.InForce].Value,
            report.ProactiveDisclosure[ProactiveRow.NormativeDocuments, ProactiveColumn.InForce].Location?.ToString()));
    }
}
