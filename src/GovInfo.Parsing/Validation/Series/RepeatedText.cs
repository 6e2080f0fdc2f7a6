using System.Buffers;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>How much of a report's text stood in an earlier one: sentences compared by their letters, without numbers and marks.</summary>
internal static class RepeatedText
{
    private const int ShortestSentence = 8;
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；;!?\n");

    /// <summary>The letters of the later report's sentences that stood in the earlier one, of all its letters; null when it has too few.</summary>
    public static (int Kept, int All) Measure(AnnualReport earlier, AnnualReport later)
    {
        HashSet<string> before = [.. SentencesOf(earlier).Select(static sentence => sentence.Key)];
        int kept = 0;
        int all = 0;
        foreach ((_, string key) in SentencesOf(later))
        {
            all += key.Length;
            kept += before.Contains(key) ? key.Length : 0;
        }

        return (kept, all);
    }

    /// <summary>The sentences of the later report that stood in the earlier one, as the later prints them.</summary>
    public static IEnumerable<string> Sentences(AnnualReport earlier, AnnualReport later)
    {
        HashSet<string> before = [.. SentencesOf(earlier).Select(static sentence => sentence.Key)];
        return SentencesOf(later).Where(sentence => before.Contains(sentence.Key)).Select(static sentence => sentence.Text);
    }

    private static IEnumerable<(string Text, string Key)> SentencesOf(AnnualReport report)
    {
        foreach (ReportSection section in report.Sections)
        {
            foreach (SectionParagraph paragraph in section.Paragraphs)
            {
                string text = paragraph.Text;
                for (int start = 0; start < text.Length;)
                {
                    int length = text.AsSpan(start).IndexOfAny(Ends);
                    int end = length < 0 ? text.Length : start + length + 1;
                    string key = KeyOf(text.AsSpan(start, end - start));
                    if (key.Length >= ShortestSentence)
                    {
                        yield return (text[start..end].Trim(), key);
                    }

                    start = end;
                }
            }
        }
    }

    private static string KeyOf(ReadOnlySpan<char> sentence)
    {
        Span<char> letters = sentence.Length <= 512 ? stackalloc char[sentence.Length] : new char[sentence.Length];
        int length = 0;
        foreach (char letter in sentence)
        {
            char folded = ChineseScript.Fold(letter);
            if (char.IsLetter(folded))
            {
                letters[length++] = folded;
            }
        }

        return new string(letters[..length]);
    }
}
