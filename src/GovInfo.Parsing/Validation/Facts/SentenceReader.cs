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

    /// <summary>The sentences of preface and sections in order.</summary>
    public static List<Sentence> Read(AnnualReport report)
    {
        var sentences = new List<Sentence>();
        var scratch = new List<Token>();
        int passage = 0;
        Add(report.Preface.AsSpan(), string.Empty, sentences, scratch, ref passage);
        foreach (ReportSection section in report.Sections)
        {
            Add(section.Paragraphs.AsSpan(), section.Code, sentences, scratch, ref passage);
        }

        return sentences;
    }

    private static void Add(
        ReadOnlySpan<SectionParagraph> paragraphs, string section, List<Sentence> sentences, List<Token> scratch, ref int passage)
    {
        for (int first = 0; first < paragraphs.Length;)
        {
            string text = paragraphs[first].Text;
            int next = first + 1;
            while (next < paragraphs.Length && text.Length is > 0 and < LongestPassage && OpenEnds.Contains(text[^1], StringComparison.Ordinal))
            {
                text = text + "\n" + paragraphs[next++].Text;
            }

            Cut(text, paragraphs[first], section, passage++, sentences, scratch);
            first = next;
        }
    }

    private static void Cut(
        string text, SectionParagraph paragraph, string section, int passage, List<Sentence> sentences, List<Token> scratch)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start, Math.Min(LongestSentence, text.Length - start)).IndexOfAny(SentenceEnds);
            end = end < 0 ? Math.Min(text.Length, start + LongestSentence) : start + end + 1;
            ReadOnlyMemory<char> sentence = text.AsMemory(start..end).Trim();
            if (sentence.Length > 1)
            {
                sentences.Add(new Sentence(sentence, paragraph.Location, section, passage, scratch));
            }

            start = end;
        }
    }
}
