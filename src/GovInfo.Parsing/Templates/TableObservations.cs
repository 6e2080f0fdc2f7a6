using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates;

/// <summary>The observations of a table of the form, found by row and column without a dictionary of the table's own.</summary>
internal sealed class TableObservations
{
    // For each cell of the form; null where the table has another row in the stead of the cell's.
    private readonly Observation?[] byCell;

    /// <summary>Takes the observations; the array is not changed any more.</summary>
    /// <param name="layout">The cells of the table.</param>
    /// <param name="byCell">For each cell its observation, or null.</param>
    public TableObservations(TableLayout layout, Observation?[] byCell)
    {
        Layout = layout;
        this.byCell = byCell;
        All = ImmutableCollectionsMarshal.AsImmutableArray(WithoutGaps(byCell));
    }

    /// <summary>The cells of the table.</summary>
    public TableLayout Layout { get; }

    /// <summary>The observation of a cell of the layout, or null.</summary>
    public Observation? this[int cell] => byCell[cell];

    /// <summary>The observations in the order of the form.</summary>
    public ImmutableArray<Observation> All { get; }

    /// <summary>The observation of a row and column, or null.</summary>
    public Observation? Find(string row, string column) => Layout.IndexOf(row, column) is >= 0 and var cell ? byCell[cell] : null;

    private static Observation[] WithoutGaps(Observation?[] byCell)
    {
        int count = 0;
        foreach (Observation? observation in byCell)
        {
            count += observation is null ? 0 : 1;
        }

        if (count == byCell.Length)
        {
            return byCell!;
        }

        var present = new Observation[count];
        int next = 0;
        foreach (Observation? observation in byCell)
        {
            if (observation is not null)
            {
                present[next++] = observation;
            }
        }

        return present;
    }
}
