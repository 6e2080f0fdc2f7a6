using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Cuts stretches of aligned lines at headings and at the titles of blocks, and reads each part as a table.</summary>
internal static class AlignedStretches
{
    private const int MostLinesBetween = 4;

    /// <summary>The items with aligned lines made tables, where they are; lines that are in no table stay.</summary>
    public static List<PageItem> MakeTables(List<PageItem> items, HashSet<TextLine> aligned)
    {
        // The last table of a document may tell what the first is read by.
        var sides = new NumberSides(items.Max(static item => item.Line is { } line ? Math.Min(line.Box.Right, line.CutRight > 0 ? line.CutRight : double.MaxValue) : item.Table!.Box.Right));
        List<PageItem> made = MakeTables(items, aligned, sides);
        return sides.IsWanted ? MakeTables(items, aligned, sides) : made;
    }

    private static List<PageItem> MakeTables(List<PageItem> items, HashSet<TextLine> aligned, NumberSides sides)
    {
        var made = new List<PageItem>(items.Count);
        var part = new List<TextLine>();
        TextLine? title = null;
        foreach (PageItem item in items)
        {
            bool inside = item.Line is { } line && aligned.Contains(line);
            bool isHeading = inside && !IsRowOfNumbers(item.Line!) && SectionLexicon.Default.Match(item.Line!.Text) is not null && !FormWords.IsWithinLabel(item.Line.Text);
            bool isTitle = inside && item.Line!.Words.Length == 1 && FormWords.IsBlockTitle(item.Line.Text);
            if (inside && !isHeading && !isTitle)
            {
                part.Add(item.Line!);
                continue;
            }

            Flush(made, part, ref title, item.Line, sides);
            if (isTitle)
            {
                title = item.Line;
            }
            else
            {
                made.Add(item);
            }
        }

        Flush(made, part, ref title, null, sides);
        DoubtBesideRuled(made, items);
        return made;
    }

    /// <summary>
    /// A ruled box without numbers beside a table without rulings is a part of it: some of its heads, which are missing. Below a ruled table one without
    /// heads goes on with its columns, and shows only those that have numbers.
    /// </summary>
    private static void DoubtBesideRuled(List<PageItem> made, List<PageItem> items)
    {
        List<TableFragment> ruled = [.. items.Select(static item => item.Table!).Where(static table => table is not null)];
        List<TableFragment> heads = ruled.FindAll(static table => !table.Cells.Any(CellKind.IsValue));
        for (int i = 0; i < made.Count && ruled.Count > 0; i++)
        {
            if (made[i].Table is { } table && !ruled.Contains(table) && (IsBelow(made, i, ruled) || heads.Exists(box => IsBeside(box, table))))
            {
                made[i] = new PageItem(null, table.Doubt(static cell => cell.Column > 0));
            }
        }
    }

    private static bool IsBeside(TableFragment box, TableFragment table) =>
        box.FirstPage == table.FirstPage && box.Column == table.Column && box.Box.Top < table.Box.Bottom && box.Box.Bottom > table.Box.Top;

    private static bool IsBelow(List<PageItem> made, int index, List<TableFragment> ruled)
    {
        int above = index - 1;
        while (above >= 0 && index - above <= MostLinesBetween && made[above].Line is { } line && SectionLexicon.Default.Match(line.Text) is null)
        {
            above--;
        }

        return above >= 0 && made[above].Table is { ColumnCount: > 1 } table && ruled.Contains(table)
            && made[index].Table!.Cells.All(static cell => cell.Row > 0 || cell.Column == 0);
    }

    /// <summary>No heading has numbers behind its words, as the last line of a long label has: 行政机关不再处理其政府信息公开申请 beside （六）其他.</summary>
    private static bool IsRowOfNumbers(TextLine line) => line.Words.Length > 2 && line.Words[1..].Count(static word => GlyphText.IsValue(word.Text)) > 1;

    private static void Flush(List<PageItem> made, List<TextLine> part, ref TextLine? title, TextLine? next, NumberSides sides)
    {
        // A table begins and ends with labels and numbers; what stands above and below (单位：件, a note) is text.
        int first = part.FindIndex(IsOfTable);
        int end = part.FindLastIndex(IsOfTable) + 1;
        TableFragment? table = first < 0 ? null : AlignedTable.Read(part[first..end].FindAll(static line => !line.IsVertical), sides);
        if (table is not null)
        {
            table = BlankRow.AddTo(table, part[first..end], first > 0 ? part[first - 1] : made.LastOrDefault().Line, next);
            if (title is not null && first > 0)
            {
                made.Add(new PageItem(title, null));
                title = null;
            }

            made.AddRange(part[..first].Select(static line => new PageItem(line, null)));
            made.Add(new PageItem(null, title is null ? table : TitleRows.WithFirstRow(table, title)));
            made.AddRange(part[end..].Select(static line => new PageItem(line, null)));
        }
        else
        {
            if (title is not null)
            {
                made.Add(new PageItem(title, null));
            }

            made.AddRange(part.Select(static line => new PageItem(line, null)));
        }

        part.Clear();
        title = null;
    }

    private static bool IsOfTable(TextLine line)
    {
        foreach (TextWord word in line.Words)
        {
            if (GlyphText.IsValue(word.Text) || FormWords.StartsLabel(word.Text) || FormWords.IsColumnGroup(word.Text) || FormWords.BeginsWithOrdinal(word.Text)
                || (line.CutRight > 0 && FormWords.EndsLabel(word.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
