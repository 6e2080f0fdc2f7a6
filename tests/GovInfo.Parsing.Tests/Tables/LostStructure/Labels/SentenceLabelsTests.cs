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
    [InlineData("办理行政许可类处理决定数4条,行政其他对外管理服务事项处理决定数0条,行政处罚类处理决定数0条,行政强制处理决定数0条。主要通过门户网站公开。")]
    [InlineData("行政许可事项13项,比2019年减少3项,行政许可处理决定数量7556件;其他对外管理服务事项40项,比2019年增加8项,其他对外管理服务事项处理决定数量496件。行政许可和其他对外管理服务事项的办理材料均已公开。我局行政处罚事项36项,比2019年增加1项,共作出行政处罚29件;行政强制事项3件,未作出行政强制措施。未产生行政事业收费,未作政府集中采购。")]
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

    [Theory]
    [InlineData("主动公开规章、规范性文件、行政许可、其他对外管理服务事项、行政处罚、行政强制、行政事业性收费、政府集中采购等信息。")]
    [InlineData("主动公开规章,规范性文件,行政许可,其他对外管理服务事项,行政处罚,行政强制,行政事业性收费,政府集中采购等信息。")]
    [InlineData("办理情况包括予以公开、部分公开、不予公开、无法提供、不予处理、其他处理，总计30件。")]
    public void Listed_without_numbers_they_are_no_blank_rows(string sentence)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
            "青石县水务局2020年政府信息公开工作年度报告\n一、总体情况\n" + sentence + "\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n公开不够及时。\n")));
        Assert.Empty(result.Report!.Observations);
        Assert.Equal(sentence, result.Report!.Sections[0].Text);
    }

    [Fact]
    public void Cells_behind_narrow_commas_are_still_cells()
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
            "青石县水务局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,1,0,2\n行政规范性文件,3,1,4\n信息内容,本年处理决定数量\n行政许可,5\n信息内容,本年处理决定数量\n行政处罚,6\n行政强制,7\n信息内容,本年收费金额（单位：万元）\n行政事业性收费,8\n三、收到和处理政府信息公开申请情况\n本年未收到申请。\n")));
        Assert.Equal("1,0,2,3,1,4,5,6,7,8", string.Join(',', result.Report!.Observations.Where(static cell => cell.Value is not null).Select(static cell => cell.Value)));
    }
}
