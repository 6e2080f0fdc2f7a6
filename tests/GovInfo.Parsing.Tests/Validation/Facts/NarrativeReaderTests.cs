using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Tests.Validation.Facts;

/// <summary>What is kept of a text beside its facts: the sentences that rules look at again, with their numbers.</summary>
public class NarrativeReaderTests
{
    [Fact]
    public void Only_sentences_that_rules_look_at_again_are_kept()
    {
        AnnualReport report = new ReportBuilder().QuietSections(
            "收到政府信息公开申请3件。",
            "发布信息10条，办理申请2件，其中网上1件。",
            "共受理申请8件。其中网上5件，占62.5%。工作有序推进。",
            "2022年发布信息5条。",
            "2023年发布信息5条。").Build();
        Narrative narrative = NarrativeReader.Read(report);
        Assert.Equal(
            ["发布信息10条，办理申请2件，其中网上1件。 10 2 1", "共受理申请8件。 8", "其中网上5件，占62.5%。 5 62.5", "2022年发布信息5条。 5"],
            narrative.Sentences.Zip(narrative.Mentions)
                .Where(pair => pair.First.Section == SectionCodes.Overview)
                .Select(pair => $"{pair.First.Text} {string.Join(' ', pair.Second.Select(mention => mention.Number.Value))}"));
        Assert.True(narrative.HasSentences);
    }

    [Fact]
    public void A_report_without_a_year_has_no_earlier_one()
    {
        AnnualReport report = new ReportBuilder { Year = null }.QuietSections("2022年发布信息5条。").Build();
        Assert.DoesNotContain(NarrativeReader.Read(report).Sentences, sentence => sentence.Section == SectionCodes.Overview);
    }
}
