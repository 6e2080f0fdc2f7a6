namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>The pages that a report is printed on, one after the other, with page numbers and running heads.</summary>
internal sealed class PageFeed(PrintStyle style, Random random)
{
    private readonly List<PageSketch> pages = [];

    /// <summary>How far down the page the next thing goes.</summary>
    public double Y { get; set; }

    public PageSketch Page => pages.Count > 0 ? pages[^1] : Next();

    public static double Left(PrintStyle style) => style.Margin;

    public double Bottom => style.PageHeight - style.Margin;

    public double Room => pages.Count == 0 ? style.PageHeight - (2 * style.Margin) : Bottom - Y;

    public PageSketch Next()
    {
        var page = new PageSketch(style.PageWidth, style.PageHeight);
        pages.Add(page);
        Y = style.Margin;
        if (style.PageNumber.Length > 0)
        {
            string number = style.PageNumber.Replace("#", pages.Count.ToString(), StringComparison.Ordinal);
            page.Text((style.PageWidth - PageSketch.WidthOf(number, 9)) / 2, style.PageHeight - (style.Margin / 2), number, 9);
        }

        if (style.RunningHead.Length > 0)
        {
            page.Text(style.Margin, style.Margin * 0.55, style.RunningHead, 9);
        }

        return page;
    }

    /// <summary>The pages, their runs cut and shuffled as the style says.</summary>
    public List<PageSketch> Finish()
    {
        foreach (PageSketch page in pages)
        {
            List<SketchedText> texts = [.. page.Texts];
            if (style.SingleRuns)
            {
                texts = [.. texts.SelectMany(Split)];
            }

            if (style.Shuffled)
            {
                SketchedText[] shuffled = [.. texts];
                random.Shuffle(shuffled);
                texts = [.. shuffled];
            }

            page.Texts.Clear();
            page.Texts.AddRange(texts);
        }

        return pages;
    }

    private static IEnumerable<SketchedText> Split(SketchedText text)
    {
        double at = 0;
        foreach (char character in text.Text)
        {
            yield return text.IsVertical
                ? text with { Text = character.ToString(), Baseline = text.Baseline + at }
                : text with { Text = character.ToString(), X = text.X + at };
            at += (text.IsVertical ? text.Size : PageSketch.WidthOf(character, text.Size)) + text.Spacing;
        }
    }
}
