using System.Net;
using System.Text;

namespace GovInfo.Parsing.Tests.Generation.Html;

/// <summary>How the paragraphs of an article are written.</summary>
internal enum ParagraphMarkup
{
    Paragraphs,
    Divisions,
    Breaks,
    IndentedBreaks,
    WordSpans,
    Headings,
}

/// <summary>An invented report as the article of a page.</summary>
internal sealed class HtmlArticle(InventedReport report, ParagraphMarkup paragraphs, HtmlTableWriter tables, string charset)
{
    public InventedReport Report { get; } = report;

    public string Charset { get; } = charset;

    public string Title => WebUtility.HtmlEncode(Report.Title);

    public string Authority => WebUtility.HtmlEncode(Report.Authority);

    public string TitleParagraph() => $"<p align=\"center\" style=\"text-align:center\"><strong>{Title}</strong></p>";

    public string Body()
    {
        var body = new StringBuilder();
        Paragraph(body, Report.Preface, isHeading: false);
        foreach (InventedSection section in Report.Sections)
        {
            Paragraph(body, section.Heading, isHeading: true);
            for (int index = 0; index <= section.Paragraphs.Length; index++)
            {
                if (section.Table is not null && index == section.TextBeforeTable)
                {
                    body.Append(tables.Write(section.Table)).Append('\n');
                }

                if (index < section.Paragraphs.Length)
                {
                    Paragraph(body, section.Paragraphs[index], isHeading: false);
                }
            }
        }

        return body.ToString();
    }

    private void Paragraph(StringBuilder body, string text, bool isHeading)
    {
        string written = tables.Text(text);
        _ = paragraphs switch
        {
            ParagraphMarkup.Divisions => body.Append("<div style=\"text-indent:2em\">").Append(written).Append("</div>"),
            ParagraphMarkup.Breaks => body.Append(written).Append("<br>\n"),
            ParagraphMarkup.IndentedBreaks => body.Append("　　").Append(written).Append("<br/><br/>"),
            ParagraphMarkup.Headings when isHeading => body.Append("<h3>").Append(written).Append("</h3>"),
            ParagraphMarkup.WordSpans => body.Append("<p class=\"MsoNormal\" style=\"text-indent:32.0pt;mso-char-indent-count:2.0\">")
                .Append(isHeading ? "<![if !supportLists]>" : string.Empty).Append(Spans(text)).Append(isHeading ? "<![endif]>" : string.Empty)
                .Append("<span lang=EN-US><o:p></o:p></span></p>"),
            _ => body.Append("<p>&nbsp;&nbsp;&nbsp;&nbsp;").Append(written).Append("</p>\n"),
        };
    }

    /// <summary>Digits in spans of their own font, as Word writes them.</summary>
    private static string Spans(string text)
    {
        var spans = new StringBuilder();
        foreach (char letter in text)
        {
            string escaped = WebUtility.HtmlEncode(letter.ToString());
            spans.Append(char.IsAsciiDigit(letter) ? $"<span lang=EN-US style='font-family:\"Times New Roman\"'>{escaped}</span>" : escaped);
        }

        return spans.ToString();
    }
}
