using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Shared;

/// <summary>Real reports whose every number is known, where they are at hand.</summary>
public class SeedTests
{
    public static TheoryData<string, string, int> Seeds => new()
    {
        { "000_e00c03524299dbcc", "东城区永定门外街道办事处", 2022 },
        { "001_86514a3b0928ab2f", "北京市西城区什刹海街道", 2024 },
        { "002_333fb7c45fbf489f", "汇源办事处", 2022 },
        { "003_39bb170bc8fa5def", "乐清市城东街道办事处", 2021 },
        { "004_720a50b446d61a31", "北京市大兴区清源街道办事处", 2023 },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_number_of_a_real_report_is_read(string seed, string authority, int year)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromFile(SharedFiles.Path("seeds", seed + ".txt")));
        AnnualReport report = result.GetReportOrThrow();
        Assert.Equal(ParseOutcome.Complete, result.Outcome);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(authority, report.Authority?.Value);
        Assert.Equal(year, report.Year?.Value);
        Assert.StartsWith(authority, report.Title?.Value);
        Assert.Equal(ExpectedValues.Read(SharedFiles.Path("expected", seed + ".csv")), ExpectedValues.Of(report));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_line_of_a_real_report_is_in_its_title_a_section_or_a_table(string seed, string authority, int year)
    {
        string path = SharedFiles.Path("seeds", seed + ".txt");
        AnnualReport report = AnnualReportParser.Default.Parse(ReportSource.FromFile(path)).GetReportOrThrow();
        Assert.Equal(
            [SectionCodes.Overview, SectionCodes.ProactiveDisclosure, SectionCodes.Requests, SectionCodes.ReviewAndLitigation,
             SectionCodes.ProblemsAndImprovements, SectionCodes.OtherMatters],
            report.Sections.Select(section => section.Code));
        string text = Squeeze(string.Concat(
            report.Title!.Value, string.Concat(report.Preface.Select(paragraph => paragraph.Text)),
            string.Concat(report.Sections.Select(section => section.Heading + section.Text))));
        foreach (string line in File.ReadLines(path).Where(line => !line.StartsWith('\t') && line.Length > 12 && !line.Contains('\t', StringComparison.Ordinal)))
        {
            string words = Squeeze(line.Contains(']', StringComparison.Ordinal) && line[0] == '[' ? line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..] : line);
            Assert.True(text.Contains(words, StringComparison.Ordinal), $"{authority} {year} lost: {words}");
        }
    }

    private static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\uFEFF'));
}

/// <summary>Numbers by the codes of their cells, in the order of the codes.</summary>
internal static class ExpectedValues
{
    public static List<string> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Select(field => Line(field[0], field[1], field[2], decimal.Parse(field[3], CultureInfo.InvariantCulture)))
            .Order(StringComparer.Ordinal)];

    public static List<string> Of(AnnualReport report) =>
        [.. report.Observations.Where(cell => cell.Status == ObservationStatus.Number)
            .Select(cell => Line(cell.Key.Table, cell.Key.Row, cell.Key.Column, cell.Value!.Value)).Order(StringComparer.Ordinal)];

    private static string Line(string table, string row, string column, decimal value) =>
        $"{table}/{row}/{column}={value.ToString("0.######", CultureInfo.InvariantCulture)}";
}
