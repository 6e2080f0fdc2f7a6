using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Makes observations of a table's cells, and says what deserves a word about them.</summary>
/// <param name="table">The code of the table.</param>
/// <param name="expected">How many observations are likely.</param>
internal sealed class ObservationBuilder(string table, int expected)
{
    private readonly ImmutableArray<Observation>.Builder observations = ImmutableArray.CreateBuilder<Observation>(expected);

    public List<Diagnostic> Diagnostics { get; } = [];

    public ImmutableArray<Observation> ToImmutable() => observations.DrainToImmutable();

    public ObservationKey KeyOf(FormLine? row, FormLine column) =>
        new(table, row?.RowCode ?? column.RowCode!, column.ColumnCode ?? row!.ColumnCode!);

    public void AddAbsent(ObservationKey key) =>
        observations.Add(new Observation(key, ObservationStatus.Absent, null, string.Empty, null));

    public void AddBlank(ObservationKey key, SourceLocation? location) =>
        observations.Add(new Observation(key, ObservationStatus.Blank, null, string.Empty, location));

    /// <summary>Adds a cell whose place is in doubt: its text is kept, no value is given.</summary>
    public void AddInDoubt(ObservationKey key, string text, SourceLocation? location, DiagnosticDescriptor why)
    {
        string raw = text.Trim();
        observations.Add(new Observation(key, ObservationStatus.Unreadable, null, raw, location));
        Diagnostics.Add(why.Create(location, key, ("raw", raw)));
    }

    public void AddRead(ObservationKey key, SourceCell cell, FormUnit unit, decimal headerFactor)
    {
        string raw = cell.Text.Trim();
        CellValue value = CellValueReader.Read(raw, unit, headerFactor);
        observations.Add(new Observation(key, value.Status, value.Value, raw, cell.Location));
        DiagnosticDescriptor? remark = value.Remark switch
        {
            CellValueRemark.UnitConverted => LabelDiagnostics.UnitConverted,
            CellValueRemark.DoubledSign => LabelDiagnostics.DoubledSign,
            CellValueRemark.BlanksBetweenDigits => LabelDiagnostics.BlanksBetweenDigits,
            _ => value.Status == ObservationStatus.Unreadable ? LabelDiagnostics.Unreadable : null,
        };
        if (remark is not null)
        {
            Diagnostics.Add(remark.Create(cell.Location, key, ("raw", raw), ("value", value.Value)));
        }
    }
}
