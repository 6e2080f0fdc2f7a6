using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// A row whose values stand in several lines of a page's layout, several of them in one (the total beside the first line of a long label, the
/// others beside its middle): what stands higher is not the first then, but what stands further left is.
/// </summary>
internal static class ScatteredRow
{
    public static bool Is(RowText row, LabelMap map)
    {
        if (IsOneLine(row.Cells) || IsOneLineEach(row.Cells))
        {
            return false;
        }

        int lines = row.Written.Select(static cell => cell.Start.Line).Distinct().Count();
        return lines > 1 && lines < row.WrittenCount
            && row.Written.Any(cell => cell.Start.Offset > 1 && map.Paragraphs[cell.Start.Line].Text.AsSpan(0, cell.Start.Offset).EndsWith("  "));
    }

    /// <summary>Puts the values in the order of their columns, where that is certain and the row's sum bears it out; whether it was so.</summary>
    public static bool Sort(RowText row, FormIdentity? identity)
    {
        if (identity is not null && SortTotal(row, identity))
        {
            return true;
        }

        List<TextCell> sorted = [.. row.Written.OrderBy(static cell => cell.Column)];
        if (identity is null || sorted.Exists(static cell => cell.Start.Line != cell.End.Line) || !AreApart(sorted))
        {
            return false;
        }

        List<string> texts = sorted.ConvertAll(static cell => cell.Text);
        bool isBorneOut = texts.Count == row.Columns.Length
            ? RowSum.BearsOut(row.Columns, texts, identity) || texts.TrueForAll(text => text == texts[0])
            : RowFillings.Find(texts, areGlued: false, row.Columns, identity, emptyIsZero: !row.WritesZeros).Count > 0;
        if (isBorneOut)
        {
            row.Cells.Clear();
            row.Cells.AddRange(sorted);
        }

        return isBorneOut;
    }

    private static bool IsOneLine(List<TextCell> cells)
    {
        foreach (TextCell cell in cells)
        {
            if (cell.Start.Line != cells[0].Start.Line)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether each value has a line of its own.</summary>
    public static bool IsOneLineEach(List<TextCell> cells)
    {
        for (int index = 1; index < cells.Count; index++)
        {
            if (cells[index].Start.Line <= cells[index - 1].Start.Line)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts a number that stands in a line by itself, and is the sum of the others in theirs, behind them: it can be nothing but the total.</summary>
    private static bool SortTotal(RowText row, FormIdentity identity)
    {
        List<List<TextCell>> lines = [.. row.Written.GroupBy(static cell => cell.Start.Line).Select(static line => line.ToList())];
        int alone = lines.FindIndex(static line => line.Count == 1);
        if (lines.Count != 2 || alone < 0 || lines[1 - alone].Count < 2 || identity.Totals.Length != 1 || row.Columns[^1].ColumnCode != identity.Totals[0])
        {
            return false;
        }

        List<TextCell> parts = lines[1 - alone];
        List<decimal?> numbers = parts.ConvertAll(static cell => MovableValue.Of(cell).Number);
        decimal? total = MovableValue.Of(lines[alone][0]).Number;
        decimal? sum = numbers.Aggregate((decimal?)0, static (left, right) => left + right);

        // In its line the last may be the total just as well, where the others are 0.
        if (total is null or 0 || total != sum || numbers[^1] == total)
        {
            return false;
        }

        row.Cells.Clear();
        row.Cells.AddRange([.. parts, lines[alone][0]]);
        return true;
    }

    /// <summary>Whether each value ends before the next begins, however wide letters are: parts of a number broken in its cell stand above each other.</summary>
    private static bool AreApart(List<TextCell> sorted)
    {
        for (int index = 1; index < sorted.Count; index++)
        {
            TextCell left = sorted[index - 1];
            TextCell right = sorted[index];
            bool isApart = left.Column + DisplayWidth.Of(left.Text) < right.Column - DisplayWidth.Of(right.Text);
            if (!isApart || left.End.Offset >= right.Start.Offset)
            {
                return false;
            }
        }

        return true;
    }
}
