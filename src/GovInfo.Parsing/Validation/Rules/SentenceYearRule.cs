using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>
/// A sentence that counts this year's work names this year: neither 截止2021年12月31日 in a report for 2022, nor a count of an indicator behind
/// an opening 2021年. Sentences that name this year too, compare, or reach over years are left alone.
/// </summary>
internal sealed class SentenceYearRule() : ReportRule(
    DocumentCheckDiagnostics.SentenceYear, "Sentences about this year's work name this year", "叙述本年工作的句子所写年份为本年")
{
    private const int Farthest = 3;
    private static readonly WordSet Carried = WordSet.Of(WordClass.Carry, WordClass.CarryIn, WordClass.CarryOver);
    private static readonly WordSet OverYears = WordSet.Of(WordClass.Compared, WordClass.LastYear, WordClass.Cumulative);

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is not { } year || !context.Narrative.HasSentences)
        {
            yield break;
        }

        bool held = true;
        for (int at = 0; at < context.Narrative.Sentences.Length; at++)
        {
            Sentence sentence = context.Narrative.Sentences[at];
            if (OtherYear(sentence, context.Narrative.Mentions[at], year.Value) is { } other)
            {
                held = false;
                yield return new CheckResult
                {
                    Rule = this,
                    Outcome = CheckOutcome.Failed,
                    Stated = other,
                    Expected = year.Value,
                    Quote = sentence.Quote,
                    Location = sentence.Location,
                };
            }
        }

        if (held)
        {
            yield return new CheckResult { Rule = this, Outcome = CheckOutcome.Held, Expected = year.Value };
        }
    }

    private static int? OtherYear(Sentence sentence, ImmutableArray<Mention> mentions, int year)
    {
        int? found = null;
        for (int at = 0; at < sentence.Tokens.Length; at++)
        {
            Token token = sentence.Tokens[at];
            if (token.Kind != TokenKind.Year)
            {
                continue;
            }

            int named = (int)token.Value;
            if (named >= year)
            {
                return null;
            }

            // 2021年度结转的3件已全部办结, in the report for 2022.
            if (named == year - 1 && at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1] is var next && next.Start <= token.End + 2 && next.Classes.HasAny(Carried))
            {
                return null;
            }

            bool until = at > 0 && sentence.Tokens[at - 1].Classes.Has(WordClass.Until) && sentence.Tokens[at - 1].End == token.Start;
            bool opens = token.Start <= 2 && Follows(sentence.Text, token.End) && !sentence.Words.HasAny(OverYears) && mentions.Any(CountsIndicator);
            if (named >= year - Farthest && (until || opens))
            {
                found ??= named;
            }
        }

        return found;
    }

    private static bool CountsIndicator(Mention mention) =>
        mention.Subject != NarrativeSubject.Unknown && mention.Kind == FactKind.Count && mention.Number.IsExact;

    // 2021年以来, 2021年至今 and 2021年底 date no count to that year.
    private static bool Follows(string text, int end) =>
        end >= text.Length || text[end] is not ('以' or '起' or '至' or '到' or '底' or '末' or '开' or '-' or '—');
}
