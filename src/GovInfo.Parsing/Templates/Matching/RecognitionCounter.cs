using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Counts how the labels of a table were matched, and says which were not.</summary>
internal sealed class RecognitionCounter
{
    private readonly List<FormLabel> missing = [];
    private readonly List<(CellReading Cell, FormLabel Label)> similar = [];
    private readonly Dictionary<string, SourceLocation> unknownColumns = [];
    private readonly List<(string Row, SourceLocation? Location)> shortRows = [];
    private int exact;
    private int alias;
    private int unknownRows;

    public void CountLabel(double similarity, CellReading? cell, FormLabel? label)
    {
        if (similarity >= LabelSimilarity.Exact)
        {
            exact++;
        }
        else if (similarity >= LabelSimilarity.Alias)
        {
            alias++;
        }
        else if (cell is not null && label is not null)
        {
            similar.Add((cell, label));
        }
    }

    /// <summary>Counts a label that the table lacks; a column that several rows lack counts once.</summary>
    public void CountMissing(FormLabel label)
    {
        if (!missing.Contains(label))
        {
            missing.Add(label);
        }
    }

    public void CountUnknownColumn(string label, SourceLocation location) => unknownColumns.TryAdd(label.Trim(), location);

    public void CountUnknownRow() => unknownRows++;

    public void CountShortRow(string row, SourceLocation? location) => shortRows.Add((row, location));

    public TableRecognition ToRecognition() => new()
    {
        ExactLabels = exact,
        AliasLabels = alias,
        SimilarLabels = similar.Count,
        MissingLabels = missing.Count,
        UnknownLabels = unknownRows + unknownColumns.Count,
    };

    /// <summary>Adds what there is to say of labels.</summary>
    public void AddTo(List<Diagnostic> diagnostics, string table)
    {
        foreach ((CellReading cell, FormLabel label) in similar)
        {
            diagnostics.Add(LabelDiagnostics.SimilarLabel.Create(cell.Cell.Location, ("label", cell.Cell.Text.Trim()), ("expected", label.Text)));
        }

        foreach (FormLabel label in missing)
        {
            diagnostics.Add(LabelDiagnostics.MissingLine.Create(null, ("table", table), ("label", label.Text)));
        }

        foreach ((string label, SourceLocation location) in unknownColumns)
        {
            diagnostics.Add(LabelDiagnostics.UnknownColumn.Create(location, ("table", table), ("label", label)));
        }

        foreach ((string row, SourceLocation? location) in shortRows)
        {
            diagnostics.Add(TableDiagnostics.RowTooShort.Create(location, ("table", table), ("row", row)));
        }
    }
}
