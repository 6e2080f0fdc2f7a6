using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>A row of the form with the cells that stand behind its label.</summary>
internal sealed class RowText
{
    public RowText(FormRow? row, string label, SourceLocation location)
    {
        Row = row;
        Label = label;
        Location = location;
    }

    /// <summary>The row of the form; null for one that the form does not have.</summary>
    public FormRow? Row { get; }

    /// <summary>The columns of the row's block; none for a row that the form does not have.</summary>
    public ImmutableArray<FormLine> Columns { get; init; } = [];

    /// <summary>The label as printed.</summary>
    public string Label { get; }

    /// <summary>Where the label stands.</summary>
    public SourceLocation Location { get; }

    /// <summary>Where the label ends.</summary>
    public TextPoint LabelEnd { get; init; }

    /// <summary>A word glued to the label that is no part of it: a value that cannot be read, unless numbers follow.</summary>
    public TextCell? WordBesideLabel { get; set; }

    /// <summary>The cells behind the label in order, empty ones included where they leave a trace.</summary>
    public List<TextCell> Cells { get; } = [];

    /// <summary>Whether the values stand glued to the label or to each other, so that digits of several cells may be one piece.</summary>
    public bool IsGlued { get; set; }

    /// <summary>Whether the row has fewer cells than columns, in a text that leaves empty ones out: only sums can tell which.</summary>
    public bool LacksCells { get; set; }

    /// <summary>How many cells stand before the first of <see cref="Cells"/> in its line, where a line is a row; else -1.</summary>
    public int CellsBefore { get; set; } = -1;

    /// <summary>Whether values stand behind the head of a column that stands below the row's label.</summary>
    public bool HasStrays { get; set; }

    /// <summary>Whether a layout shows the order of the values, and nothing of their columns: only sums can tell those.</summary>
    public bool IsInOrderAlone { get; set; }

    /// <summary>Whether the next row's label begins in the line in which this row's ends.</summary>
    public bool SharesLine { get; init; }

    /// <summary>Whether a whole label, of a group, stands between the values.</summary>
    public bool IsParted { get; set; }

    /// <summary>The values, once they are placed: one a column.</summary>
    public PlacedCell[]? Values { get; set; }

    /// <summary>Whether a zero, or a mark that stands for none, is written: then an empty cell is no zero.</summary>
    public bool WritesZeros => Cells.Exists(static cell => !cell.IsEmpty
        && CellValueReader.Read(cell.Text, FormUnit.Count) is { Status: ObservationStatus.NotApplicable } or { Status: ObservationStatus.Number, Value: 0 });

    /// <summary>How many cells are written.</summary>
    public int WrittenCount
    {
        get
        {
            int count = 0;
            foreach (TextCell cell in Cells)
            {
                count += cell.IsEmpty ? 0 : 1;
            }

            return count;
        }
    }

    /// <summary>Whether any cell is written.</summary>
    public bool HasWritten
    {
        get
        {
            foreach (TextCell cell in Cells)
            {
                if (!cell.IsEmpty)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The cells that are not empty.</summary>
    public IEnumerable<TextCell> Written => Cells.Where(static cell => !cell.IsEmpty);

    public FormLine? Line => Row?.Line;
}
