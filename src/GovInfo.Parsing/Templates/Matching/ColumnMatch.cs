namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Which columns of a grid stand under the labels of the form's columns.</summary>
/// <param name="Columns">For each column of the form its columns in the grid, or null.</param>
/// <param name="Headers">For each column of the grid its lowest header cell, or null.</param>
/// <param name="Score">The sum of the labels' scores.</param>
internal sealed record ColumnMatch(MatchedColumn?[] Columns, CellReading?[] Headers, double Score)
{
    /// <summary>How many columns of the form were found.</summary>
    public int Count => Columns.Count(static column => column is not null);
}

/// <summary>The columns of a grid under one label.</summary>
/// <param name="First">The index of the first.</param>
/// <param name="End">The index behind the last.</param>
/// <param name="Header">The header cell.</param>
/// <param name="Similarity">How well the label matches: see <see cref="LabelSimilarity"/>.</param>
internal sealed record MatchedColumn(int First, int End, CellReading Header, double Similarity);
