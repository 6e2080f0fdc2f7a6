using GovInfo.Parsing.Reports.Identity;

namespace GovInfo.Parsing.Tests.Reports.Identity;

/// <summary>Lines are looked into for a period only where a year may stand in them.</summary>
public class PeriodReaderTests
{
    [Theory]
    [InlineData("本报告统计期限自2023年1月1日起至12月31日止。")]
    [InlineData("所列数据的统计期限为２０２３年１月１日至12月31日")]
    [InlineData("统计期限：2 0 2 3 年1月—12月")]
    [InlineData("统计期限 2\t0　2 3年1—12月")]
    public void A_line_with_a_period_is_looked_into(string line)
    {
        Assert.NotNull(PeriodReader.Find(CompactLine.From(line, null).Folded));
        Assert.True(PeriodReader.MayBeginIn(line));
    }

    [Theory]
    [InlineData("本报告统计期限自2", "023年1月1日起至12月31日止。")]
    [InlineData("本报告统计期限自202　", "3年1月1日起至12月31日止。")]
    public void A_line_whose_end_may_be_the_beginning_of_a_year_is_looked_into(string line, string next)
    {
        Assert.NotNull(PeriodReader.Find(CompactLine.From(line + next, null).Folded));
        Assert.True(PeriodReader.MayBeginIn(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15")]
    [InlineData("公开政府信息1235条。")]
    public void A_line_without_a_year_is_not(string line) => Assert.False(PeriodReader.MayBeginIn(line));
}
