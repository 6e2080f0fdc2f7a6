using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>Prints an invented report on pages.</summary>
internal static class ReportPrinter
{
    public static List<PageSketch> Print(InventedReport report, PrintStyle style, Random random)
    {
        var feed = new PageFeed(style, random);
        feed.Next();
        foreach (string line in TextFlow.Wrap(report.Title, Width(style), style.BodySize * 1.4))
        {
            Line(feed, style, line, style.BodySize * 1.4, 0.5);
        }

        Paragraph(feed, style, report.Preface);
        foreach (InventedSection section in report.Sections)
        {
            Paragraph(feed, style, section.Heading);
            for (int i = 0; i <= section.Paragraphs.Length; i++)
            {
                if (section.Table is { } table && i == section.TextBeforeTable)
                {
                    new TablePrinter(table, style with { RepeatedRows = RepeatedRows(table, style) }).Print(feed);
                }

                if (i < section.Paragraphs.Length)
                {
                    Paragraph(feed, style, section.Paragraphs[i]);
                }
            }
        }

        return feed.Finish();
    }

    /// <summary>The head of a table is repeated whole: as many rows as its labels span.</summary>
    private static int RepeatedRows(InventedTable table, PrintStyle style) =>
        style.RepeatedRows == 0 ? 0 : table.Code == TableCodes.Requests ? 3 : 0;

    private static double Width(PrintStyle style) => style.PageWidth - (2 * style.Margin);

    private static void Paragraph(PageFeed feed, PrintStyle style, string text)
    {
        double indent = 2 * style.BodySize;
        List<string> lines = TextFlow.Wrap(text, Width(style), style.BodySize, indent);
        for (int i = 0; i < lines.Count; i++)
        {
            Line(feed, style, lines[i], style.BodySize, 0, i == 0 ? indent : 0);
        }
    }

    private static void Line(PageFeed feed, PrintStyle style, string text, double size, double alignment, double indent = 0)
    {
        double height = size * style.Leading;
        if (feed.Room < height)
        {
            feed.Next();
        }

        double x = style.Margin + indent + ((Width(style) - PageSketch.WidthOf(text, size)) * alignment);
        feed.Page.Text(x, feed.Y + ((height - size) / 2) + (PageSketch.Ascent * size), text, size);
        feed.Y += height;
    }
}
