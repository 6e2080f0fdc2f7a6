using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>A row or column of the form in which an identity holds: the cells that are added there, and those that state the sum.</summary>
/// <param name="label">The row or column.</param>
/// <param name="alternatives">Which of the cells count; null where all do.</param>
/// <param name="totals">The totals.</param>
/// <param name="parts">The parts.</param>
internal sealed class IdentityLine(CodedLabel label, GroupCells? alternatives, IdentitySide totals, IdentitySide parts)
{
    /// <summary>The code of the row or column.</summary>
    public string Code => label.Code;

    /// <summary>Its label.</summary>
    public string Label => label.Label;

    /// <summary>The first of the totals.</summary>
    public Observation Total(ReportTable table) => LinesOf(totals, table).CellOf(table, 0);

    /// <summary>The cells of the totals.</summary>
    public CellSum Totals(ReportTable table, RuleContext context) => CellSum.Of(context, CellsOf(totals, table));

    /// <summary>The cells of the parts.</summary>
    public CellSum Parts(ReportTable table, RuleContext context) => CellSum.Of(context, CellsOf(parts, table));

    private ImmutableArray<Observation> CellsOf(IdentitySide side, ReportTable table) => LinesOf(side, table).Of(table);

    // （六）其他处理 is one row of numbers or three: those that the table has are counted, never both.
    private LineCells LinesOf(IdentitySide side, ReportTable table) =>
        side.WithGroup == side.WithParts || alternatives is null || !alternatives.HasParts(table) ? side.WithGroup : side.WithParts;
}
