using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Where the pages of a document cut off what is wider than they. A table goes on from page to page, and the first of them may show only blanks
/// and the beginnings of numbers where a later one shows that there is more.
/// </summary>
internal sealed class CutPages
{
    private readonly Dictionary<double, double> rightOfWidth = [];
    private readonly Dictionary<double, double> leftOfWidth = [];

    /// <summary>The page as one that is cut where those before it of its width are; notes where it says so itself.</summary>
    public PdfPage Mark(PdfPage page)
    {
        if (page.CutRight > 0)
        {
            rightOfWidth[page.Width] = page.CutRight;
        }

        if (page.CutLeft is { } own)
        {
            leftOfWidth[page.Width] = own;
        }

        double right = rightOfWidth.GetValueOrDefault(page.Width);
        double? left = LeftOf(page.Width);
        return right == page.CutRight && left == page.CutLeft ? page : page with { CutRight = right, CutLeft = left };
    }

    /// <summary>Puts in doubt what pages show at a cut that only pages after them have told.</summary>
    public void TellEarlier(List<PageContent> pages)
    {
        foreach (PageContent page in pages)
        {
            double right = page.CutRight > 0 ? 0 : rightOfWidth.GetValueOrDefault(page.Width);
            double? left = page.CutLeft is null ? LeftOf(page.Width) : null;
            if (right == 0 && left is null)
            {
                continue;
            }

            foreach (TextLine line in page.Lines)
            {
                line.CutRight = right > 0 ? right : line.CutRight;
                line.CutLeft = left ?? line.CutLeft;
            }

            for (int i = 0; i < page.Tables.Count; i++)
            {
                page.Tables[i] = CutNumbers.Doubt(page.Tables[i], right, left);
            }
        }
    }

    private double? LeftOf(double width) => leftOfWidth.TryGetValue(width, out double left) ? left : null;
}
