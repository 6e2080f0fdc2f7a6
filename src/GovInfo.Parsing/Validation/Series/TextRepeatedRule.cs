using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>At most half of the text stood in last year's report.</summary>
internal sealed class TextRepeatedRule() : SeriesRule(
    SeriesCheckDiagnostics.TextRepeated, "The text is written anew", "正文未大量沿用上年")
{
    private const int MostPercent = 50;
    private const int ShortestText = 200;

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context)
    {
        (int kept, int all) = RepeatedText.Measure(earlier, later);
        if (all < ShortestText)
        {
            yield break;
        }

        decimal share = Math.Round(100m * kept / all);
        yield return Between(
            new CheckResult
            {
                Rule = this,
                Outcome = share > MostPercent ? CheckOutcome.Failed : CheckOutcome.Held,
                Stated = share,
                Expected = MostPercent,
                Location = later.Sections[0].Location,
            },
            earlier,
            later);
    }
}
