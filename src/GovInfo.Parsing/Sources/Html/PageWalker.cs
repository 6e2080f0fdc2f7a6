using AngleSharp.Dom;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Walks the tree of a page once and collects its blocks in the order in which they are shown.</summary>
internal sealed class PageWalker
{
    private const int MostHiddenElements = 256;

    private readonly SourceReadContext context;
    private readonly bool revealsHidden;
    private readonly TableJudge judge;
    private readonly InlineText run = new();
    private readonly List<IElement> hidden = [];
    private readonly List<PageBlock> page = [];
    private List<PageBlock> blocks;
    private IElement? runElement;
    private TextFormat runFormat;
    private EmbeddedContent? embedded;
    private OrderedListMarker? list;
    private string? marker;
    private int blankLines;
    private bool tooDeep;

    /// <summary>Initialises a walk.</summary>
    /// <param name="context">Its limits and diagnostics.</param>
    /// <param name="revealsHidden">Whether elements that are not shown are walked like others.</param>
    public PageWalker(SourceReadContext context, bool revealsHidden = false)
    {
        this.context = context;
        this.revealsHidden = revealsHidden;
        judge = new TableJudge(context);
        blocks = page;
    }

    /// <summary>Elements passed over because the page hides them.</summary>
    public List<IElement> Hidden => hidden;

    /// <summary>The blocks below an element, or those up to the limit that was reached.</summary>
    public List<PageBlock> Walk(IElement root)
    {
        try
        {
            WalkBlock(root, default);
        }
        catch (ParseLimitException reached)
        {
            context.Diagnostics.Add(reached.Diagnostic!);
        }

        return page;
    }

    /// <summary>Walks an element that begins and ends paragraphs.</summary>
    private void WalkBlock(IElement element, TextFormat format)
    {
        Flush();
        (IElement? outerElement, TextFormat outerFormat) = (runElement, runFormat);
        (runElement, runFormat) = (element, format);
        WalkChildren(element, format);
        Flush();
        (runElement, runFormat) = (outerElement, outerFormat);
    }

    private void WalkChildren(INode node, TextFormat format)
    {
        if (format.Depth > context.Limits.MaxDepth)
        {
            if (!tooDeep)
            {
                tooDeep = true;
                context.Diagnostics.Add(LimitDiagnostics.TooDeep.Create(null, ("limit", context.Limits.MaxDepth)));
            }

            return;
        }

        INodeList children = node.ChildNodes;
        for (int index = 0; index < children.Length; index++)
        {
            switch (children[index])
            {
                case IText text when !format.IsInvisible || revealsHidden:
                    context.CountText(text.Length);
                    run.Append(text.Data, format.KeepsLines, format.IsLink);
                    break;
                case IElement element:
                    WalkElement(element, format);
                    break;
                default:
                    break;
            }
        }
    }

    private void WalkElement(IElement element, TextFormat format)
    {
        ElementKind kind = ElementKinds.Of(element);
        if (kind is ElementKind.NotShown)
        {
            return;
        }

        InlineStyle style = InlineStyle.Of(element);
        TextFormat inside = format.Inside(style);
        bool isRemoved = style.Display is StyleDisplay.None || (element.LocalName == "dialog" && !element.HasAttribute("open"));
        if (isRemoved || (inside.IsInvisible && !format.IsInvisible))
        {
            NoteHidden(element);
            if (isRemoved && !revealsHidden)
            {
                return;
            }
        }

        switch (kind)
        {
            case ElementKind.Break:
                run.Break();
                break;
            case ElementKind.Picture:
                Embedded.PictureCount += LinkedFiles.IsContentPicture(element) ? 1 : 0;
                break;
            case ElementKind.Frame:
                NoteFrame(element);
                WalkChildren(element, inside);
                break;
            case ElementKind.Table:
                WalkTable(element, TableRows.OfTable(element), inside with { IsCentred = style.IsCentred ?? false });
                break;
            case ElementKind.Anchor when style.Display is not StyleDisplay.Block:
                WalkAnchor(element, inside);
                break;
            case ElementKind.Inline when style.Display is StyleDisplay.Unstated or StyleDisplay.Inline or StyleDisplay.None:
                WalkChildren(element, inside);
                break;
            case ElementKind.Block when style.Display is StyleDisplay.Inline:
                WalkChildren(element, inside);
                break;
            default:
                WalkBlockOfKind(element, kind, style, inside);
                break;
        }
    }

    private void WalkBlockOfKind(IElement element, ElementKind kind, InlineStyle style, TextFormat format)
    {
        switch (kind)
        {
            case ElementKind.Heading:
                WalkBlock(element, format with { OutlineLevel = element.LocalName[1] - '0' });
                break;
            case ElementKind.Preformatted:
                WalkBlock(element, format with { KeepsLines = style.KeepsLines ?? true });
                break;
            case ElementKind.OrderedList:
                OrderedListMarker? outer = list;
                list = new OrderedListMarker(element, style.ListStyle);
                WalkBlock(element, format);
                list = outer;
                break;
            case ElementKind.ListItem:
                Flush();
                marker = element.ParentElement?.LocalName == "ol" ? list?.Next(element) : null;
                WalkBlock(element, format);
                marker = null;
                break;
            case ElementKind.Anchor:
                Flush();
                WalkAnchor(element, format);
                Flush();
                break;
            case ElementKind.Block when element.LocalName == "center":
                WalkBlock(element, format with { IsCentred = true });
                break;
            default:
                bool isTable = style.Display is StyleDisplay.Table || element.GetAttribute("role") is "table" or "grid" or "treegrid";
                if (isTable && TableRows.OfTableLike(element) is { Count: > 0 } groups)
                {
                    WalkTable(element, groups, format);
                }
                else
                {
                    WalkBlock(element, element.GetAttribute("role") == "heading" ? format with { OutlineLevel = HeadingLevel(element) } : format);
                }

                break;
        }
    }

