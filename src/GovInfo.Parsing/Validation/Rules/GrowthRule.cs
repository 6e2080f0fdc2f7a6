using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>A rate of growth follows from the count before it and the change, or last year's count, between them.</summary>
internal sealed class GrowthRule() : ReportRule(TextCheckDiagnostics.Growth, "The growth of the text fits its counts", "正文的增幅与件数相符")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (ImmutableArray<Mention> mentions in context.Narrative.Mentions)
        {
            for (int at = 2; at < mentions.Length; at++)
            {
                Mention growth = mentions[at];
                Mention middle = mentions[at - 1];
                Mention count = mentions[at - 2];
                if (growth.Kind != FactKind.Growth || !growth.Number.IsExact || !middle.Number.IsExact || !count.Number.IsExact
                    || count.Kind != FactKind.Count || middle.Number.UnitText != count.Number.UnitText)
                {
                    continue;
                }

                decimal? last = middle.Kind == FactKind.Change ? count.Value - middle.Value
                    : middle.Clause.Has(WordClass.LastYear) ? middle.Value
                    : null;
                if (last is > 0)
                {
                    decimal expected = 100 * (count.Value - last.Value) / last.Value;
                    bool fits = Math.Abs(expected - growth.Value) < ShareRule.Tolerance(growth.Number.Decimals);
                    yield return new CheckResult
                    {
                        Rule = this,
                        Outcome = fits ? CheckOutcome.Held : CheckOutcome.Failed,
                        Stated = growth.Value,
                        Expected = Math.Round(expected, growth.Number.Decimals + 1),
                        Quote = growth.Sentence.Quote,
                        Location = growth.Sentence.Location,
                    };
                }
            }
        }
    }
}
