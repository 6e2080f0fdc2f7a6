using System.Text.RegularExpressions;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Sources.Pdf;

/// <summary>The printed cases of <c>testdata/reports</c> read with the title, authority and year that their notes name, and six sections.</summary>
public sealed partial class PrintedCaseIdentityTests
{
    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateDirectories(TestDataFolder.PathOf("reports"), "pdf-*").Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Title_authority_year_and_sections_are_read(string name)
    {
        string folder = TestDataFolder.PathOf("reports", name);
        Match named = AuthorityAndYear().Match(File.ReadAllText(Path.Combine(folder, "notes.md")));
        Assert.True(named.Success, "The notes begin a line with \"authority, year:\".");
        AnnualReport? report = AnnualReportParser.Default.Parse(ReportSource.FromFile(Path.Combine(folder, "source.pdf")), TestContext.Current.CancellationToken).Report;
        Assert.NotNull(report);
        Assert.Equal($"{named.Groups[1].Value}{named.Groups[2].Value}年政府信息公开工作年度报告", report.Title?.Value);
        Assert.Equal(named.Groups[1].Value, report.Authority?.Value);
        Assert.Equal(named.Groups[2].Value, report.Year?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(6, report.Sections.Length);
    }

    [GeneratedRegex(@"^(\S+), (20\d\d): ", RegexOptions.Multiline)]
    private static partial Regex AuthorityAndYear();
}
