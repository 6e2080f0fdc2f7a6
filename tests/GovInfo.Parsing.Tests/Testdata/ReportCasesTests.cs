using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Testdata;

/// <summary>
/// Every case of <c>testdata/reports</c> that has an <c>expected.csv</c> (table, row, column, value; an empty value is a blank cell) is read
/// number for number, with no number besides and no error.
/// </summary>
public sealed class ReportCasesTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder)
        .Where(folder => File.Exists(Path.Combine(folder, "expected.csv")))
        .Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal)];

    private static string Folder { get; } = FindFolder();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_number_is_read(string name)
    {
        string folder = Path.Combine(Folder, name);
        string source = Assert.Single(Directory.GetFiles(folder, "source.*"));
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromFile(source), TestContext.Current.CancellationToken);
        Assert.NotNull(result.Report);

        string[] expected = [.. File.ReadLines(Path.Combine(folder, "expected.csv")).Skip(1).Where(line => line.Length > 0).Order(StringComparer.Ordinal)];
        string[] actual = [.. result.Report.Observations.Where(observation => observation.Status != ObservationStatus.Absent)
            .Select(observation => $"{observation.Key.ToString().Replace('/', ',')},{observation.Value?.ToString("0.############", CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal)];
        Assert.Equal(expected.Select(Normalise), actual);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string Normalise(string line)
    {
        int comma = line.LastIndexOf(',') + 1;
        return decimal.TryParse(line.AsSpan(comma), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value)
            ? string.Create(CultureInfo.InvariantCulture, $"{line[..comma]}{value:0.############}")
            : line;
    }

    private static string FindFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfo.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "testdata", "reports");
    }
}
