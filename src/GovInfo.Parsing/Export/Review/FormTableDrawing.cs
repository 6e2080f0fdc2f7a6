using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>
/// Draws a table of a report as the official form prints it. A block is an HTML table of its own, so that its headers are those of its cells
/// alone; with the grid role its cells are reached with the arrow keys (WAI-ARIA 1.2, grid).
/// </summary>
internal sealed class FormTableDrawing(HtmlWriter html, string reportId, CellFindings findings)
{
    /// <summary>The id of a cell in the page.</summary>
    public static string IdOf(string reportId, ObservationKey cell) => $"{reportId}-{cell.Table}-{cell.Row}-{cell.Column}";

    public void Draw(ReportTable table)
    {
        Bilingual name = ReviewWords.OfTable(table.Code);
        html.Markup("<h4>").Words(name).Markup("</h4>\n");
        FormTable? form = FormTemplates.Default.Editions.FirstOrDefault(edition => edition.Edition == table.Template)?.GetTable(table.Code)
            ?? FormTemplates.Default.TablesWithCode(table.Code).FirstOrDefault();
        foreach (FormBlock block in form?.Blocks ?? [])
        {
            html.Markup("<div class=\"scroll\"><table class=\"form\" role=\"grid\" aria-readonly=\"true\">\n<caption>");
            if (block.Title is { } title)
            {
                html.Markup("<span lang=\"zh-Hans\">").Text(title.Text).Markup("</span>");
            }
            else
            {
                html.Markup("<span class=\"vh\">").Words(name).Markup("</span>");
            }

            html.Markup("</caption>\n");
            DrawBlock(table, block);
            html.Markup("</table></div>\n");
        }
    }

    private void DrawBlock(ReportTable table, FormBlock block)
    {
        ImmutableArray<FormLine> rowLines = [.. block.Rows.Where(row => IsDrawn(table, block, row))];
        var columns = new HeaderLayout(block.Columns);
        var rows = new HeaderLayout(rowLines);
        for (int level = 1; level <= rows.Depth; level++)
        {
            html.Markup(level < rows.Depth ? "<col class=\"level\">" : "<col class=\"line\">");
        }

        html.Markup("<colgroup").Attribute("span", block.Columns.Length.ToString(CultureInfo.InvariantCulture)).Markup("></colgroup>\n<thead>\n");
        for (int level = 0; level < columns.Depth; level++)
        {
            html.Markup("<tr>");
            if (level == 0 && rows.Depth > 0)
            {
                DrawCorner(block, columns.Depth, rows.Depth);
            }

            for (int line = 0; line < block.Columns.Length; line++)
            {
                if (columns.At(line, level) is { } header)
                {
                    DrawHeader(header, header.LevelSpan, header.LineSpan, header.Line is null ? "colgroup" : "col", header.Line?.ColumnCode);
                }
            }

            html.Markup("</tr>\n");
        }

        html.Markup("</thead>\n<tbody>\n");
        for (int line = 0; line < Math.Max(1, rowLines.Length); line++)
        {
            html.Markup("<tr>");
            for (int level = 0; level < rows.Depth; level++)
            {
                if (rows.At(line, level) is { } header)
                {
                    DrawHeader(header, header.LineSpan, header.LevelSpan, header.Line is null ? "rowgroup" : "row", header.Line?.RowCode);
                }
            }

            FormLine? row = rowLines.IsEmpty ? null : rowLines[line];
            foreach (FormLine column in block.Columns)
            {
                DrawCell(table[row?.RowCode ?? column.RowCode ?? string.Empty, column.ColumnCode ?? row?.ColumnCode ?? string.Empty]);
            }

            html.Markup("</tr>\n");
        }

        html.Markup("</tbody>\n");
    }

    // （六）其他处理 is one row of numbers or three: what the report has is drawn, and where it has neither, the three.
    private static bool IsDrawn(ReportTable table, FormBlock block, FormLine row)
    {
        if (row.IsAlsoGroup)
        {
            return HasCells(table, block, row);
        }

        return row.AlternativeTo is null || HasCells(table, block, row)
            || !block.Rows.Any(group => group.IsAlsoGroup && group.RowCode == row.AlternativeTo && HasCells(table, block, group));
    }

    private static bool HasCells(ReportTable table, FormBlock block, FormLine row) => row.RowCode is not null
        && block.Columns.Any(column => (column.ColumnCode ?? row.ColumnCode) is { } code && table[row.RowCode, code].Status != ObservationStatus.Absent);

    private void DrawCorner(FormBlock block, int rowSpan, int columnSpan)
    {
        html.Markup("<td class=\"corner\"");
        Spans(rowSpan, columnSpan);
        html.Markup(" lang=\"zh-Hans\">").Text(block.Corner?.Text).Markup("</td>");
    }

    private void DrawHeader(HeaderCell header, int rowSpan, int columnSpan, string scope, string? code)
    {
        html.Markup("<th").Attribute("scope", scope);
        Spans(rowSpan, columnSpan);
        html.Markup("><span lang=\"zh-Hans\">").Text(header.Label.Text).Markup("</span>");
        if (code is not null)
        {
            html.Markup(" <span lang=\"en\" class=\"t gloss\">").Text(ReviewWords.EnglishOf(code)).Markup("</span>");
        }

        html.Markup("</th>");
    }

    private void Spans(int rowSpan, int columnSpan)
    {
        if (rowSpan > 1)
        {
            html.Markup(" rowspan=\"").Number(rowSpan).Markup("\"");
        }

        if (columnSpan > 1)
        {
            html.Markup(" colspan=\"").Number(columnSpan).Markup("\"");
        }
    }

    private void DrawCell(Observation cell)
    {
        DiagnosticSeverity? severity = findings.WorstOf(cell.Key);
        string marks = "cell s-" + ObservationStatusCodes.Of(cell.Status)
            + (severity is { } worst ? " f-" + SeverityCodes.Of(worst) : findings.IsInvolved(cell.Key) ? " f-involved" : string.Empty);
        html.Markup("<td tabindex=\"-1\"").Attribute("id", IdOf(reportId, cell.Key)).Attribute("class", marks)
            .Attribute("data-name", CellNames.Of(cell.Key)).Attribute("data-key", cell.Key.ToString())
            .Attribute("data-status", ObservationStatusCodes.Of(cell.Status)).Attribute("data-raw", cell.Raw)
            .Attribute("data-place", cell.Location?.ToString());
        IReadOnlyList<int> numbers = findings.Of(cell.Key);
        if (numbers.Count > 0)
        {
            html.Attribute("data-findings", string.Join(' ', numbers.Select(number => $"{reportId}-f{number.ToString(CultureInfo.InvariantCulture)}")));
        }

        html.Markup(">").Text(cell.Status == ObservationStatus.Number
            ? cell.Value!.Value.ToString("0.##########", CultureInfo.InvariantCulture) : cell.Raw);
        if (cell.Status is not ObservationStatus.Number)
        {
            html.Markup("<span class=\"vh\">").Words(ReviewWords.Of(cell.Status)).Markup("</span>");
        }

        if (severity is { } shown)
        {
            html.Markup("<span class=\"vh\"> ").Words(ReviewWords.Of(shown)).Markup("</span>");
        }

        html.Markup("</td>");
    }
}
