using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>
/// A percentage follows from its count and the total: any count said before it, or a total of the table of requests. It is wrong only where a
/// total is plain (占总数, or an enumeration) and none fits, rounding and truncation allowed.
/// </summary>
internal sealed class ShareRule() : ReportRule(TextCheckDiagnostics.Share, "The percentages of the text fit its counts", "正文的百分比与件数相符")
{
    private const int MostTotals = 100;

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        var totals = new List<decimal>();
        int passage = -1;
        for (int at = 0; at < context.Narrative.Sentences.Length; at++)
        {
            Sentence sentence = context.Narrative.Sentences[at];
            if (sentence.Passage != passage)
            {
                passage = sentence.Passage;
                totals.Clear();
            }

            Mention? count = null;
            Mention? head = null;
            foreach (Mention mention in context.Narrative.Mentions[at])
            {
                if (mention.Number.Unit == UnitKind.Percent)
                {
                    if (count is not null && Shares(mention) && Judge(mention, count, head, totals, report) is { } result)
                    {
                        yield return result;
                    }

                    continue;
                }

                if (mention.Kind != FactKind.Count || !mention.Number.IsExact)
                {
                    count = null;
                    continue;
                }

                // The total of a list stands before 其中; a list that begins with 其中 belongs to the sentence before.
                head = mention.Earlier.Has(WordClass.OfWhich) || mention.Clause.Has(WordClass.OfWhich) ? count ?? head : head;
                count = mention;
                if (totals.Count < MostTotals)
                {
                    totals.Add(mention.Value);
                }
            }
        }
    }

    private static bool Shares(Mention mention) =>
        mention.Kind == FactKind.Share && mention.Number.IsExact && mention.Clause.Has(WordClass.Share) && !mention.Clause.Has(WordClass.OtherBase);

    private CheckResult? Judge(Mention share, Mention count, Mention? head, List<decimal> totals, AnnualReport report)
    {
        decimal tolerance = Tolerance(share.Number.Decimals);
        decimal? plain = head?.Value;
        foreach (decimal total in totals.Concat(TotalsOf(report)))
        {
            if (total > 0 && Math.Abs((100 * count.Value / total) - share.Value) < tolerance)
            {
                return Result(share, CheckOutcome.Held, share.Value);
            }
        }

        return plain is > 0 && head != count ? Result(share, CheckOutcome.Failed, Math.Round(100 * count.Value / plain.Value, share.Number.Decimals + 1)) : null;
    }

    private static IEnumerable<decimal> TotalsOf(AnnualReport report)
    {
        if (report.Requests is { } table)
        {
            decimal received = table[RequestRow.Received, Applicant.Total].Value ?? 0;
            yield return received;
            yield return received + (table[RequestRow.CarriedIn, Applicant.Total].Value ?? 0);
            yield return table[RequestRow.Total, Applicant.Total].Value ?? 0;
        }
    }

    /// <summary>One unit of the last decimal printed: rounded and truncated percentages are both within it.</summary>
    internal static decimal Tolerance(int decimals)
    {
        decimal tolerance = 1;
        for (int at = 0; at < Math.Min(decimals, 10); at++)
        {
            tolerance /= 10;
        }

        return tolerance;
    }

    private CheckResult Result(Mention share, CheckOutcome outcome, decimal expected) => new()
    {
        Rule = this,
        Outcome = outcome,
        Stated = share.Value,
        Expected = expected,
        Quote = share.Sentence.Quote,
        Location = share.Sentence.Location,
    };
}
