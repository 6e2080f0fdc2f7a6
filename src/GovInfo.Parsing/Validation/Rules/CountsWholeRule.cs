using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Counts are whole and not negative, amounts are not negative; 本年增/减 may be negative. One result a table when all are.</summary>
internal sealed class CountsWholeRule() : ReportRule(
    CheckDiagnostics.CountsWhole, "Counts are whole and no number is negative", "数量为整数且不为负")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (ReportTable table in report.Tables)
        {
            bool held = true;
            bool any = false;
            foreach (Observation cell in table.Observations)
            {
                if (cell.Value is not { } value)
                {
                    continue;
                }

                any = true;
                if ((value < 0 && cell.Key.Column != ProactiveColumn.Change) || (!decimal.IsInteger(value) && !IsAmount(cell.Key)))
                {
                    held = false;
                    yield return Fail(CellNames.Of(cell.Key), cell);
                }
            }

            if (any && held)
            {
                yield return new CheckResult { Rule = this, Outcome = CheckOutcome.Held, Subject = table.Code, Location = table.Location };
            }
        }
    }

    // Many bodies put amounts of money into the 2019 form's fee items.
    private static bool IsAmount(ObservationKey key) => key.Column == ProactiveColumn.Amount || key.Row == ProactiveRow.AdministrativeFees;
}
