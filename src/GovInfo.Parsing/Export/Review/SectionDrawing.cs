using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Draws the text of a report with its facts marked; a fact about one cell links to it.</summary>
internal sealed class SectionDrawing(HtmlWriter html, string reportId, AnnualReport report)
{
    public void Draw()
    {
        if (!report.Preface.IsEmpty)
        {
            html.Markup("<h4>").Words(ReviewWords.Preface).Markup("</h4>\n");
            DrawParagraphs(report.Preface);
        }

        foreach (ReportSection section in report.Sections)
        {
            html.Markup("<h4 lang=\"zh-Hans\"").Attribute("title", section.Location.ToString()).Markup(">").Text(section.Heading).Markup("</h4>\n");
            DrawParagraphs(section.Paragraphs);
        }
    }

    private void DrawParagraphs(ImmutableArray<SectionParagraph> paragraphs)
    {
        foreach (SectionParagraph paragraph in paragraphs)
        {
            html.Markup("<p lang=\"zh-Hans\"").Attribute("title", paragraph.Location.ToString()).Markup(">");
            int at = 0;
            foreach (FactMark mark in FactMark.In(paragraph, report))
            {
                html.Text(paragraph.Text.AsSpan(at, mark.Start - at));
                DrawMark(mark, paragraph.Text.AsSpan(mark.Start, mark.Length));
                at = mark.Start + mark.Length;
            }

            html.Text(paragraph.Text.AsSpan(at)).Markup("</p>\n");
        }
    }

    private void DrawMark(FactMark mark, ReadOnlySpan<char> text)
    {
        NarrativeFact fact = mark.Fact;
        bool linksToCell = fact.Cells.Length == 1 && report.GetTable(fact.Cells[0].Table) is { } table
            && table.Observations.Any(cell => cell.Key == fact.Cells[0]);
        html.Markup("<mark").Attribute("class", mark.Severity is { } severity ? "f-" + SeverityCodes.Of(severity) : "f-none")
            .Attribute("title", $"{fact.Subject} = {fact.Value.ToString("0.##########", CultureInfo.InvariantCulture)}").Markup(">");
        if (linksToCell)
        {
            html.Markup("<a").Attribute("href", "#" + FormTableDrawing.IdOf(reportId, fact.Cells[0])).Markup(">").Text(text).Markup("</a>");
        }
        else
        {
            html.Text(text);
        }

        html.Markup("</mark>");
    }
}
