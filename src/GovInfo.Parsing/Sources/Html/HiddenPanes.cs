using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Looks into what a page hides: the panes of tabs may hold parts of the report.</summary>
internal static class HiddenPanes
{
    /// <summary>The sections whose headings stand in hidden elements, as bits.</summary>
    public static int Sections(List<PageElement> hidden, SourceReadContext context)
    {
        int sections = 0;
        foreach (PageElement element in hidden)
        {
            List<PageBlock> blocks = new PageWalker(context, revealsHidden: true).Walk(element);
            foreach (int bit in ReportRoot.FindHeadings(blocks))
            {
                sections |= bit;
            }
        }

        return sections;
    }

    /// <summary>The names of sections given as bits.</summary>
    public static string Names(int sections) =>
        string.Join('、', SectionLexicon.Default.Sections.Where(section => (sections & (1 << section.Number)) != 0).Select(static section => section.Code));
}
