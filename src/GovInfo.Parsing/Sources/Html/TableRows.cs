using AngleSharp.Dom;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>A row of a table: its cells with their styles.</summary>
internal sealed record TableRow(List<(IElement Element, InlineStyle Style)> Cells);

/// <summary>
/// The rows of a table in the order in which they are shown: <c>thead</c> first, <c>tfoot</c> last (CSS 2.2, 17.2), hidden ones left out. Rows
/// are grouped, since no cell reaches out of its row group (HTML Standard, 4.9.12).
/// </summary>
internal static class TableRows
{
    /// <summary>The rows of a <c>table</c> element.</summary>
    public static List<List<TableRow>> OfTable(IElement table)
    {
        List<List<TableRow>> groups = [];
        List<TableRow>? header = null;
        List<TableRow>? footer = null;
        INodeList children = table.ChildNodes;
        for (int index = 0; index < children.Length; index++)
        {
            if (children[index] is not IElement { LocalName: "tbody" or "thead" or "tfoot" } section
                || InlineStyle.Of(section).Display == StyleDisplay.None)
            {
                continue;
            }

            List<TableRow> rows = RowsOf(section);
            switch (section.LocalName)
            {
                case "thead" when header is null:
                    header = rows;
                    groups.Insert(0, rows);
                    break;
                case "tfoot" when footer is null:
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
    public static List<List<TableRow>> OfTableLike(IElement table)
    {
        List<List<TableRow>> groups = [];
        Gather(table, groups, current: null);
        groups.RemoveAll(static group => group.Count == 0);
        return groups;
    }

    private static List<TableRow> RowsOf(IElement section)
    {
        INodeList children = section.ChildNodes;
        List<TableRow> rows = new((children.Length + 1) / 2);
        for (int index = 0; index < children.Length; index++)
        {
            if (children[index] is IElement { LocalName: "tr" } row && InlineStyle.Of(row).Display != StyleDisplay.None)
            {
                rows.Add(new TableRow(CellsOf(row)));
            }
        }

        return rows;
    }

    private static List<(IElement, InlineStyle)> CellsOf(IElement row)
    {
        INodeList children = row.ChildNodes;

        // White space stands between most cells.
        List<(IElement, InlineStyle)> cells = new((children.Length + 1) / 2);
        for (int index = 0; index < children.Length; index++)
        {
            if (children[index] is IElement { LocalName: "td" or "th" } cell && InlineStyle.Of(cell) is { Display: not StyleDisplay.None } style)
            {
                cells.Add((cell, style));
            }
        }

        return cells;
    }

    private static void Gather(IElement parent, List<List<TableRow>> groups, List<TableRow>? current)
    {
        TableRow? looseCells = null;
        INodeList children = parent.ChildNodes;
        for (int index = 0; index < children.Length; index++)
        {
            if (children[index] is not IElement child)
            {
                continue;
            }

            InlineStyle style = InlineStyle.Of(child);
            StyleDisplay display = style.Display;
            string? role = child.GetAttribute("role");
            if (display == StyleDisplay.None || ElementKinds.Of(child) is ElementKind.NotShown)
            {
                continue;
            }

            if (role is "cell" or "gridcell" or "columnheader" or "rowheader" || display == StyleDisplay.TableCell)
            {
                if (looseCells is null)
                {
                    current = current ?? NewGroup(groups);
                    current.Add(looseCells = new TableRow([]));
                }

                looseCells.Cells.Add((child, style));
                continue;
            }

            looseCells = null;
            if (role is "row" || display == StyleDisplay.TableRow)
            {
                current ??= NewGroup(groups);
                current.Add(new TableRow(LikeCellsOf(child)));
            }
            else if (ElementKinds.Of(child) is ElementKind.Block)
            {
                bool isGroup = role is "rowgroup" || display == StyleDisplay.TableRowGroup;
                Gather(child, groups, isGroup ? NewGroup(groups) : current);
            }
        }
    }

    private static List<(IElement, InlineStyle)> LikeCellsOf(IElement row)
    {
        List<(IElement, InlineStyle)> cells = [];
        INodeList children = row.ChildNodes;
        for (int index = 0; index < children.Length; index++)
        {
            if (children[index] is IElement child && ElementKinds.Of(child) is not ElementKind.NotShown
                && InlineStyle.Of(child) is { Display: not StyleDisplay.None } style)
            {
                cells.Add((child, style));
            }
        }

        return cells;
    }

    private static List<TableRow> NewGroup(List<List<TableRow>> groups)
    {
        groups.Add([]);
        return groups[^1];
    }
}
