namespace GovInfo.Parsing.Tests.Testdata;

/// <summary>Every folder of <c>testdata/hostile</c> holds one file made to do harm, and notes that name the diagnostics it must give.</summary>
public sealed class HostileFilesTests
{
    private const string Expected = "Expected:";

    public static TheoryData<string> Folders()
    {
        var folders = new TheoryData<string>();
        foreach (string folder in Directory.GetDirectories(TestDataFolder.PathOf("hostile")).Order(StringComparer.Ordinal))
        {
            folders.Add(Path.GetFileName(folder));
        }

        return folders;
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_hostile_file_gives_the_diagnostics_of_its_notes(string folder)
    {
        string[] codes = [.. File.ReadLines(TestDataFolder.PathOf("hostile", folder, "notes.md"))
            .Where(line => line.StartsWith(Expected, StringComparison.Ordinal))
            .SelectMany(line => line[Expected.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        Assert.NotEmpty(codes);
        string path = Assert.Single(Directory.GetFiles(TestDataFolder.PathOf("hostile", folder), "input.*"));

        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromFile(path), TestContext.Current.CancellationToken);
        string[] given = [.. result.Diagnostics.Select(diagnostic => diagnostic.Code)];
        Assert.Equal(codes, codes.Intersect(given));
    }
}
