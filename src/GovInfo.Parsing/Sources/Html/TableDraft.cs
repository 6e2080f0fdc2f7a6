using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>A table of data, before its cells have places.</summary>
internal sealed record TableDraft(int RowCount, int ColumnCount, List<DraftCell> Cells)
{
    /// <summary>The number of characters of all cells.</summary>
    public int TextLength { get; } = LengthOf(Cells);

    private static int LengthOf(List<DraftCell> cells)
    {
        int length = 0;
        foreach (DraftCell cell in cells)
        {
            length += cell.Text.Length;
        }

        return length;
    }

    /// <summary>The table with the places of its cells.</summary>
    public SourceTable ToSourceTable(PageElement element, bool isFurniture, ElementLocations locations)
    {
        var cells = ImmutableArray.CreateBuilder<SourceCell>(Cells.Count);
        foreach (DraftCell cell in Cells)
        {
            cells.Add(new SourceCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text, locations.Of(cell.Element))
            {
                IsDoubtful = cell.IsDoubtful,
            });
        }

        return new SourceTable
        {
            Location = locations.Of(element),
            IsFurniture = isFurniture,
            Cells = cells.MoveToImmutable(),
            RowCount = RowCount,
            ColumnCount = ColumnCount,
        };
    }
}

/// <summary>
/// A cell of a <see cref="TableDraft"/>; rows and columns count from 0. It is doubtful when the page lets another cell reach into it, so that
/// it was cut to the slots that are free, and when some of its text is struck through.
/// </summary>
internal readonly record struct DraftCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, PageElement Element, bool IsDoubtful);
