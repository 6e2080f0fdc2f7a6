using System.Collections.Immutable;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Templates;

/// <summary>A part of a table with a column header of its own. Every row crosses every column.</summary>
internal sealed class FormBlock
{
    /// <summary>The label of the block (第二十条第（一）项), or null.</summary>
    public FormLabel? Title { get; init; }

    /// <summary>The label of the corner (信息内容), or null.</summary>
    public FormLabel? Corner { get; init; }

    /// <summary>The columns that hold numbers, left to right.</summary>
    public required ImmutableArray<FormLine> Columns { get; init; }

    /// <summary>The rows that hold numbers, top to bottom; empty when the block has one row of numbers without a label.</summary>
    public required ImmutableArray<FormLine> Rows { get; init; }

    /// <summary>The columns' labels, scored.</summary>
    public required LabelIndex ColumnIndex { get; init; }

    /// <summary>The labels of a block whose columns give the rows as well; null where the block has rows.</summary>
    public required CaseLabels? Cases { get; init; }

    /// <summary>Every label of the block: title, corner, lines and groups.</summary>
    public required ImmutableArray<FormLabel> Labels { get; init; }

    /// <summary>The index of the block's first cell among the cells of its table: see <see cref="TableLayout"/>.</summary>
    public int FirstCell { get; init; }

    /// <summary>How many cells for numbers the block has.</summary>
    public int CellCount => Math.Max(1, Rows.Length) * Columns.Length;

    /// <summary>Whether a key is that of a label of the block.</summary>
    public bool HasLabel(string key)
    {
        foreach (FormLabel label in Labels)
        {
            if (label.Is(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of a cell among the cells of its table.</summary>
    /// <param name="row">The index of the row; 0 where the block has one row without a label.</param>
    /// <param name="column">The index of the column.</param>
    public int CellAt(int row, int column) => FirstCell + (row * Columns.Length) + column;
}
