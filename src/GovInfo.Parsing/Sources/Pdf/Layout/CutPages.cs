using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Where the pages of a document cut off what is wider than they. A table goes on from page to page, and the first of them may show only blanks
/// and the beginnings of numbers where a later one shows that there is more.
/// </summary>
internal sealed class CutPages
{
    private readonly Dictionary<double, double> cutOfWidth = [];

    /// <summary>The page as one that is cut where those before it of its width are; notes where it says so itself.</summary>
    public PdfPage Mark(PdfPage page)
    {
        if (page.CutRight > 0)
        {
            cutOfWidth[page.Width] = page.CutRight;
            return page;
        }

        return cutOfWidth.TryGetValue(page.Width, out double cut) ? page with { CutRight = cut } : page;
    }

    /// <summary>Puts in doubt what pages show at the cut that only pages after them have told.</summary>
    public void TellEarlier(List<PageContent> pages)
    {
        foreach (PageContent page in pages)
        {
            if (page.CutRight > 0 || !cutOfWidth.TryGetValue(page.Width, out double cut))
            {
                continue;
            }

            page.Lines.ForEach(line => line.CutRight = cut);
            for (int i = 0; i < page.Tables.Count; i++)
            {
                page.Tables[i] = CutNumbers.Doubt(page.Tables[i], cut);
            }
        }
    }
}
