using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>
/// Cuts the text of a report into sentences. Paragraphs that a colon, comma or semicolon leaves open are one passage with those that follow:
/// a list of outcomes is often one paragraph an outcome.
/// </summary>
internal static class SentenceReader
{
    private const int LongestPassage = 8_000;

    // No sentence is this long; text without full stops is cut, so that the work stays in proportion to its length.
    private const int LongestSentence = 1_000;
    private const string OpenEnds = "：:；;，,、";
    private const string SentenceEnds = "。！？!?";

    /// <summary>Hands the sentences of preface and sections to a collector, in order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="collector">Takes the sentences.</param>
    public static void Read(AnnualReport report, NarrativeCollector collector)
    {
        int passage = 0;
        Read(report.Preface.AsSpan(), string.Empty, collector, ref passage);
        foreach (ReportSection section in report.Sections)
        {
            Read(section.Paragraphs.AsSpan(), section.Code, collector, ref passage);
        }
    }

    private static void Read(ReadOnlySpan<SectionParagraph> paragraphs, string section, NarrativeCollector collector, ref int passage)
    {
        while (!paragraphs.IsEmpty)
        {
            int count = CountPassage(paragraphs);
            string text = count == 1 ? paragraphs[0].Text : Join(paragraphs[..count]);
            Cut(text, new SentencePlace(paragraphs[0].Location, section, passage++), collector);
            paragraphs = paragraphs[count..];
        }
    }

    // How many of the paragraphs are the first passage.
    private static int CountPassage(ReadOnlySpan<SectionParagraph> paragraphs)
    {
        int count = 0;
        int length = -1;
        string last;
        do
        {
            last = paragraphs[count++].Text;
            length += 1 + last.Length;
        }
        while (count < paragraphs.Length && length < LongestPassage && last.Length > 0 && OpenEnds.Contains(last[^1], StringComparison.Ordinal));
        return count;
    }

    private static string Join(ReadOnlySpan<SectionParagraph> paragraphs)
    {
        var texts = new string[paragraphs.Length];
        for (int at = 0; at < texts.Length; at++)
        {
            texts[at] = paragraphs[at].Text;
        }

        return string.Join('\n', texts);
    }

    private static void Cut(string text, SentencePlace place, NarrativeCollector collector)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start, Math.Min(LongestSentence, text.Length - start)).IndexOfAny(SentenceEnds);
            end = end < 0 ? Math.Min(text.Length, start + LongestSentence) : start + end + 1;
            ReadOnlyMemory<char> sentence = text.AsMemory(start..end).Trim();
            if (sentence.Length > 1)
            {
                collector.Add(sentence, place);
            }

            start = end;
        }

        collector.EndPassage();
    }
}
