using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Says which blocks of a page are the report, and which are furniture. The report is what stands between its first and its last heading; from
/// there it is followed up to its title and down to its signature, more boldly inside the root than outside of it.
/// </summary>
internal sealed class ReportRegion
{
    private const int FarthestTitle = 60;
    private const int FarthestAttachment = 12;
    private const int ShortestProse = 30;
    private const int LongestDateLine = 40;
    private const int IndexLabels = 2;

    private readonly List<PageBlock> blocks;
    private readonly PageVocabulary words = PageVocabulary.Default;
    private int rootFirst;
    private int rootLast;

    private ReportRegion(List<PageBlock> blocks)
    {
        this.blocks = blocks;
        IsContent = new bool[blocks.Count];
    }

    /// <summary>For each block whether it is part of the report.</summary>
    public bool[] IsContent { get; }

    /// <summary>The element that holds the report.</summary>
    public PageElement? Root { get; private init; }

    /// <summary>How many of the six sections have a heading in it.</summary>
    public int SectionCount { get; private init; }

    /// <summary>The sections whose headings stand anywhere in the page, as bits.</summary>
    public int Sections { get; private init; }

    /// <summary>The first heading of another report in the page, or null.</summary>
    public PageBlock? Other { get; private init; }

    /// <summary>Finds the report among the blocks of a page.</summary>
    public static ReportRegion Find(List<PageBlock> blocks)
    {
        int[] headings = ReportRoot.FindHeadings(blocks);
        (PageElement? root, int sectionCount) = ReportRoot.Find(blocks, headings);
        ReportRegion region = new(blocks)
        {
            Root = root,
            SectionCount = sectionCount,
            Sections = headings.Aggregate(0, static (all, bit) => all | bit),
            Other = root is null ? null : OtherReport.Find(blocks, headings, root),
        };
        if (root is not null)
        {
            region.Mark(root, headings);
        }

        return region;
    }

    private void Mark(PageElement root, int[] headings)
    {
        rootFirst = blocks.FindIndex(block => ReportRoot.Contains(root, block.Element));
        rootLast = rootFirst;
        while (rootLast + 1 < blocks.Count && ReportRoot.Contains(root, blocks[rootLast + 1].Element))
        {
            rootLast++;
        }

        if (rootFirst < 0)
        {
            return;
        }

        int first = rootFirst;
        int last = rootLast;
        if (SectionCount >= 2)
        {
            first = Array.FindIndex(headings, rootFirst, static bit => bit != 0);
            last = Array.FindLastIndex(headings, rootLast, rootLast - rootFirst + 1, static bit => bit != 0);
            for (int index = first; index <= last; index++)
            {
                IsContent[index] = !PartsPages(blocks[index]);
            }
        }
        else
        {
            // No headings: what is not furniture by itself is taken, and the title is looked for above.
            last = rootFirst - 1;
            first = rootFirst;
        }

        MarkAbove(first, headings);
        MarkBelow(last);
    }

    private void MarkAbove(int first, int[] headings)
    {
        bool titleSeen = false;
        bool gap = false;

        // What stands above another report is that one's.
        int floor = Other is null || rootFirst == 0 ? 0 : Array.FindLastIndex(headings, rootFirst - 1, static bit => bit != 0) + 1;
        for (int index = first - 1; index >= floor && (index >= rootFirst || first - index <= FarthestTitle); index--)
        {
            PageBlock block = blocks[index];
            bool inside = index >= rootFirst;
            if (IsFurnitureAbove(block))
            {
                gap = true;
            }
            else if (!block.IsShown)
            {
                IsContent[index] = inside;
            }
            else if (IsTitle(block))
            {
                IsContent[index] = titleSeen = true;
            }
            else if (gap)
            {
                IsContent[index] = inside && !titleSeen && IsProse(block);
            }
            else
            {
                IsContent[index] = inside || IsProse(block);
            }
        }
    }

    private void MarkBelow(int last)
    {
        bool gap = false;
        for (int index = last + 1; index < blocks.Count; index++)
        {
            PageBlock block = blocks[index];
            bool inside = index <= rootLast;
            bool hasFile = block.Embedded is { Attachments.Count: > 0 };
            if (!inside && (gap || !IsContentBelow(block)) && !hasFile)
            {
                // The list of files often stands in a box of its own behind the article.
                gap = true;
                if (index - rootLast > FarthestAttachment)
                {
                    return;
                }
            }
            else if (hasFile || !block.IsShown)
            {
                IsContent[index] = true;
            }
            else if (words.IsFurnitureBelow(block.Text) || IsIndexTable(block) || (SectionCount < 2 && words.IsFurnitureAbove(block.Text)))
            {
                gap = SectionCount >= 2;
            }
            else
            {
                IsContent[index] = !block.IsMostlyLinks && (!gap || IsProse(block) || block.Table is not null);
            }
        }
    }

    private bool IsFurnitureAbove(PageBlock block) =>
        block.IsShown && ((block.IsMostlyLinks && block.Embedded is null) || words.IsFurnitureAbove(block.Text) || IsIndexTable(block));

    private bool IsTitle(PageBlock block) =>
        block.Table is null && (block.OutlineLevel == 1 || block.Element.Tag == HtmlTag.Ucaptitle || words.IsTitle(block.Text));

    /// <summary>Whether a line parts the pages of an article: 上一页 1 2 下一页, or the mark of an editor for a page's end.</summary>
    private bool PartsPages(PageBlock block) =>
        block.Table is null && block.Text.Length is > 0 and <= LongestDateLine && (block.IsMostlyLinks || block.Text[0] == '_') && words.IsFurnitureBelow(block.Text);

    private bool IsContentBelow(PageBlock block) =>
        !block.IsMostlyLinks && !words.IsFurnitureBelow(block.Text) && (IsProse(block) || block.Table is not null || IsDateLine(block.Text));

    private static bool IsProse(PageBlock block) =>
        block.Table is null && block.TextLength >= ShortestProse && !block.IsMostlyLinks && block.Text.AsSpan().IndexOfAny("。；") >= 0;

    private static bool IsDateLine(string text) =>
        text.Length is > 0 and <= LongestDateLine && text.Contains('年', StringComparison.Ordinal) && text.Contains('月', StringComparison.Ordinal);

    /// <summary>Whether a block is the index table (信息公开目录) above an article, or a line of it.</summary>
    private bool IsIndexTable(PageBlock block)
    {
        if (block.Table is null)
        {
            return block.Text.Length is > 0 and <= ShortestProse && block.Text.AsSpan().IndexOfAny("：:】]") > 0 && words.IsIndexLabel(block.Text);
        }

        int labels = 0;
        foreach (DraftCell cell in block.Table.Cells)
        {
            labels += words.IsIndexLabel(cell.Text) ? 1 : 0;
        }

        return labels >= IndexLabels && labels * 4 >= block.Table.Cells.Count;
    }
}