    private static int HeadingLevel(IElement element) =>
        int.TryParse(element.GetAttribute("aria-level"), out int level) && level is >= 1 and <= 9 ? level : 2;

    private void WalkAnchor(IElement element, TextFormat format)
    {
        if (element.GetAttribute("href") is not { Length: > 0 } target)
        {
            WalkChildren(element, format);
            return;
        }

        if (LinkedFiles.IsFile(target) || element.HasAttribute("download"))
        {
            string text = element.TextContent.Trim();
            Embedded.Attachments.Add(new AttachmentLink(text.Length > 0 ? text : element.GetAttribute("title") ?? string.Empty, target));
        }

        // Bookmarks of Word and links within the page are text like any other.
        WalkChildren(element, format with { IsLink = target[0] != '#' });
    }

    private void NoteFrame(IElement element)
    {
        string? target = element.GetAttribute(element.LocalName == "object" ? "data" : "src");
        if (string.IsNullOrWhiteSpace(target) || target.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (LinkedFiles.IsFile(target))
        {
            Embedded.Attachments.Add(new AttachmentLink(element.GetAttribute("title") ?? string.Empty, target));
        }
        else if (element.LocalName is "iframe" or "frame")
        {
            Embedded.Frames.Add(target);
        }
    }

    private void WalkTable(IElement table, List<List<TableRow>> groups, TextFormat format)
    {
        Flush();
        WalkCaption(table, format);
        List<PageBlock> outside = blocks;
        string? outerMarker = marker;
        marker = null;
        var grid = new TableGrid();
        foreach (List<TableRow> rows in groups)
        {
            grid.BeginGroup(rows.Count);
            foreach (TableRow row in rows)
            {
                List<GridCell> cells = new(row.Cells.Count);
                foreach ((IElement cell, InlineStyle style) in row.Cells)
                {
                    context.CountCells();
                    cells.Add(new GridCell(cell, WalkCell(cell, format.Inside(style))));
                }

                context.CountCells(grid.AddRow(cells));
            }
        }

        blocks = outside;
        marker = outerMarker;
        blankLines = 0;
        blocks.AddRange(judge.Judge(table, grid, isLayout: table.GetAttribute("role") is "presentation" or "none"));
    }

    private void WalkCaption(IElement table, TextFormat format)
    {
        INodeList children = table.ChildNodes;
        for (int index = 0; index < children.Length; index++)
        {
            if (children[index] is IElement { LocalName: "caption" } caption)
            {
                WalkElement(caption, format);
            }
        }
    }

    private List<PageBlock> WalkCell(IElement cell, TextFormat format)
    {
        blocks = [];
        WalkBlock(cell, format);
        return blocks;
    }

    private void NoteHidden(IElement element)
    {
        if (hidden.Count < MostHiddenElements)
        {
            hidden.Add(element);
        }
    }

    private EmbeddedContent Embedded => embedded ??= new EmbeddedContent();

    /// <summary>Ends the run of lines and makes paragraphs of it.</summary>
    private void Flush()
    {
        if (run.IsEmpty && embedded is null)
        {
            return;
        }

        int linkLength = run.LinkLength;
        bool keepsLines = run.KeepsLines;
        string text = run.Take();
        if (string.IsNullOrWhiteSpace(text))
        {
            blankLines += text.Length > 0 ? 1 : 0;
            if (embedded is not null)
            {
                blocks.Add(new PageBlock(runElement!, string.Empty) { Embedded = embedded });
                embedded = null;
            }

            return;
        }

        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            AddParagraph(new BrokenLine(text.Trim(), 0, IsLine: false), linkLength);
            return;
        }

        foreach (BrokenLine line in BrokenLines.Split(text, keepsLines))
        {
            AddParagraph(line, (int)((long)linkLength * line.Text.Length / text.Length));
        }
    }

    private void AddParagraph(BrokenLine line, int linkLength)
    {
        blocks.Add(new PageBlock(runElement!, WithMarker(line.Text))
        {
            LinkLength = linkLength,
            OutlineLevel = runFormat.OutlineLevel,
            IsCentred = runFormat.IsCentred,
            IsLine = line.IsLine,
            BlankLinesBefore = blankLines + line.BlankLinesBefore,
            Embedded = embedded,
        });
        embedded = null;
        blankLines = 0;
    }

    /// <summary>The text behind the marker of its list item, unless the text repeats the number.</summary>
    private string WithMarker(string text)
    {
        string? before = marker;
        marker = null;
        return string.IsNullOrEmpty(before) || text.StartsWith(before.TrimEnd('.', '、'), StringComparison.Ordinal) ? text : before + text;
    }
}
