using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Reads the facts of a report's text: sentences, then numbers with the words near them, then what each number counts.</summary>
internal static class NarrativeReader
{
    /// <summary>The text of a report as rules read it.</summary>
    public static Narrative Read(AnnualReport report)
    {
        var collector = new NarrativeCollector(report);
        SentenceReader.Read(report, collector);
        return collector.ToNarrative();
    }
}
