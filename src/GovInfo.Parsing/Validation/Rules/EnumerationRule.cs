using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>
/// The parts that a sentence enumerates add up to its total. Parts that make less are a finding only where 其他 closes the list: 其中 may name
/// some parts and leave others unsaid.
/// </summary>
internal sealed class EnumerationRule() : ReportRule(
    TextCheckDiagnostics.Enumeration, "The parts that a sentence enumerates add up to its total", "正文列举的分项之和等于总数")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (ImmutableArray<Mention> mentions in context.Narrative.Mentions)
        {
            if (mentions.Length < 3)
            {
                continue;
            }

            foreach (Enumeration list in Enumeration.Find(mentions))
            {
                if (list.Add() is (true, var sum))
                {
                    yield return Result(list.Total, list.Total.Value, sum);
                }
            }

            if (Trailing(mentions) is { } trailing)
            {
                yield return trailing;
            }
        }
    }

    // A总计B件 at the end of a sentence: what stands before it are the parts. 累计 may reach over years, so that it can only confirm.
    private CheckResult? Trailing(ImmutableArray<Mention> mentions)
    {
        Mention total = mentions[^1];
        bool together = total.Clause.Has(WordClass.Together);
        if ((!together && !total.Clause.Has(WordClass.Cumulative)) || total.Kind != FactKind.Count || !total.Number.IsExact)
        {
            return null;
        }

        decimal sum = 0;
        int parts = 0;
        for (int at = mentions.Length - 2; at >= 0; at--)
        {
            Mention part = mentions[at];
            bool isFormer = part.Behind.HasAny(WordSet.Of(WordClass.Rise, WordClass.Fall));
            if (part.Number.UnitText != total.Number.UnitText || !part.Number.IsExact || part.Kind != FactKind.Count || isFormer)
            {
                // 由2013年的1128条增加到2014年的1887条: the first is no part.
                break;
            }

            if ((part.Clause | part.Earlier).HasAny(WordSet.Of(WordClass.OfWhich, WordClass.Together, WordClass.LastYear)))
            {
                return null;
            }

            sum += part.Value;
            parts++;
        }

        return parts >= 2 && (together || sum == total.Value) ? Result(total, total.Value, sum) : null;
    }

    private CheckResult Result(Mention total, decimal stated, decimal sum) => new()
    {
        Rule = this,
        Outcome = stated == sum ? CheckOutcome.Held : CheckOutcome.Failed,
        Stated = stated,
        Expected = sum,
        Quote = total.Sentence.Quote,
        Location = total.Sentence.Location,
    };
}
