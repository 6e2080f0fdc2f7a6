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

    /// <summary>Every label of the block: title, corner, lines and groups.</summary>
    public required ImmutableArray<FormLabel> Labels { get; init; }
}
