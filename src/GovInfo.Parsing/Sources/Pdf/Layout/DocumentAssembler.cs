using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Makes a document's blocks of its pages: marks furniture, joins tables over pages, builds paragraphs. Furniture comes after what it stands
/// by, so that a paragraph goes on over the page as if it were not there.
/// </summary>
internal sealed class DocumentAssembler
{
    private readonly IReadOnlyList<PageContent> pages;
    private readonly SourceReadContext context;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly Dictionary<(int Page, int Side), TextArea> areas = [];
    private readonly ParagraphBuilder paragraphs;

    private DocumentAssembler(IReadOnlyList<PageContent> pages, SourceReadContext context)
    {
        this.pages = pages;
        this.context = context;
        paragraphs = new ParagraphBuilder(AreaOf);
    }

    public static ImmutableArray<Block> Assemble(IReadOnlyList<PageContent> pages, SourceReadContext context) =>
        new DocumentAssembler(pages, context).Assemble();

    private ImmutableArray<Block> Assemble()
    {
        HashSet<TextLine> furniture = FurnitureFinder.Find(pages);
        MeasureTextAreas(furniture, []);
        List<PageItem> items = JoinTables(ItemsInOrder(furniture));
        HashSet<TextLine> aligned = FindAligned(items);
        if (aligned.Count > 0)
        {
            // Their lines say nothing of where running text ends and how far its lines are apart.
            MeasureTextAreas(furniture, aligned);
        }

        HashSet<TextLine> heads = RepeatedHeads.Find(items, aligned);
        items.RemoveAll(item => item.Line is { } line && heads.Contains(line));
        furniture.UnionWith(heads);
        items = aligned.Count > 0 ? AlignedStretches.MakeTables(items, aligned) : items;
        foreach (PageItem item in items)
        {
            if (item.Table is { } table)
            {
                Add(paragraphs.End());
                blocks.Add(ToSourceTable(table));
            }
            else
            {
                context.CountNodes();
                context.CountText(item.Line!.Text.Length);
                if (aligned.Contains(item.Line))
                {
                    Add(paragraphs.End());
                    blocks.Add(AlignedLines.ToParagraph(item.Line, AreaOf(item.Line)));
                }
                else
                {
                    Add(paragraphs.Add(item.Line));
                }
            }
        }

        Add(paragraphs.End());
        foreach (TextLine line in pages.SelectMany(page => page.Lines.Where(furniture.Contains).Concat(page.Stamps)))
        {
            blocks.Add(new Paragraph { Text = line.Text, Location = LocationOf(line), IsFurniture = true });
        }

        return blocks.ToImmutable();
    }

    private TextArea AreaOf(TextLine line) =>
        areas.TryGetValue((line.Page, PageColumns.SideOf(line.Column)), out TextArea area) ? area : areas[(line.Page, 0)];

    /// <summary>Pages of one width share a text area, as do their columns; one whose margins are moved as a whole (odd and even pages) has it moved.</summary>
    private void MeasureTextAreas(HashSet<TextLine> furniture, HashSet<TextLine> aligned)
    {
        foreach (IGrouping<double, PageContent> alike in pages.GroupBy(static page => Math.Round(page.Width)))
        {
            for (int side = 0; side == 0 || (side < PageColumns.Sides && alike.Any(static page => page.HasColumns)); side++)
            {
                MeasureTextArea([.. alike], side, line => PageColumns.SideOf(line.Column) == side && !furniture.Contains(line) && !aligned.Contains(line), aligned);
            }
        }
    }

    private void MeasureTextArea(List<PageContent> alike, int side, Func<TextLine, bool> isText, HashSet<TextLine> aligned)
    {
        TextArea shared = TextArea.Of(alike.SelectMany(static page => page.Lines).Where(isText));
        if (side == 0)
        {
            shared = shared.WithTables(alike.SelectMany(static page => page.Tables).Select(static table => table.Box.Left))
                .WithTables(alike.SelectMany(static page => page.Lines).Where(aligned.Contains).Select(static line => line.Box.Left));
        }

        foreach (PageContent page in alike)
        {
            areas[(page.Number, side)] = shared.MovedTo(TextArea.Of(page.Lines.Where(isText)));
        }
    }

