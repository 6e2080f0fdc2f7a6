using GovInfo.Parsing.Tables.LostStructure.Cells;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// Places the values of a row by where they stand in the line, when its neighbours have all their values and agree on it. Converters set
/// the columns of each page anew, so only near neighbours count.
/// </summary>
internal static class AlignedColumns
{
    private const int FewestNeighbours = 2;
    private const int MostNeighbours = 4;
    private const int FarthestRow = 8;

    // In half columns: a value may be off its column's middle by a little, and must be far from every other column.
    private const int Tolerance = 4;

    /// <summary>The cells of the row's columns; null when the places are not certain.</summary>
    public static TextCell?[]? PlacesOf(RowText row, List<RowText> rows)
    {
        int columns = row.Columns.Length;
        List<TextCell> written = [.. row.Written];
        if (written.Count >= columns || written.Exists(cell => cell.Start.Line != written[0].Start.Line))
        {
            return null;
        }

        int at = rows.IndexOf(row);
        List<List<TextCell>> neighbours = [.. rows
            .Select((other, index) => (Other: other, Distance: Math.Abs(index - at)))
            .Where(item => item.Distance is > 0 and <= FarthestRow && item.Other.Columns == row.Columns && IsFullLine(item.Other, columns))
            .OrderBy(static item => item.Distance)
            .Take(MostNeighbours)
            .Select(static item => item.Other.Written.ToList())];
        if (neighbours.Count < FewestNeighbours)
        {
            return null;
        }

        int[]? agreed = null;
        foreach (List<TextCell> neighbour in neighbours)
        {
            int[]? map = ColumnsOf(written, neighbour);
            if (map is null || (agreed is not null && !map.AsSpan().SequenceEqual(agreed)))
            {
                return null;
            }

            agreed = map;
        }

        var places = new TextCell?[columns];
        for (int index = 0; index < written.Count; index++)
        {
            places[agreed![index]] = written[index];
        }

        return places;
    }

    private static bool IsFullLine(RowText row, int columns)
    {
        List<TextCell> written = [.. row.Written];
        return written.Count == columns && written.TrueForAll(cell => cell.Start.Line == written[0].Start.Line);
    }

    private static int[]? ColumnsOf(List<TextCell> written, List<TextCell> full)
    {
        int[] map = new int[written.Count];
        for (int index = 0; index < written.Count; index++)
        {
            int nearest = 0;
            int near = 0;
            for (int column = 0; column < full.Count; column++)
            {
                int distance = Math.Abs(full[column].Column - written[index].Column);
                nearest = distance < Math.Abs(full[nearest].Column - written[index].Column) ? column : nearest;
                near += distance <= Tolerance * 2 ? 1 : 0;
            }

            bool isNear = Math.Abs(full[nearest].Column - written[index].Column) <= Tolerance;
            if (!isNear || near != 1 || (index > 0 && map[index - 1] >= nearest))
            {
                return null;
            }

            map[index] = nearest;
        }

        return map;
    }
}
