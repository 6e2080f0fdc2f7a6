namespace GovInfo.Parsing.Tests.Testdata;

public class CatalogueTests
{
    [Fact]
    public void The_catalogue_lists_every_report()
    {
        string reports = TestDataFolder.PathOf("reports");
        string[] folders = [.. Directory.EnumerateDirectories(reports).Where(folder => Directory.GetFiles(folder, "source.*").Length > 0)
            .Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];
        string[] listed = [.. File.ReadLines(TestDataFolder.PathOf("catalogue.csv")).Skip(1).Select(line => line.Split(',')[0]).Order(StringComparer.Ordinal)];
        Assert.Equal(folders, listed);
    }

    [Fact]
    public void Every_report_says_how_it_was_made_and_what_it_holds() =>
        Assert.All(Directory.EnumerateDirectories(TestDataFolder.PathOf("reports")), folder =>
        {
            Assert.True(File.Exists(Path.Combine(folder, "notes.md")), folder);
            Assert.True(File.Exists(Path.Combine(folder, "expected.csv")), folder);
        });
}
