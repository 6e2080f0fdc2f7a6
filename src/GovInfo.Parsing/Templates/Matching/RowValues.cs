namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The cells of one row, told apart by column. It lives until the next row is read: see <see cref="RowValueReader"/>.</summary>
/// <param name="Cells">For each column of the form its cell; null when the row has none there.</param>
/// <param name="Doubt">Whether the cells do not fit the header, so that none of them can be trusted.</param>
/// <param name="ByOrder">Whether the cells were told apart by their order, not by the header.</param>
/// <param name="Leftover">Cells with values that no column of the form claims.</param>
/// <param name="IsShort">Whether the row ends before the header does.</param>
internal readonly record struct RowValues(CellReading?[] Cells, bool Doubt, bool ByOrder, IReadOnlyList<CellReading> Leftover, bool IsShort);
