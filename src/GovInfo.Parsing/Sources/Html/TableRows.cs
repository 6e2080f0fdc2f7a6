using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>A row of a table.</summary>
/// <param name="Element">The element that its cells stand in; null when they stand in none of their own.</param>
/// <param name="Loose">The cells, where they stand in no element of their own; else null.</param>
/// <param name="IsLike">Whether it is a row by its role or its style, so that any element may be a cell.</param>
internal readonly record struct TableRow(PageElement? Element, List<PageElement>? Loose, bool IsLike)
{
    /// <summary>Whether a child of the row's element is a cell, if it is shown.</summary>
    public bool HasCell(PageElement child) => IsLike ? ElementKinds.Of(child) is not ElementKind.NotShown : child.Tag is HtmlTag.Td or HtmlTag.Th;
}

/// <summary>
/// The rows of a table in the order in which they are shown: <c>thead</c> first, <c>tfoot</c> last (CSS 2.2, 17.2), hidden ones left out. Rows
/// are grouped, since no cell reaches out of its row group (HTML Standard, 4.9.12).
/// </summary>
internal static class TableRows
{
    /// <summary>The rows of a <c>table</c> element.</summary>
    public static List<List<TableRow>> OfTable(PageElement table)
    {
        List<List<TableRow>> groups = [];
        List<TableRow>? header = null;
        List<TableRow>? footer = null;
        for (PageNode? child = table.FirstChild; child is not null; child = child.Next)
        {
            if (child is not PageElement { Tag: HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot } section
                || InlineStyle.Of(section).Display == StyleDisplay.None)
            {
                continue;
            }

            List<TableRow> rows = RowsOf(section);
            switch (section.Tag)
            {
                case HtmlTag.Thead when header is null:
                    header = rows;
                    groups.Insert(0, rows);
                    break;
                case HtmlTag.Tfoot when footer is null:
                    footer = rows;
                    break;
                default:
                    groups.Add(rows);
                    break;
            }
        }

        if (footer is not null)
        {
            groups.Add(footer);
        }

        return groups;
    }

    /// <summary>The rows of an element that is a table by its role or its style; empty when it has none.</summary>
    public static List<List<TableRow>> OfTableLike(PageElement table)
    {
        List<List<TableRow>> groups = [];
        Gather(table, groups, current: null);
        groups.RemoveAll(static group => group.Count == 0);
        return groups;
    }

    private static List<TableRow> RowsOf(PageElement section)
    {
        List<TableRow> rows = [];
        for (PageNode? child = section.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement { Tag: HtmlTag.Tr } row && InlineStyle.Of(row).Display != StyleDisplay.None)
            {
                rows.Add(new TableRow(row, Loose: null, IsLike: false));
            }
        }

        return rows;
    }

    private static void Gather(PageElement parent, List<List<TableRow>> groups, List<TableRow>? current)
    {
        List<PageElement>? looseCells = null;
        for (PageNode? node = parent.FirstChild; node is not null; node = node.Next)
        {
            if (node is not PageElement child)
            {
                continue;
            }

            InlineStyle style = InlineStyle.Of(child);
            StyleDisplay display = style.Display;
            ReadOnlySpan<char> role = child.Attribute("role");
            if (display == StyleDisplay.None || ElementKinds.Of(child) is ElementKind.NotShown)
            {
                continue;
            }

            if (role is "cell" or "gridcell" or "columnheader" or "rowheader" || display == StyleDisplay.TableCell)
            {
                if (looseCells is null)
                {
                    current = current ?? NewGroup(groups);
                    current.Add(new TableRow(Element: null, looseCells = [], IsLike: true));
                }

                looseCells.Add(child);
                continue;
            }

            looseCells = null;
            if (role is "row" || display == StyleDisplay.TableRow)
            {
                current ??= NewGroup(groups);
                current.Add(new TableRow(child, Loose: null, IsLike: true));
            }
            else if (ElementKinds.Of(child) is ElementKind.Block)
            {
                bool isGroup = role is "rowgroup" || display == StyleDisplay.TableRowGroup;
                Gather(child, groups, isGroup ? NewGroup(groups) : current);
            }
        }
    }

    private static List<TableRow> NewGroup(List<List<TableRow>> groups)
    {
        groups.Add([]);
        return groups[^1];
    }
}