    private List<PageItem> ItemsInOrder(HashSet<TextLine> furniture)
    {
        var items = new List<PageItem>();
        foreach (PageContent page in pages)
        {
            int first = items.Count;
            items.AddRange(page.Lines.Where(line => !furniture.Contains(line)).Select(static line => new PageItem(line, null)));
            items.AddRange(page.Tables.Select(static table => new PageItem(null, table)));
            items.Sort(first, items.Count - first, Comparer<PageItem>.Create(static (a, b) => a.Column != b.Column ? a.Column.CompareTo(b.Column) : a.Top.CompareTo(b.Top)));
            for (int i = first + 1; i < items.Count; i++)
            {
                for (int at = i; at > first && items[at - 1].StandsRightOf(items[at]); at--)
                {
                    (items[at - 1], items[at]) = (items[at], items[at - 1]);
                }
            }
        }

        return items;
    }

    private HashSet<TextLine> FindAligned(List<PageItem> items)
    {
        var aligned = new HashSet<TextLine>();
        var lines = new List<TextLine>();
        for (int i = 0; i <= items.Count; i++)
        {
            if (i < items.Count && items[i].Line is { } line)
            {
                lines.Add(line);
                continue;
            }

            bool[] found = AlignedLines.Find(lines, AreaOf);
            aligned.UnionWith(lines.Where((_, index) => found[index]));
            lines.Clear();
        }

        if (aligned.Count > 0)
        {
            TextLine first = aligned.First();
            context.Diagnostics.Add(PdfLayoutDiagnostics.AlignedTable.Create(LocationOf(first), ("page", first.Page), ("count", aligned.Count)));
        }

        return aligned;
    }

    /// <summary>Joins tables that go on; a box around lines that no table goes on from is no table.</summary>
    private List<PageItem> JoinTables(List<PageItem> items)
    {
        var joiner = new TableJoiner(context.Diagnostics);
        var joined = new List<PageItem>(items.Count);
        foreach (PageItem item in items)
        {
            if (item.Table is { } next)
            {
                OverflowingLabel.Take(joined, next);
            }

            if (item.Table is { } lower && joined.Count > 0 && joined[^1].Table is { } upper && joiner.TryJoin(upper, lower) is { } whole)
            {
                joined[^1] = new PageItem(null, whole);
            }
            else if (item.Table is { IsEmpty: true })
            {
                // Blank rows of no table that was begun: a drawing.
                continue;
            }
            else if (item.Table is { } below && joined.Count > 0 && joined[^1].Line is { } title && TitleRows.FromPageBefore(title, below) is { } titled)
            {
                joined[^1] = new PageItem(null, titled);
            }
            else
            {
                OpenLastBox(joined);
                joined.Add(item);
            }
        }

        OpenLastBox(joined);
        return joined.ConvertAll(static item => item.Table is { } table ? new PageItem(null, GarbledLabels.Doubt(MergedBlanks.Doubt(CutLabel.Doubt(table)))) : item);
    }

    private static void OpenLastBox(List<PageItem> items)
    {
        if (items.Count > 0 && items[^1].Table is { ColumnCount: 1 } box)
        {
            items.RemoveAt(items.Count - 1);
            items.AddRange(box.Cells.SelectMany(static cell => cell.Lines).Select(static line => new PageItem(line, null)));
        }
    }

    private static SourceTable ToSourceTable(TableFragment table)
    {
        var cells = ImmutableArray.CreateBuilder<SourceCell>(table.Cells.Count);
        foreach (LatticeCell cell in table.Cells)
        {
            cells.Add(new SourceCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text, CellFiller.LocationOf(cell))
            {
                IsDoubtful = cell.IsDoubtful,
                HasSurePlace = cell.HasSurePlace,
            });
        }

        return new SourceTable
        {
            Location = new PageLocation(table.FirstPage, table.Box.Left, table.Box.Top, table.Box.Right, table.Box.Bottom),
            Cells = cells.MoveToImmutable(),
            RowCount = table.RowCount,
            ColumnCount = table.ColumnCount,
        };
    }

    private static PageLocation LocationOf(TextLine line) => new(line.Page, line.Box.Left, line.Box.Top, line.Box.Right, line.Box.Bottom);

    private void Add(Paragraph? paragraph)
    {
        if (paragraph is not null)
        {
            blocks.Add(paragraph);
        }
    }
}
