using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Walks the tree of a page once and collects its blocks in the order in which they are shown.</summary>
internal sealed partial class PageWalker
{
    private const int MostHiddenElements = 256;
    private const int MostStruckTexts = 20;

    private readonly SourceReadContext context;
    private readonly bool revealsHidden;
    private readonly TableJudge judge;
    private readonly BlockCollector collector = new();
    private readonly List<PageElement> hidden = [];
    private OrderedListMarker? list;
    private bool tooDeep;
    private bool hasStruck;
    private int struckCount;

    /// <summary>Initialises a walk.</summary>
    /// <param name="context">Its limits and diagnostics.</param>
    /// <param name="revealsHidden">Whether elements that are not shown are walked like others.</param>
    public PageWalker(SourceReadContext context, bool revealsHidden = false)
    {
        this.context = context;
        this.revealsHidden = revealsHidden;
        judge = new TableJudge(context);
    }

    /// <summary>Elements passed over because the page hides them.</summary>
    public List<PageElement> Hidden => hidden;

    /// <summary>The blocks below an element, or those up to the limit that was reached.</summary>
    public List<PageBlock> Walk(PageElement root)
    {
        List<PageBlock> page = collector.Blocks;
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
    private void WalkBlock(PageElement element, TextFormat format)
    {
        (PageElement?, TextFormat) outer = collector.Enter(element, format);
        WalkChildren(element, format);
        collector.Leave(outer);
    }

    private void WalkChildren(PageElement parent, TextFormat format)
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

        for (PageNode? child = parent.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement element)
            {
                WalkElement(element, format);
            }
            else if (!format.IsInvisible || revealsHidden)
            {
                ReadOnlySpan<char> text = ((PageText)child).Data;
                context.CountText(text.Length);
                text = EscapedTwice.Resolve(text);
                collector.Append(format.Raised == 0 ? text : RaisedDigits.Of(text, format.Raised), format);
            }
        }
    }

    private void WalkElement(PageElement element, TextFormat format)
    {
        ElementKind kind = ElementKinds.Of(element);
        if (kind is ElementKind.NotShown)
        {
            if (element.Tag == HtmlTag.Input && format.IsInCell)
            {
                collector.Append(FilledField.TextOf(element), format);
            }

            return;
        }

        InlineStyle style = InlineStyle.Of(element);
        if (StruckText.IsOne(element, style))
        {
            LeaveOutStruck(element);
            return;
        }

        TextFormat inside = format.Inside(style) with { Raised = RaisedIn(element, kind, style, format) };
        bool isRemoved = style.Display is StyleDisplay.None || (element.Tag == HtmlTag.Dialog && !element.HasAttribute("open"));
        if (isRemoved || (inside.IsInvisible && !format.IsInvisible))
        {
            if (hidden.Count < MostHiddenElements)
            {
                hidden.Add(element);
            }

            if (isRemoved && !revealsHidden)
            {
                return;
            }
        }

        switch (kind)
        {
            case ElementKind.Break:
                collector.Break();
                break;
            case ElementKind.Picture:
                collector.NotePicture(element);
                break;
            case ElementKind.Frame:
                collector.NoteFrame(element);
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

    /// <summary>Whether text in an element is raised or lowered. Paragraphs and tables are not: a tag that was never closed would take the whole page.</summary>
    private static int RaisedIn(PageElement element, ElementKind kind, InlineStyle style, TextFormat format)
    {
        if (kind is not (ElementKind.Inline or ElementKind.Anchor))
        {
            return 0;
        }

        int raised = style.Raised ?? element.Tag switch { HtmlTag.Sup => 1, HtmlTag.Sub => -1, _ => 0 };
        return raised != 0 ? raised : format.Raised;
    }

    private void WalkBlockOfKind(PageElement element, ElementKind kind, InlineStyle style, TextFormat format)
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
                collector.Flush();
                collector.Marker = element.Parent?.Tag == HtmlTag.Ol ? list?.Next(element) : null;
                WalkBlock(element, format);
                collector.Marker = null;
                break;
            case ElementKind.Anchor:
                collector.Flush();
                WalkAnchor(element, format);
                collector.Flush();
                break;
            case ElementKind.Block when element.Tag == HtmlTag.Center:
                WalkBlock(element, format with { IsCentred = true });
                break;
            default:
                ReadOnlySpan<char> role = element.Attribute("role");
                if ((style.Display is StyleDisplay.Table || role is "table" or "grid" or "treegrid") && TableRows.OfTableLike(element) is { Count: > 0 } groups)
                {
                    WalkTable(element, groups, format);
                }
                else
                {
                    WalkBlock(element, role is "heading" ? format with { OutlineLevel = HeadingLevel(element) } : format);
                }

                break;
        }
    }

    /// <summary>Leaves out text that a correction struck through; a cell without it is in doubt.</summary>
    private void LeaveOutStruck(PageElement element)
    {
        string text = element.TextContent().Trim();
        if (text.Length > 0)
        {
            hasStruck = true;
            if (++struckCount <= MostStruckTexts)
            {
                context.Diagnostics.Add(HtmlDiagnostics.StruckText.Create(null, ("text", StruckText.Shorten(text))));
            }
        }
    }

    private static int HeadingLevel(PageElement element) =>
        int.TryParse(element.Attribute("aria-level"), out int level) && level is >= 1 and <= 9 ? level : 2;

    private void WalkAnchor(PageElement element, TextFormat format)
    {
        if (element.GetAttribute("href") is not { Length: > 0 } target)
        {
            WalkChildren(element, format);
            return;
        }

        collector.NoteLink(element, target);

        // Bookmarks of Word and links within the page are text like any other.
        WalkChildren(element, format with { IsLink = target[0] != '#' });
    }
}
