using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation;

public class FindingsTextTests
{
    [Fact]
    public void Findings_are_written_worst_first_in_the_language_asked_for()
    {
        AnnualReport report = ReportBuilder.WithTables().Set("review_and_litigation/reconsideration/total", 1)
            .QuietSections("共答复政府信息公开申请1件。").Validated();
        using var writer = new StringWriter { NewLine = "\n" };
        FindingsText.Write(writer, "一份报告.docx", report.Failures().Reverse().Select(check => check.ToDiagnostic()), MessageLanguage.Chinese);
        string[] lines = writer.ToString().TrimEnd().Split('\n');
        Assert.Equal("一份报告.docx", lines[0]);
        Assert.StartsWith("  错误 GI5004 行政复议、行政诉讼表“行政复议”：", lines[1]);
        Assert.EndsWith($"（{report.ReviewAndLitigation!["reconsideration", "total"].Location}）", lines[1]);
        Assert.StartsWith("  警告 GI5103 正文为 1，而表格“（七）总计·总计”为 0：", lines[2]);
    }

    [Fact]
    public void A_report_without_findings_says_so()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FindingsText.Write(writer, "a.txt", [], MessageLanguage.English);
        Assert.Equal("a.txt\n  nothing found\n", writer.ToString());
    }
}
