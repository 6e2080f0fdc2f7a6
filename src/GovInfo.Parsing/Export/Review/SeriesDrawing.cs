using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Draws what became of requests over the years of one authority. The numbers stand beside the bars; a year without one has none.</summary>
internal static class SeriesDrawing
{
    private const int FewestYears = 2;

    public static void Draw(HtmlWriter html, IReadOnlyList<ReviewSummary> reports)
    {
        var ids = new Dictionary<AnnualReport, string>(ReferenceEqualityComparer.Instance);
        foreach (ReviewSummary summary in reports)
        {
            if (summary.Report is { } report)
            {
                ids[report] = summary.Id;
            }
        }

        ReportSeries[] series = [.. ReportSeries.Group(ids.Keys).Where(static one => one.Reports.Length >= FewestYears)];
        if (series.Length == 0)
        {
            return;
        }

        html.Markup("<section id=\"series\" aria-labelledby=\"series-title\">\n<h2 id=\"series-title\">").Words(ReviewWords.Series).Markup("</h2>\n");
        foreach (ReportSeries one in series)
        {
            html.Markup("<h3 lang=\"zh-Hans\">").Text(one.Authority).Markup("</h3>\n<div class=\"charts\">\n");
            BarChart.Draw(html, ReviewWords.Received, BarsOf(one, ids, RequestRow.Received));
            BarChart.Draw(html, ReviewWords.Outcomes, BarsOf(one, ids, RequestRow.Total));
            BarChart.Draw(html, ReviewWords.CarriedOver, BarsOf(one, ids, RequestRow.CarriedOver));
            html.Markup("</div>\n");
            DrawFindings(html, one);
        }

        html.Markup("</section>\n");
    }

    private static IEnumerable<Bar> BarsOf(ReportSeries series, Dictionary<AnnualReport, string> ids, string row) =>
        series.Reports.Select(report =>
        {
            ObservationKey key = new(TableCodes.Requests, row, Applicant.Total);
            decimal? value = report.Requests?[row, Applicant.Total].Value;
            string target = report.Requests is null ? ids[report] : FormTableDrawing.IdOf(ids[report], key);
            return new Bar(report.Year!.Value, value, target);
        });

    private static void DrawFindings(HtmlWriter html, ReportSeries series)
    {
        CheckResult[] failed = [.. series.Checks.Where(static check => check.Outcome == CheckOutcome.Failed)];
        if (failed.Length == 0)
        {
            return;
        }

        html.Markup("<ul class=\"findings\">\n");
        foreach (CheckResult check in failed)
        {
            html.Markup("<li").Attribute("class", "finding f-" + SeverityCodes.Of(check.Severity)).Markup("><b class=\"severity\">")
                .Words(ReviewWords.Of(check.Severity)).Markup("</b> <span class=\"code\">").Text(check.Code).Markup("</span> ")
                .Words(new Bilingual(check.GetMessage(MessageLanguage.Chinese), check.GetMessage(MessageLanguage.English))).Markup("</li>\n");
        }

        html.Markup("</ul>\n");
    }
}
