using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Which cell of the source stands for a cell of the form.</summary>
internal sealed record CellAssignment(
    ObservationKey Key, SourceCell? Cell, CellState State, FormUnit Unit, string? Header, SourceLocation? RowLocation)
{
    /// <summary>The label of the cell's column where its row was found, or null.</summary>
    public FormLabel? Column { get; init; }

    /// <summary>Adds the observation.</summary>
    /// <param name="builder">Where it goes.</param>
    /// <param name="isShared">Whether the cell stands for other cells of the form too.</param>
    public void Emit(ObservationBuilder builder, bool isShared)
    {
        if (State == CellState.Absent)
        {
            builder.AddAbsent(Key);
        }
        else if (State == CellState.RowInDoubt)
        {
            builder.AddInDoubt(Key, Cell?.Text ?? string.Empty, Cell?.Location ?? RowLocation, TableDiagnostics.RowInDoubt);
        }
        else if (Cell is null)
        {
            builder.AddBlank(Key, RowLocation);
        }
        else if (Cell.IsDoubtful)
        {
            builder.AddInDoubt(Key, Cell.Text, Cell.Location, TableDiagnostics.DoubtfulCell);
        }
        else if (isShared && CellValueReader.Read(Cell.Text, Unit).Status is ObservationStatus.Number or ObservationStatus.Unreadable)
        {
            builder.AddInDoubt(Key, Cell.Text, Cell.Location, TableDiagnostics.MergedValue);
        }
        else
        {
            decimal factor = Unit == FormUnit.Amount && Header is not null ? CellValueReader.HeaderFactor(Header) : 1;
            builder.AddRead(Key, Cell, Unit, factor);
        }
    }
}

/// <summary>What is known of a cell's place.</summary>
internal enum CellState
{
    /// <summary>It is where labels say.</summary>
    Read,

    /// <summary>The cells of its row do not fit the header.</summary>
    RowInDoubt,

    /// <summary>The table has no such row or column.</summary>
    Absent,
}
