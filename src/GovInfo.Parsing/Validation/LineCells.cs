using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation;

/// <summary>Some cells of a table that a rule looks at in every report: where they stand in each edition is found out once.</summary>
internal sealed class LineCells
{
    private readonly Observation[] absent;
    private readonly (TableLayout Layout, int[] Cells)[] places;

    /// <summary>Finds the cells in the editions of their table.</summary>
    /// <param name="table">The code of the table.</param>
    /// <param name="keys">The cells.</param>
    public LineCells(string table, IEnumerable<ObservationKey> keys)
    {
        absent = [.. keys.Select(static key => ReportTable.AbsentCell(key))];
        places = [.. FormTemplates.Default.TablesWithCode(table).Select(static form => form.Layout).Distinct().Select(PlacesIn)];
    }

    /// <summary>The cells of some columns in a row.</summary>
    public static LineCells InRow(string table, string row, params IEnumerable<string> columns) =>
        new(table, columns.Select(column => new ObservationKey(table, row, column)));

    /// <summary>How many they are.</summary>
    public int Count => absent.Length;

    /// <summary>The cells of a table of a report.</summary>
    public ImmutableArray<Observation> Of(ReportTable table)
    {
        var cells = new Observation[absent.Length];
        Fill(table, cells);
        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }

    /// <summary>Fills an array with the cells of a table of a report.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">The array, as long as there are cells.</param>
    public void Fill(ReportTable table, Span<Observation> cells)
    {
        int[]? here = PlacesIn(table);
        for (int at = 0; at < absent.Length; at++)
        {
            cells[at] = CellOf(table, here, at);
        }
    }

    /// <summary>One of the cells of a table of a report.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">The number of the cell among these.</param>
    public Observation CellOf(ReportTable table, int at) => CellOf(table, PlacesIn(table), at);

    private Observation CellOf(ReportTable table, int[]? here, int at)
    {
        Observation cell = absent[at];
        return here is null ? table[cell.Key.Row, cell.Key.Column] : (here[at] < 0 ? null : table.ByLayout![here[at]]) ?? cell;
    }

    private int[]? PlacesIn(ReportTable table)
    {
        if (table.ByLayout is { } cells)
        {
            foreach ((TableLayout layout, int[] found) in places)
            {
                if (layout == cells.Layout)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private (TableLayout Layout, int[] Cells) PlacesIn(TableLayout layout) =>
        (layout, [.. absent.Select(cell => layout.IndexOf(cell.Key.Row, cell.Key.Column))]);
}
