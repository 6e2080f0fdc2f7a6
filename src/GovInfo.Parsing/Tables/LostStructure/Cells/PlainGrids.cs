using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Tables.LostStructure.Statistics;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Tables of text that part their cells by tabs or bars and are none of the form's tables by their labels: taken as they stand.</summary>
internal static class PlainGrids
{
    public const int FewestRows = 3;

    public static void Add(TextStretch stretch, bool[] taken, string? sectionCode, TextLosses losses, List<(int Line, TableRegion Region)> regions)
    {
        int line = 0;
        while (line < taken.Length)
        {
            int first = line;
            while (line < taken.Length && !taken[line] && MayBeCells(stretch.Lines[line].Text))
            {
                line++;
            }

            if (line - first >= FewestRows && Build(stretch, first, line) is { } grid)
            {
                if (!StatisticsRows.IsLast(stretch.Lines[line - 1].Text))
                {
                    losses.Doubt(grid, stretch, line);
                }

                var blocks = ImmutableArray.CreateBuilder<Block>(line - first);
                for (int of = first; of < line; of++)
                {
                    stretch.AddOriginsTo(blocks, of);
                }

                regions.Add((first, new TableRegion(blocks.ToImmutable(), [grid], sectionCode)));
            }

            line = Math.Max(line, first + 1);
        }
    }

    /// <summary>Whether a line has what parts cells.</summary>
    public static bool MayBeCells(string text) =>
        text.Contains('\t', StringComparison.Ordinal) || text.AsSpan().ContainsAny(CellSplitter.Bars) || CellSplitter.IsRuler(text);

    private static CellGrid? Build(TextStretch stretch, int first, int end)
    {
        CellShape shape = CellSplitter.ShapeOf(stretch.Lines, first, end);
        if (shape is CellShape.Spaces or CellShape.BarredCells)
        {
            return null;
        }

        List<TextCell> cells = CellSplitter.Split(stretch.Lines, first, end, shape);
        FilledUpRows.Mark(cells, shape);
        List<IGrouping<int, TextCell>> rows = [.. cells.GroupBy(static cell => cell.Row)];
        bool hasNumbers = cells.Exists(IsNumber);
        int width = rows.Count == 0 ? 0 : rows.Max(static row => row.Count());
        const int widest = 64;
        if (rows.Count < FewestRows || !hasNumbers || width is < 2 or > widest)
        {
            return null;
        }

        int most = rows.Max(OwnCells);
        var grid = new CellGrid(rows.Count, width);
        for (int index = 0; index < rows.Count; index++)
        {
            // Of a row that was filled up it is not known which cell was left out.
            bool lacksCells = OwnCells(rows[index]) is > 1 and var own && own < most && rows[index].Any(static cell => cell.IsSpan) && rows[index].Skip(1).Any(IsNumber);
            int column = 0;
            foreach (TextCell cell in rows[index])
            {
                grid[index, column] = new SourceCell(index, column, 1, 1, cell.Text, stretch.Lines[cell.Start.Line].Location) { IsDoubtful = lacksCells && column > 0 };
                column++;
            }
        }

        return grid;
    }

    private static int OwnCells(IGrouping<int, TextCell> row) => row.Count(static cell => !cell.IsSpan);

    private static bool IsNumber(TextCell cell) => cell.Text.Length is > 0 and < 16 && char.IsDigit(cell.Text[0]);
}
