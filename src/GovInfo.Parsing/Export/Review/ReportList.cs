using System.Globalization;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Draws the list of reports, those that most need a look first. The script sorts it by the values in <c>data-v</c>.</summary>
internal static class ReportList
{
    public static void Draw(HtmlWriter html, IEnumerable<ReviewSummary> reports)
    {
        html.Markup("<section id=\"list\" aria-labelledby=\"list-title\">\n<h2 id=\"list-title\">").Words(ReviewWords.Reports)
            .Markup("</h2>\n<div class=\"scroll\"><table class=\"list\">\n<thead><tr>");
        Header(html, ReviewWords.Report, "none");
        Header(html, ReviewWords.Year, "none");
        Header(html, ReviewWords.Format, "none");
        Header(html, ReviewWords.Outcome, "none");
        Header(html, ReviewWords.Confidence, "ascending");
        Header(html, ReviewWords.Errors, "none");
        Header(html, ReviewWords.Warnings, "none");
        Header(html, ReviewWords.Hints, "none");
        html.Markup("</tr></thead>\n<tbody>\n");
        foreach (ReviewSummary report in reports.OrderBy(static report => report.Confidence ?? -1).ThenByDescending(static report => report.Errors)
            .ThenByDescending(static report => report.Warnings))
        {
            Draw(html, report);
        }

        html.Markup("</tbody></table></div>\n</section>\n");
    }

    private static void Header(HtmlWriter html, Bilingual words, string sorting) => html.Markup("<th scope=\"col\"").Attribute("aria-sort", sorting)
        .Markup("><button type=\"button\" class=\"sort\">").Words(words).Markup("</button></th>");

    private static void Draw(HtmlWriter html, ReviewSummary report)
    {
        string name = report.Report?.Authority?.Value ?? report.Report?.Title?.Value ?? report.Source.Name;
        html.Markup("<tr><th scope=\"row\"").Attribute("data-v", name).Markup("><a lang=\"zh-Hans\"").Attribute("href", "#" + report.Id).Markup(">")
            .Text(name).Markup("</a> <span class=\"file\">").Text(report.Source.Name).Markup("</span></th>");
        int? year = report.Report?.Year?.Value;
        Cell(html, year ?? 0, year?.ToString(CultureInfo.InvariantCulture) ?? "—", string.Empty);
        html.Markup("<td").Attribute("data-v", report.Source.Format).Markup(">").Text(report.Source.Format ?? "?").Markup("</td>");
        html.Markup("<td data-v=\"").Number((int)report.Outcome).Markup("\">").Words(ReviewWords.Of(report.Outcome)).Markup("</td>");
        Cell(html, report.Confidence ?? -1, report.Confidence?.ToString("0.00", CultureInfo.InvariantCulture) ?? "—", string.Empty);
        Cell(html, report.Errors, report.Errors.ToString(CultureInfo.InvariantCulture), report.Errors > 0 ? "f-error" : string.Empty);
        Cell(html, report.Warnings, report.Warnings.ToString(CultureInfo.InvariantCulture), report.Warnings > 0 ? "f-warning" : string.Empty);
        Cell(html, report.Hints, report.Hints.ToString(CultureInfo.InvariantCulture), string.Empty);
        html.Markup("</tr>\n");
    }

    private static void Cell(HtmlWriter html, double value, string text, string marks) => html.Markup("<td")
        .Attribute("class", ("n " + marks).TrimEnd()).Attribute("data-v", value.ToString("R", CultureInfo.InvariantCulture)).Markup(">").Text(text).Markup("</td>");
}
