using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Applicants by name (自然人, 法人 …) in the row 本年新收; where the text says 受理, what was carried in may be counted too.</summary>
internal sealed class ApplicantsTextRule() : TextRule(
    TextCheckDiagnostics.ApplicantsText, "The text and the table agree on applicants", "正文与表格的申请人类别数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) =>
        !fact.Cells.IsEmpty && fact.Cells[0] is { Table: TableCodes.Requests, Row: RequestRow.Received } && fact.Cells[0].Column != Applicant.Total;

    /// <inheritdoc/>
    protected override ImmutableArray<ImmutableArray<Observation>> Candidates(NarrativeFact fact, AnnualReport report)
    {
        if (report.Requests is not { } table)
        {
            return [];
        }

        ImmutableArray<Observation> received = [.. fact.Cells.Select(key => table[key.Row, key.Column])];
        return Lexicon.Default.IsOf(fact.Verb, WordClass.Accept)
            ? [received, [.. fact.Cells.SelectMany(key => (Observation[])[table[key.Row, key.Column], table[RequestRow.CarriedIn, key.Column]])]]
            : [received];
    }
}
