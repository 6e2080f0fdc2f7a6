using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>规章 and 规范性文件 made, repealed and in force; the 2019 form counts those made as 本年新制作.</summary>
internal sealed class RegulationsTextRule() : TextRule(
    TextCheckDiagnostics.RegulationsText, "The text and the table agree on rules and normative documents", "正文与表格的规章、规范性文件数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) =>
        !fact.Cells.IsEmpty && fact.Cells[0] is { Table: TableCodes.ProactiveDisclosure, Row: ProactiveRow.Rules or ProactiveRow.NormativeDocuments };

    /// <inheritdoc/>
    protected override ImmutableArray<ImmutableArray<Observation>> Candidates(NarrativeFact fact, AnnualReport report)
    {
        if (report.ProactiveDisclosure is not { } table)
        {
            return [];
        }

        ObservationKey key = fact.Cells[0];
        Observation cell = table[key.Row, key.Column];
        return [[cell.Status == ObservationStatus.Absent && key.Column == ProactiveColumn.Issued ? table[key.Row, ProactiveColumn.Created] : cell]];
    }
}
