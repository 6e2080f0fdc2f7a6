using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Joins the parts of a table that goes on over pages: columns to their union, repeated headers dropped, cut rows and labels made whole.</summary>
/// <param name="diagnostics">Where it is said what was joined, dropped or left apart.</param>
internal sealed class TableJoiner(DiagnosticBag diagnostics)
{
    /// <summary>
    /// Joins <paramref name="lower"/>, first on its page or in its column, to <paramref name="upper"/>, last on the page or in the column before;
    /// null where they are not one table, or may not be.
    /// </summary>
    public TableFragment? TryJoin(TableFragment upper, TableFragment lower)
    {
        bool isNextColumn = lower.Page == upper.Page && lower.Column == upper.Column + 1 && PageColumns.SideOf(lower.Column) == 2;
        if ((lower.Page != upper.Page + 1 && !isNextColumn) || !ColumnUnion.HaveSameSides(upper, lower))
        {
            return null;
        }

        var location = new PageLocation(lower.Page, lower.Box.Left, lower.Box.Top, lower.Box.Right, lower.Box.Bottom);
        if (ColumnUnion.Of(upper, lower) is not { } columns)
        {
            diagnostics.Add(PdfLayoutDiagnostics.CutUnclear.Create(location, ("page", lower.Page)));
            return null;
        }

        int header = RepeatedHeader.Count(upper, lower, columns);
        if (header > 0 && header < lower.RowCount)
        {
            diagnostics.Add(PdfLayoutDiagnostics.HeaderRepeated.Create(location, ("count", header), ("page", lower.Page)));
        }
        else if (header == lower.RowCount)
        {
            // Nothing but the same rows again: two tables with equal words are likelier than a page of header alone.
            header = 0;
        }

        JoinedCells above = JoinedCells.TakeOver(upper, columns);
        var below = new List<LatticeCell>(lower.Cells.Count);
        foreach (LatticeCell cell in lower.Cells)
        {
            if (cell.Row >= header)
            {
                below.Add(columns.Place(header == 0 ? cell : cell with { Row = cell.Row - header }, lower.ColumnLines, columns.Shift));
            }
        }

        int rows = lower.RowCount - header;
        List<LatticeCell> lastRow = above.LastRow();
        List<LatticeCell> firstRow = below.FindAll(static cell => cell.Row == 0);
        firstRow.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        CutRow cut = header == 0 || !lastRow.TrueForAll(static cell => cell.IsEmpty)
            ? CutRowFinder.Decide(lastRow, firstRow, upper.BottomWasOpen && lower.TopWasOpen)
            : CutRow.No;
        switch (cut)
        {
            case CutRow.Yes:
                diagnostics.Add(PdfLayoutDiagnostics.RowCut.Create(location, ("label", LabelOf(lastRow, firstRow)), ("page", upper.Page)));
                break;
            case CutRow.Unclear:
                diagnostics.Add(PdfLayoutDiagnostics.RowCutUnclear.Create(location, ("label", LabelOf(firstRow, [])), ("page", lower.Page)));
                break;
        }

        bool[] numberColumns = above.NumberColumnsWith(below);
        int overlap = cut == CutRow.Yes ? 1 : 0;
        above.Append(
            below, rows, upper.RowCount - overlap, overlap, (other, cell) => overlap == 1 || CutSpan.IsOne(other, cell, firstRow, numberColumns));
        return upper with
        {
            Page = lower.Page,
            Column = lower.Column,
            ColumnLines = columns.Lines,
            RowCount = upper.RowCount + rows - overlap,
            Cells = above,
            BottomWasOpen = lower.BottomWasOpen,
        };
    }

    private static string LabelOf(List<LatticeCell> upper, List<LatticeCell> lower) =>
        string.Concat(upper.Concat(lower).Where(static cell => cell.RowSpan == 1).Where(CellKind.IsWords).Select(static cell => cell.Text)).Replace('\n', ' ');
}
