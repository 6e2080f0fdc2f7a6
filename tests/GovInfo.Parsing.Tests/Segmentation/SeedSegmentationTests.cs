using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Tests.Segmentation;

public class SeedSegmentationTests
{
    [Fact]
    public void Real_reports_have_their_six_sections()
    {
        string? folder = SharedFolder.Find("seeds");
        if (folder is null)
        {
            Assert.Skip("The real reports are not at hand.");
        }

        foreach (string file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            (SegmentedDocument document, _) = TextDocuments.Segment(TextDocuments.FromText(File.ReadAllText(file)));
            Assert.Equal(SectionLexicon.Default.Sections.Select(static section => section.Code), document.Sections.Select(static section => section.Code));
            Assert.All(document.Sections, static section => Assert.NotEmpty(section.Blocks));
        }
    }
}
