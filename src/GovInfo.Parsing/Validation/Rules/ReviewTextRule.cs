using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Cases of reconsideration and litigation over government information.</summary>
internal sealed class ReviewTextRule() : TextRule(
    TextCheckDiagnostics.ReviewText, "The text and the table agree on reconsideration and litigation", "正文与表格的行政复议、行政诉讼数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) => !fact.Cells.IsEmpty && fact.Cells[0].Table == TableCodes.ReviewAndLitigation;
}
