using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>A fact of the text, to be marked where it stands.</summary>
/// <param name="Start">Where the mark begins in the paragraph.</param>
/// <param name="Length">How many letters it has.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Severity">The severity of the worst failed check on the fact, or null.</param>
internal readonly record struct FactMark(int Start, int Length, NarrativeFact Fact, DiagnosticSeverity? Severity)
{
    private const string NumeralLetters = "0123456789０１２３４５６７８９.．,，%％+-－零〇一二两三四五六七八九十百千万亿余多";

    /// <summary>The marks of a paragraph in order; where two would overlap, the first stands.</summary>
    public static List<FactMark> In(SectionParagraph paragraph, AnnualReport report)
    {
        var marks = new List<FactMark>();
        foreach (NarrativeFact fact in report.Facts)
        {
            if (ReferenceEquals(fact.Location, paragraph.Location)
                && paragraph.Text.IndexOf(fact.Sentence, StringComparison.Ordinal) is >= 0 and int sentence && sentence + fact.Index < paragraph.Text.Length)
            {
                int start = sentence + fact.Index;
                marks.Add(new FactMark(start, LengthAt(paragraph.Text, start, fact.Unit), fact, WorstOf(fact, report)));
            }
        }

        marks.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        for (int at = marks.Count - 1; at > 0; at--)
        {
            if (marks[at].Start < marks[at - 1].Start + marks[at - 1].Length)
            {
                marks.RemoveAt(at);
            }
        }

        return marks;
    }

    private static int LengthAt(string text, int start, string unit)
    {
        int end = start;
        while (end < text.Length && NumeralLetters.Contains(text[end], StringComparison.Ordinal) && !IsMarkBehind(text, end))
        {
            end++;
        }

        if (end == start)
        {
            // A statement without a number (未收到……): as far as its clause goes.
            while (end < text.Length && !"，。；,;".Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }
        }
        else if (unit.Length > 0 && text.AsSpan(end).StartsWith(unit))
        {
            end += unit.Length;
        }

        return Math.Max(1, end - start);
    }

    // A comma belongs to the number only between digits.
    private static bool IsMarkBehind(string text, int at) =>
        text[at] is ',' or '，' or '.' or '．' && !(at + 1 < text.Length && char.IsDigit(text[at + 1]) && at > 0 && char.IsDigit(text[at - 1]));

    private static DiagnosticSeverity? WorstOf(NarrativeFact fact, AnnualReport report)
    {
        DiagnosticSeverity? worst = null;
        foreach (CheckResult check in report.Checks)
        {
            if (check.Outcome == CheckOutcome.Failed && (worst is null || check.Severity > worst)
                && check.Facts.Any(member => ReferenceEquals(member, fact)))
            {
                worst = check.Severity;
            }
        }

        return worst;
    }
}
