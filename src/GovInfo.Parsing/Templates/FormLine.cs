using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates;

/// <summary>A row or a column of the form that holds numbers: a leaf of the row tree or the column tree.</summary>
internal sealed class FormLine
{
    /// <summary>The code of the row that the line gives, or null when it gives a column alone.</summary>
    public string? RowCode { get; init; }

    /// <summary>The code of the column that the line gives, or null when it gives a row alone.</summary>
    public string? ColumnCode { get; init; }

    /// <summary>The line's own label.</summary>
    public required FormLabel Label { get; init; }

    /// <summary>The labels above it in its tree, outermost first.</summary>
    public required ImmutableArray<FormLabel> Ancestors { get; init; }

    /// <summary>What the numbers count.</summary>
    public FormUnit Unit { get; init; }

    /// <summary>
    /// Whether the line is also a group of lines: （六）其他处理 holds numbers itself in some reports and three rows of numbers in others.
    /// </summary>
    public bool IsAlsoGroup { get; init; }

    /// <summary>The code of the group that this line is part of where that group may hold numbers itself, or null.</summary>
    public string? AlternativeTo { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{RowCode ?? ColumnCode}: {Label}";
}
