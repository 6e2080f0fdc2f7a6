using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Decisions on 行政许可, 行政处罚 and 行政强制.</summary>
internal sealed class DecisionsTextRule() : TextRule(
    TextCheckDiagnostics.DecisionsText, "The text and the table agree on administrative decisions", "正文与表格的行政许可、处罚、强制数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) =>
        !fact.Cells.IsEmpty && fact.Cells[0] is { Table: TableCodes.ProactiveDisclosure, Column: ProactiveColumn.Decisions };
}
