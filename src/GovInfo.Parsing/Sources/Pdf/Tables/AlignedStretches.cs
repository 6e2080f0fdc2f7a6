using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Cuts stretches of aligned lines at headings and at the titles of blocks, and reads each part as a table.</summary>
internal static class AlignedStretches
{
    /// <summary>The items with aligned lines made tables, where they are; lines that are in no table stay.</summary>
    public static List<PageItem> MakeTables(List<PageItem> items, HashSet<TextLine> aligned)
    {
        var made = new List<PageItem>(items.Count);
        var part = new List<TextLine>();
        TextLine? title = null;
        foreach (PageItem item in items)
        {
            bool inside = item.Line is { } line && aligned.Contains(line);
            bool isHeading = inside && SectionLexicon.Default.Match(item.Line!.Text) is not null;
            bool isTitle = inside && item.Line!.Words.Length == 1 && FormWords.IsBlockTitle(item.Line.Text);
            if (inside && !isHeading && !isTitle)
            {
                part.Add(item.Line!);
                continue;
            }

            Flush(made, part, ref title, item.Line);
            if (isTitle)
            {
                title = item.Line;
            }
            else
            {
                made.Add(item);
            }
        }

        Flush(made, part, ref title, null);
        return made;
    }

    private static void Flush(List<PageItem> made, List<TextLine> part, ref TextLine? title, TextLine? next)
    {
        // A table begins and ends with labels and numbers; what stands above and below (单位：件, a note) is text.
        int first = part.FindIndex(IsOfTable);
        int end = part.FindLastIndex(IsOfTable) + 1;
        TableFragment? table = first < 0 ? null : AlignedTable.Read(part[first..end].FindAll(static line => !line.IsVertical));
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
            if (GlyphText.IsValue(word.Text) || FormWords.StartsLabel(word.Text) || FormWords.IsColumnGroup(word.Text) || FormWords.BeginsWithOrdinal(word.Text))
            {
                return true;
            }
        }

        return false;
    }
}
