using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Draws one report: what it is, what was found, its tables, its text.</summary>
internal sealed class ReportArticle(HtmlWriter html, string reportId)
{
    private const int MostCellsLinked = 30;

    public void Draw(ParseResult result, ImmutableArray<ReviewFinding> findings)
    {
        AnnualReport? report = result.Report;
        html.Markup("<article class=\"report\" tabindex=\"-1\"").Attribute("id", reportId).Attribute("aria-labelledby", reportId + "-title").Markup(">\n<h2")
            .Attribute("id", reportId + "-title").Markup(" lang=\"zh-Hans\">").Text(report?.Title?.Value ?? result.Source.Name).Markup("</h2>\n");
        html.Markup("<p class=\"source\">").Text(result.Source.Name).Markup(" · ").Text(result.Source.Format ?? "?").Markup(" · ")
            .Words(ReviewWords.Of(result.Outcome));
        if (report is not null)
        {
            html.Markup(" · <span lang=\"zh-Hans\">").Text(report.Authority?.Value ?? "?").Markup("</span> · ")
                .Text(report.Year?.Value.ToString(CultureInfo.InvariantCulture) ?? "?");
            foreach (TableConfidence confidence in TableConfidence.Of(report))
            {
                html.Markup(" · ").Words(ReviewWords.OfTable(confidence.Table)).Markup(" ")
                    .Text(confidence.Value.ToString("0.00", CultureInfo.InvariantCulture));
            }
        }

        html.Markup("</p>\n");
        DrawFindings(findings, report);
        if (report is not null)
        {
            html.Markup("<h3>").Words(ReviewWords.Tables).Markup("</h3>\n");
            var cells = new CellFindings(findings);
            foreach (ReportTable table in report.Tables)
            {
                new FormTableDrawing(html, reportId, cells).Draw(table);
            }

            html.Markup("<h3>").Words(ReviewWords.Sections).Markup("</h3>\n<div class=\"text\">\n");
            new SectionDrawing(html, reportId, report).Draw();
            html.Markup("</div>\n");
        }

        html.Markup("</article>\n");
    }

    private void DrawFindings(ImmutableArray<ReviewFinding> findings, AnnualReport? report)
    {
        html.Markup("<h3>").Words(ReviewWords.Findings).Markup("</h3>\n");
        if (findings.IsEmpty)
        {
            html.Markup("<p>").Words(ReviewWords.NoFindings).Markup("</p>\n");
            return;
        }

        html.Markup("<ol class=\"findings\">\n");
        for (int number = 0; number < findings.Length; number++)
        {
            DrawFinding(findings[number], $"{reportId}-f{number.ToString(CultureInfo.InvariantCulture)}", report);
        }

        html.Markup("</ol>\n");
    }

    private void DrawFinding(ReviewFinding finding, string id, AnnualReport? report)
    {
        Diagnostic said = finding.Diagnostic;
        html.Markup("<li").Attribute("id", id).Attribute("class", "finding f-" + SeverityCodes.Of(said.Severity)).Markup("><b class=\"severity\">")
            .Words(ReviewWords.Of(said.Severity)).Markup("</b> <span class=\"code\">").Text(said.Code).Markup("</span> ")
            .Words(new Bilingual(said.GetMessage(MessageLanguage.Chinese), said.GetMessage(MessageLanguage.English)));
        if (finding.Check is { Stated: { } stated, Expected: { } expected })
        {
            html.Markup(" <span class=\"sides\">").Words(ReviewWords.Stated).Markup(" <b>").Text(CheckResult.Format(stated)).Markup("</b> · ")
                .Words(ReviewWords.Expected).Markup(" <b>").Text(CheckResult.Format(expected)).Markup("</b></span>");
        }

        DrawLinks(finding, report);
        if (said.Location is { } location)
        {
            html.Markup(" <span class=\"place\">").Text(location.ToString()).Markup("</span>");
        }

        html.Markup("</li>\n");
    }

    private void DrawLinks(ReviewFinding finding, AnnualReport? report)
    {
        ObservationKey[] drawn = [.. finding.Cells.Concat(finding.Involved).Distinct()
            .Where(cell => report?.GetTable(cell.Table) is { } table && table[cell.Row, cell.Column].Status != ObservationStatus.Absent).Take(MostCellsLinked)];
        if (drawn.Length == 0)
        {
            return;
        }

        html.Markup(" <span class=\"cells\">").Words(ReviewWords.Cells);
        foreach (ObservationKey cell in drawn)
        {
            html.Markup(" <a lang=\"zh-Hans\"").Attribute("href", "#" + FormTableDrawing.IdOf(reportId, cell)).Markup(">").Text(CellNames.Of(cell)).Markup("</a>");
        }

        html.Markup("</span>");
    }
}
