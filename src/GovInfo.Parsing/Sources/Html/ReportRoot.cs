using System.Numerics;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Finds the element that holds the report by what stands in it: the smallest one with the most of the six section headings, else the smallest
/// with the bulk of the text, else the one where the title meets the files or pictures that the page is about. No site's names play a part.
/// </summary>
internal static class ReportRoot
{
    private const int MostHeadings = 2000;
    private const int ListedHeadings = 3;
    private const int LongestListedHeading = 40;
    private const int MostCopies = 8;
    private const int LeastText = 80;
    private const double BulkShare = 0.7;

    /// <summary>The headings of sections among the blocks, as bits; those of a mere list of the sections' names are left out.</summary>
    public static int[] FindHeadings(List<PageBlock> blocks)
    {
        int[] bits = new int[blocks.Count];
        for (int index = 0; index < blocks.Count; index++)
        {
            bits[index] = blocks[index] is { Table: null, IsMostlyLinks: false } block ? block.SectionBit : 0;
        }

        DropLists(blocks, bits);
        return bits;
    }

    /// <summary>The element that holds the report, and how many of the six sections have a heading in it.</summary>
    public static (PageElement? Root, int SectionCount) Find(List<PageBlock> blocks, int[] bits)
    {
        int all = 0;
        foreach (int bit in bits)
        {
            all |= bit;
        }

        int count = BitOperations.PopCount((uint)all);
        if (count >= 2)
        {
            return ByHeadings(blocks, bits);
        }

        return (ByText(blocks) ?? ByTitle(blocks), count);
    }

    /// <summary>Whether an element is <paramref name="root"/> or stands in it.</summary>
    public static bool Contains(PageElement root, PageElement element)
    {
        for (PageElement? current = element; current is not null; current = current.Parent)
        {
            if (current == root)
            {
                return true;
            }
        }

        return false;
    }

    // A table of contents has the same names as the headings; where the names come only there, they are the headings of a report without text.
    private static void DropLists(List<PageBlock> blocks, int[] bits)
    {
        Dictionary<int, int> total = [];
        foreach (int bit in bits)
        {
            total[bit] = total.GetValueOrDefault(bit) + 1;
        }

        for (int start = 0; start < bits.Length; start++)
        {
            int end = start;
            while (end < bits.Length && bits[end] != 0 && blocks[end].TextLength <= LongestListedHeading)
            {
                end++;
            }

            Span<int> listed = bits.AsSpan(start, end - start);
            if (listed.Length >= ListedHeadings && AllStandElsewhere(listed, total))
            {
                listed.Clear();
            }

            start = Math.Max(start, end);
        }
    }

    private static bool AllStandElsewhere(ReadOnlySpan<int> listed, Dictionary<int, int> total)
    {
        const int mostListed = 32;
        if (listed.Length > mostListed)
        {
            return false;
        }

        foreach (int bit in listed)
        {
            if (listed.Count(bit) == total[bit])
            {
                return false;
            }
        }

        return true;
    }

    private static (PageElement? Root, int SectionCount) ByHeadings(List<PageBlock> blocks, int[] bits)
    {
        Dictionary<PageElement, int> found = [];
        int headings = 0;
        int most = 0;
        for (int index = 0; index < bits.Length && headings < MostHeadings; index++)
        {
            headings += bits[index] != 0 ? 1 : 0;
            for (PageElement? element = bits[index] == 0 ? null : blocks[index].Element; element is not null; element = element.Parent)
            {
                int sections = found[element] = found.GetValueOrDefault(element) | bits[index];
                most = Math.Max(most, BitOperations.PopCount((uint)sections));
            }
        }

        HashSet<PageElement> notSmallest = [];
        foreach ((PageElement element, int sections) in found)
        {
            if (BitOperations.PopCount((uint)sections) == most && element.Parent is { } parent)
            {
                notSmallest.Add(parent);
            }
        }

        List<PageElement> smallest = [];
        foreach ((PageElement element, int sections) in found)
        {
            if (BitOperations.PopCount((uint)sections) == most && !notSmallest.Contains(element))
            {
                smallest.Add(element);
            }
        }

        return (WholeTable(smallest.Count == 1 ? smallest[0] : smallest.Take(MostCopies).MaxBy(element => TextWithin(blocks, element))), most);
    }

    // A report whose every line is a row of one table: the tables in it are pieces of that one, and belong to it as a whole.
    private static PageElement? WholeTable(PageElement? root)
    {
        while (root is { Tag: HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Tr, Parent: { } parent })
        {
            root = parent;
        }

        return root;
    }

    private static long TextWithin(List<PageBlock> blocks, PageElement root)
    {
        long length = 0;
        foreach (PageBlock block in blocks)
        {
            length += Contains(root, block.Element) ? block.TextLength - block.LinkLength : 0;
        }

        return length;
    }

    private static PageElement? ByText(List<PageBlock> blocks)
    {
        Dictionary<PageElement, long> lengths = [];
        long total = 0;
        foreach (PageBlock block in blocks)
        {
            long length = block.TextLength - block.LinkLength;
            if (length < ListedHeadings || block.IsMostlyLinks || PageVocabulary.Default.IsFurnitureAbove(block.Text))
            {
                continue;
            }

            total += length;
            for (PageElement? element = block.Element; element is not null; element = element.Parent)
            {
                lengths[element] = lengths.GetValueOrDefault(element) + length;
            }
        }

        PageElement? root = null;
        int deepest = -1;
        foreach ((PageElement element, long length) in lengths)
        {
            if (length >= total * BulkShare && DepthOf(element) is var depth && depth > deepest)
            {
                (root, deepest) = (element, depth);
            }
        }

        return total < LeastText ? null : root;
    }

    private static PageElement? ByTitle(List<PageBlock> blocks)
    {
        int title = blocks.FindLastIndex(static block =>
            !block.IsMostlyLinks && block.Text.Length > 0 && PageVocabulary.Default.IsTitle(block.Text));
        if (title < 0)
        {
            return blocks.Count == 0 ? null : BodyAround(blocks[0].Element);
        }

        int content = blocks.FindIndex(title, static block => block.Embedded is not null);
        PageElement root = blocks[title].Element;
        while (content >= 0 && !Contains(root, blocks[content].Element) && root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    private static PageElement BodyAround(PageElement element)
    {
        PageElement body = element;
        while (body is { Tag: not (HtmlTag.Body or HtmlTag.Frameset), Parent: { } parent })
        {
            body = parent;
        }

        return body;
    }

    private static int DepthOf(PageElement element)
    {
        int depth = 0;
        for (PageElement? current = element.Parent; current is not null; current = current.Parent)
        {
            depth++;
        }

        return depth;
    }
}
