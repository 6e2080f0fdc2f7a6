namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Which columns of a grid stand under the labels of the form's columns.</summary>
/// <param name="columns">For each column of the form its columns in the grid, or null.</param>
/// <param name="headers">For each column of the grid its lowest header cell, or null.</param>
/// <param name="score">The sum of the labels' scores.</param>
internal sealed class ColumnMatch(MatchedColumn?[] columns, CellReading?[] headers, double score)
{
    /// <summary>For each column of the form its columns in the grid, or null.</summary>
    public MatchedColumn?[] Columns { get; } = columns;

    /// <summary>For each column of the grid its lowest header cell, or null.</summary>
    public CellReading?[] Headers { get; } = headers;

    /// <summary>The sum of the labels' scores.</summary>
    public double Score { get; } = score;

    /// <summary>How many columns of the form were found.</summary>
    public int Count { get; } = columns.Count(static column => column is not null);

    /// <summary>Whether a column of the form has several columns of the grid.</summary>
    public bool IsSpread { get; } = Array.Exists(columns, static column => column is not null && column.End > column.First + 1);
}

/// <summary>The columns of a grid under one label.</summary>
/// <param name="First">The index of the first.</param>
/// <param name="End">The index behind the last.</param>
/// <param name="Header">The header cell.</param>
/// <param name="Similarity">How well the label matches: see <see cref="LabelSimilarity"/>.</param>
internal sealed record MatchedColumn(int First, int End, CellReading Header, double Similarity);
