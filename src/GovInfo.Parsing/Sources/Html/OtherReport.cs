using System.Numerics;
using System.Text;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Looks for a second report beside the one that is read: a page may hold those of two years, or the same one again for the printer.</summary>
internal static class OtherReport
{
    private const int FewestSections = 4;

    /// <summary>The first heading of a report outside of the root that says something else; null when there is none.</summary>
    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="headings">The section that each block is a heading of, as a bit.</param>
    /// <param name="root">The element that holds the report.</param>
    public static PageBlock? Find(List<PageBlock> blocks, int[] headings, PageElement root)
    {
        (int sections, int first, int last) = HeadingsOf(blocks, headings, root, areInside: false);
        if (BitOperations.PopCount((uint)sections) < FewestSections)
        {
            return null;
        }

        (_, int ownFirst, int ownLast) = HeadingsOf(blocks, headings, root, areInside: true);
        return ownFirst >= 0 && TextOf(blocks, first, last) == TextOf(blocks, ownFirst, ownLast) ? null : blocks[first];
    }

    /// <summary>The sections whose headings stand inside the root or outside of it, as bits, and the first and the last of these headings; -1 for none.</summary>
    private static (int Sections, int First, int Last) HeadingsOf(List<PageBlock> blocks, int[] headings, PageElement root, bool areInside)
    {
        (int Sections, int First, int Last) found = (0, -1, -1);
        for (int index = 0; index < headings.Length; index++)
        {
            if (headings[index] != 0 && ReportRoot.Contains(root, blocks[index].Element) == areInside)
            {
                found = (found.Sections | headings[index], found.First < 0 ? index : found.First, index);
            }
        }

        return found;
    }

    private static string TextOf(List<PageBlock> blocks, int first, int last)
    {
        var text = new StringBuilder();
        for (int index = first; index <= last; index++)
        {
            Append(text, blocks[index].Text);
            foreach (DraftCell cell in blocks[index].Table?.Cells ?? [])
            {
                Append(text, cell.Text);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string part)
    {
        foreach (char letter in part)
        {
            if (!char.IsWhiteSpace(letter))
            {
                text.Append(letter);
            }
        }
    }
}
