using System.Globalization;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Places the cells of a table in its grid (HTML Standard, 4.9.12.1, forming a table).</summary>
internal sealed class TableGrid
{
    private const int MostColumnSpan = 1000;
    private const int MostRowSpan = 65534;
    private const int OrdinaryRow = 10;
    private const int MostForeseen = 1000;

    private readonly List<int> freeFromRow = [];
    private readonly List<GridCell> cells = [];
    private int row;
    private int column;
    private int groupEnd;

    /// <summary>The cells in the order of their rows.</summary>
    public List<GridCell> Cells => cells;

    /// <summary>The number of rows so far.</summary>
    public int RowCount => row;

    /// <summary>Begins a row group, which no cell reaches out of.</summary>
    /// <param name="rows">How many rows it has.</param>
    public void BeginGroup(int rows)
    {
        groupEnd = row + rows;
        cells.EnsureCapacity(cells.Count + Math.Min(rows * OrdinaryRow, MostForeseen));
    }

    /// <summary>Adds a cell to the row; returns how many slots its span covers besides its own.</summary>
    public int Add(GridCell cell)
    {
        while (column < freeFromRow.Count && freeFromRow[column] > row)
        {
            column++;
        }

        (int columnSpan, int rowSpan) = SpansOf(cell.Element);
        cell.Row = row;
        cell.Column = column;
        cell.RowSpan = rowSpan == 0 ? groupEnd - row : Math.Min(rowSpan, groupEnd - row);
        cell.ColumnSpan = Occupy(column, columnSpan, cell.EndRow);
        cell.IsOverlapped = cell.ColumnSpan < columnSpan;
        cells.Add(cell);
        column += columnSpan;
        return columnSpan - 1;
    }

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        row++;
        column = 0;
    }

    /// <summary>Takes slots from a column on, up to one that is taken; returns how many.</summary>
    private int Occupy(int first, int span, int endRow)
    {
        while (freeFromRow.Count < first)
        {
            // A cell that ran into another one above was cut short; the next still stands behind its whole span.
            freeFromRow.Add(0);
        }

        int end = first;
        for (; end < first + span; end++)
        {
            if (end == freeFromRow.Count)
            {
                freeFromRow.Add(endRow);
            }
            else if (freeFromRow[end] <= row)
            {
                freeFromRow[end] = endRow;
            }
            else
            {
                break;
            }
        }

        return end - first;
    }

    private static (int Columns, int Rows) SpansOf(PageElement cell)
    {
        (int? columns, int? rows, int? ariaColumns, int? ariaRows) = (null, null, null, null);
        foreach (PageAttribute attribute in cell.Attributes)
        {
            switch (attribute.Name)
            {
                case "colspan":
                    columns = Span(attribute.Value, MostColumnSpan, allowZero: false);
                    break;
                case "rowspan":
                    rows = Span(attribute.Value, MostRowSpan, allowZero: true);
                    break;
                case "aria-colspan":
                    ariaColumns = Span(attribute.Value, MostColumnSpan, allowZero: false);
                    break;
                case "aria-rowspan":
                    ariaRows = Span(attribute.Value, MostRowSpan, allowZero: true);
                    break;
                default:
                    break;
            }
        }

        return (columns ?? ariaColumns ?? 1, rows ?? ariaRows ?? 1);
    }

    private static int Span(ReadOnlySpan<char> value, int most, bool allowZero)
    {
        value = value.TrimStart();
        int digits = value.IndexOfAnyExceptInRange('0', '9');
        value = digits < 0 ? value : value[..digits];
        if (value.IsEmpty)
        {
            return 1;
        }

        int span = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Min(number, most) : most;
        return span == 0 && !allowZero ? 1 : span;
    }
}
