using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Real reports are not worded like the form: other titles, other bodies, other headings, a period, a signature, other marks for nothing.</summary>
internal static class WordingTroubles
{
    private static readonly string[] Bodies =
    [
        "青石海关", "国家税务总局云岭县税务局", "青石高新技术产业开发区管理委员会", "云岭土家族苗族自治县人民政府", "阿拉善左旗财政局", "锡林盟行政公署", "查干苏木人民政府",
        "第八师石河子市教育局", "凉山彝族自治州审计局", "青石市云岭区人民政府办公室", "云岭县柳林彝族乡人民政府", "青石市第一人民医院", "青石职业技术学院",
        "青石市公安局交通警察支队", "青石市住房公积金管理中心", "云岭省药品监督管理局", "青石市红十字会", "青石市红旗街道办事处", "中国人民银行云岭县支行",
    ];

    private static readonly string[][] Headings =
    [
        ["一、总体情况", "一、 总体情况", "一、总体情况。"],
        ["二、主动公开政府信息情况", "二、主动公开政府信息的情况"],
        ["三、行政机关收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请的情况", "三、依申请公开政府信息情况"],
        ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议和行政诉讼情况", "四、行政复议行政诉讼情况"],
        ["五、政府信息公开工作存在的主要问题及改进情况", "五、存在问题及改进情况", "五、存在的主要问题及改进措施"],
        ["六、其他需报告的事项", "六、其他需要报告的情况", "六、其它需要报告事项"],
    ];

    private static readonly string[] NotApplicable = ["-", "—", "无", "－", "——", "不适用"];

    public static IReadOnlyList<Trouble> All { get; } =
    [
        new("body of another kind", 30, ChangeBody),
        new("title worded otherwise", 40, ChangeTitle),
        new("heading worded otherwise", 15, ChangeHeading),
        new("period stated", 30, StatePeriod),
        new("signed", 15, Sign),
        new("other mark for nothing", 8, MarkNothing),
        new("total of a column wrong", 8, ChangeColumnTotal),
    ];

    private static TroubledReport ChangeBody(TroubledReport report, Random random)
    {
        string body = Bodies[random.Next(Bodies.Length)];
        return report with { Report = report.Report with { Authority = body, Title = report.Report.Title.Replace(report.Report.Authority, body, StringComparison.Ordinal) } };
    }

    private static TroubledReport ChangeTitle(TroubledReport report, Random random)
    {
        (string body, int year) = (report.Report.Authority, report.Report.Year);
        string title = random.Next(7) switch
        {
            0 => FormattableString.Invariant($"{year}年{body}政府信息公开工作年度报告"),
            1 => FormattableString.Invariant($"{body}{year}年度政府信息公开工作年度报告"),
            2 => FormattableString.Invariant($"{body}政府信息公开工作{year}年度报告"),
            3 => FormattableString.Invariant($"{body}关于{year}年度政府信息公开工作情况的报告"),
            4 => FormattableString.Invariant($"{body}{year}年政府信息公开年度报告"),
            5 => FormattableString.Invariant($"{body}{year}年度政府信息公开工作报告"),
            _ => $"{body}二〇{"〇一二三四五六七八九"[year / 10 % 10]}{"〇一二三四五六七八九"[year % 10]}年政府信息公开工作年度报告",
        };
        return report with { Report = report.Report with { Title = title } };
    }

    private static TroubledReport ChangeHeading(TroubledReport report, Random random)
    {
        int at = random.Next(Headings.Length);
        InventedSection section = report.Report.Sections[at];
        string heading = Headings[at][random.Next(Headings[at].Length)].TrimEnd('。');

        // Where another trouble has changed the number, it stays as it is.
        return section.Heading[0] != heading[0] || section.Heading == heading ? report
            : report with { Report = report.Report with { Sections = report.Report.Sections.SetItem(at, section with { Heading = heading }) } };
    }

    private static TroubledReport StatePeriod(TroubledReport report, Random random)
    {
        int year = report.Report.Year;
        string period = random.Next(3) switch
        {
            0 => FormattableString.Invariant($"本报告中所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"),
            1 => FormattableString.Invariant($"统计期限为{year}年1月1日至12月31日。"),
            _ => FormattableString.Invariant($"本报告由六个部分组成，数据统计时间为{year}年1月1日至{year}年12月31日。"),
        };
        return report with { Report = report.Report with { Preface = report.Report.Preface + period } };
    }

    private static TroubledReport Sign(TroubledReport report, Random random)
    {
        InventedSection last = report.Report.Sections[^1];
        string date = FormattableString.Invariant($"{report.Report.Year + 1}年1月{random.Next(5, 31)}日");
        ImmutableArray<string> text = random.Next(3) == 0 ? last.Paragraphs.Add(date) : last.Paragraphs.Add(report.Report.Authority).Add(date);
        return report with { Report = report.Report with { Sections = report.Report.Sections.SetItem(report.Report.Sections.Length - 1, last with { Paragraphs = text }) } };
    }

    private static TroubledReport MarkNothing(TroubledReport report, Random random)
    {
        string mark = NotApplicable[random.Next(NotApplicable.Length)];
        foreach (string key in report.Pick(random, random.Next(1, 5), static cell => cell.Value == 0).Where(key => !report.IsOfWrongTotal(key)))
        {
            report = report.WithCell(key, new InventedCell(ObservationStatus.NotApplicable, null, mark));
        }

        return report;
    }

    private static TroubledReport ChangeColumnTotal(TroubledReport report, Random random)
    {
        string prefix = TableCodes.Requests + "/" + RequestRow.Total + "/";
        string[] totals = [.. report.Report.Cells.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && !key.EndsWith("/" + Applicant.Total, StringComparison.Ordinal))];
        if (report.WrongTotal is not null || totals.Length == 0)
        {
            return report;
        }

        // Only where every member of the column is a number, so that the sum can be made.
        string total = totals[random.Next(totals.Length)];
        string column = total[prefix.Length..];
        bool isWhole = report.Report.Cells.Where(cell => cell.Key.StartsWith(TableCodes.Requests + "/", StringComparison.Ordinal) && cell.Key.EndsWith("/" + column, StringComparison.Ordinal))
            .All(static cell => cell.Value.Status == ObservationStatus.Number);
        if (!isWhole)
        {
            return report;
        }

        decimal value = report.Report.Cells[total].Value!.Value + random.Next(1, 10);
        var changed = new InventedCell(ObservationStatus.Number, value, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return report.WithCell(total, changed) with { IsConsistent = false, WrongTotal = total };
    }
}
