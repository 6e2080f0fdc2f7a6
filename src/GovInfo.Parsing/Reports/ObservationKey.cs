namespace GovInfo.Parsing.Reports;

/// <summary>The code of a cell: table, row and column, as <c>requests/received/total</c>.</summary>
/// <param name="Table">The code of the table.</param>
/// <param name="Row">The code of the row.</param>
/// <param name="Column">The code of the column.</param>
public readonly record struct ObservationKey(string Table, string Row, string Column)
{
    /// <summary>The codes parted by slashes.</summary>
    public override string ToString() => $"{Table}/{Row}/{Column}";
}
