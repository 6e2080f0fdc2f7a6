using System.Collections.Immutable;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Numbers of a sentence that count less than the report's year (第一季度) or more (自条例实施以来), and so contradict no table.</summary>
internal static class OtherPeriod
{
    /// <summary>Whether a number differs from the table as one of another period may.</summary>
    /// <param name="result">The number, held against the table.</param>
    /// <param name="facts">All facts of the text.</param>
    public static bool Explains(CheckResult result, ImmutableArray<NarrativeFact> facts)
    {
        NarrativeFact fact = result.Facts[0];
        PeriodWords words = Lexicon.Default.Periods;
        return result.Outcome == CheckOutcome.Failed && (result.Stated < result.Expected
            ? IsAny(words.PartOfYear, fact) && !HasWholeYear(fact.Subject, facts, words)
            : fact.Year is null && IsAny(words.OpenEnded, fact) && !IsAny(words.ThisYear, fact));
    }

    // 上半年 and 下半年 make a year: their numbers are to make the table's.
    private static bool HasWholeYear(string subject, ImmutableArray<NarrativeFact> facts, PeriodWords words)
    {
        int parts = 0;
        bool hasLast = false;
        foreach (NarrativeFact fact in facts)
        {
            if (fact.Subject == subject && IsAny(words.PartOfYear, fact))
            {
                parts++;
                hasLast |= IsAny(words.LastPart, fact);
            }
        }

        return parts > 1 && hasLast;
    }

    // The words before the number.
    private static bool IsAny(ImmutableArray<string> words, NarrativeFact fact)
    {
        ReadOnlySpan<char> before = fact.Sentence.AsSpan(0, Math.Min(fact.Index, fact.Sentence.Length));
        foreach (string word in words)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
