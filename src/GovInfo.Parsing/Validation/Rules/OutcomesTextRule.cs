using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Outcomes by name (予以公开, 不予公开 …) in the column 总计.</summary>
internal sealed class OutcomesTextRule() : TextRule(
    TextCheckDiagnostics.OutcomesText, "The text and the table agree on outcomes of requests", "正文与表格的办理结果数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) =>
        !fact.Cells.IsEmpty && fact.Cells[0] is { Table: TableCodes.Requests, Column: Applicant.Total }
        && fact.Cells[0].Row is not (RequestRow.Received or RequestRow.CarriedIn or RequestRow.CarriedOver or RequestRow.Total);
}
