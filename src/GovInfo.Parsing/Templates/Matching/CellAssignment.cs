using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Which cell of the source stands for a cell of the form.</summary>
/// <param name="Cell">The cell, or null.</param>
/// <param name="State">What is known of its place; <see cref="CellState.None"/> as long as nothing is.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Factor">How many 万元 the unit is that the table names for it; 1 where it names none.</param>
/// <param name="RowLocation">Where the label of its row stands, or null.</param>
/// <param name="Column">The label of the cell's column where its row was found, or null.</param>
internal readonly record struct CellAssignment(
    CellReading? Cell, CellState State, FormUnit Unit, decimal Factor, SourceLocation? RowLocation, FormLabel? Column)
{
    /// <summary>Adds the observation.</summary>
    /// <param name="builder">Where it goes.</param>
    /// <param name="index">The index of the cell in the form.</param>
    /// <param name="isShared">Whether the cell stands for other cells of the form too.</param>
    public void Emit(ObservationBuilder builder, int index, bool isShared)
    {
        if (State == CellState.Absent)
        {
            builder.AddAbsent(index);
        }
        else if (State == CellState.RowInDoubt)
        {
            builder.AddInDoubt(index, Cell?.Cell.Text ?? string.Empty, Cell?.Cell.Location ?? RowLocation, TableDiagnostics.RowInDoubt);
        }
        else if (State == CellState.CellInDoubt)
        {
            builder.AddInDoubt(index, Cell?.Cell.Text ?? string.Empty, Cell?.Cell.Location ?? RowLocation, TableDiagnostics.DoubtfulCell);
        }
        else if (Cell is null)
        {
            builder.AddBlank(index, RowLocation);
        }
        else if (Cell.Cell.IsDoubtful)
        {
            builder.AddInDoubt(index, Cell.Cell.Text, Cell.Cell.Location, TableDiagnostics.DoubtfulCell);
        }
        else if (isShared && CellValueReader.Read(Cell.Cell.Text, Unit).Status is ObservationStatus.Number or ObservationStatus.Unreadable)
        {
            builder.AddInDoubt(index, Cell.Cell.Text, Cell.Cell.Location, TableDiagnostics.MergedValue);
        }
        else
        {
            builder.AddRead(index, Cell, Unit, Factor);
        }
    }
}

/// <summary>What is known of a cell's place.</summary>
internal enum CellState
{
    /// <summary>Nothing: the table has another row in the stead of the cell's.</summary>
    None,

    /// <summary>It is where labels say.</summary>
    Read,

    /// <summary>The cells of its row do not fit the header.</summary>
    RowInDoubt,

    /// <summary>It may be another row's cell.</summary>
    CellInDoubt,

    /// <summary>The table has no such row or column.</summary>
    Absent,
}
