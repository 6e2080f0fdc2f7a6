using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Labels;

/// <summary>Labels of rows that sentences list with their numbers are no rows of a table.</summary>
public class SentenceLabelsTests
{
    private const string Table = "三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
        + "一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t2\t6\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n（一）予以公开\t4\t1\t0\t0\t0\t2\t7\n（七）总计\t4\t1\t0\t0\t0\t2\t7\n";

    [Theory]
    [InlineData("本年度受理政府信息公开申请6件，含自然人3件、法人及其他组织3件。予以公开7件，部分公开0件，无法提供0件。")]
    [InlineData("办结的申请中，予以公开15件，占60.5%；部分公开3件，占12%；不予公开2件，占8%；无法提供5件；其他处理0件。")]
    [InlineData("其中：予以公开7件，部分公开0件，不予公开2件（属于国家秘密1件、其他法律行政法规禁止公开1件），无法提供5件（本机关不掌握相关政府信息3件、没有现成信息需要另行制作2件），不予处理0件，其他处理0件，总计7件。")]
    [InlineData("（1）予以公开：7件；（2）部分公开：0件；（3）无法提供：2件；（4）其他处理：0件，总计7件、其他1,204件。")]
    [InlineData("办理行政许可１２件、行政处罚１５件、行政强制３件，行政事业性收费0.5万元，本年制发件数为0，规章0件，行政规范性文件3件。")]
    public void They_say_nothing_of_a_table(string sentence)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
            "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n" + sentence + "\n" + Table)));
        Assert.Equal("3,1,0,0,0,2,6", RequestCells.Row(result, "received"));
        Assert.Equal("4,1,0,0,0,2,7", RequestCells.Row(result, "granted"));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code.StartsWith("GI31", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Report!.Observations, static cell => cell.Status == ObservationStatus.Unreadable);
        Assert.Equal(sentence, result.Report!.Sections[0].Text);
    }
}
