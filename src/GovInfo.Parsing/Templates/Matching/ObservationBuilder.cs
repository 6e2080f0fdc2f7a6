using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Makes observations of a table's cells, and says what deserves a word about them.</summary>
/// <param name="layout">The cells of the table.</param>
internal sealed class ObservationBuilder(TableLayout layout)
{
    private readonly Observation?[] observations = new Observation?[layout.Count];

    public List<Diagnostic> Diagnostics { get; } = [];

    public TableObservations ToObservations() => new(layout, observations);

    public void AddAbsent(int cell) => Add(cell, ObservationStatus.Absent, null, string.Empty, null);

    public void AddBlank(int cell, SourceLocation? location) => Add(cell, ObservationStatus.Blank, null, string.Empty, location);

    /// <summary>Adds a cell whose place is in doubt: its text is kept, no value is given.</summary>
    public void AddInDoubt(int cell, string text, SourceLocation? location, DiagnosticDescriptor why)
    {
        string raw = text.Trim();
        Add(cell, ObservationStatus.Unreadable, null, raw, location);
        Diagnostics.Add(why.Create(location, layout.Keys[cell], ("raw", raw)));
    }

    public void AddRead(int cell, CellReading source, FormUnit unit, decimal headerFactor)
    {
        SourceLocation location = source.Cell.Location;
        if (unit != FormUnit.Amount && source.TryGetPlainInteger(out int integer))
        {
            Add(cell, ObservationStatus.Number, integer, source.Cell.Text, location);
            return;
        }

        string raw = source.Cell.Text.Trim();
        CellValue value = CellValueReader.Read(raw, unit, headerFactor);
        Add(cell, value.Status, value.Value, raw, location);
        DiagnosticDescriptor? remark = value.Remark switch
        {
            CellValueRemark.UnitConverted => LabelDiagnostics.UnitConverted,
            CellValueRemark.DoubledSign => LabelDiagnostics.DoubledSign,
            CellValueRemark.BlanksBetweenDigits => LabelDiagnostics.BlanksBetweenDigits,
            _ => value.Status == ObservationStatus.Unreadable ? LabelDiagnostics.Unreadable : null,
        };
        if (remark is not null)
        {
            Diagnostics.Add(remark.Create(location, layout.Keys[cell], ("raw", raw), ("value", value.Value)));
        }
    }

    /// <summary>Takes back that a cell is blank: its number may stand elsewhere.</summary>
    public void DoubtBlank(int cell)
    {
        if (observations[cell] is { Status: ObservationStatus.Blank } blank)
        {
            AddInDoubt(cell, blank.Raw, blank.Location, TableDiagnostics.DoubtfulCell);
        }
    }

    /// <summary>Takes back what was read of a cell: it may be another one.</summary>
    public void Doubt(int cell)
    {
        if (observations[cell] is { Status: not (ObservationStatus.Absent or ObservationStatus.Unreadable) } read)
        {
            AddInDoubt(cell, read.Raw, read.Location, TableDiagnostics.DoubtfulCell);
        }
    }

    /// <summary>Gives a cell in doubt its number after all.</summary>
    public void Settle(int cell, decimal number)
    {
        Observation inDoubt = observations[cell]!;
        observations[cell] = inDoubt with { Status = ObservationStatus.Number, Value = number };
        Diagnostics.RemoveAll(said => said.Cell == inDoubt.Key);
    }

    /// <summary>What a cell adds to a sum: nothing where it is blank or the table does not have it.</summary>
    /// <returns>False where it cannot be told.</returns>
    public bool TryGetNumber(int cell, out decimal number)
    {
        number = observations[cell]?.Value ?? 0;
        return observations[cell]?.Status != ObservationStatus.Unreadable;
    }

    private void Add(int cell, ObservationStatus status, decimal? value, string raw, SourceLocation? location) =>
        observations[cell] = new Observation(layout.Keys[cell], status, value, raw, location);
}
