using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Cli.Terminal;

/// <summary>Draws a result for a person: title, sections with their first words, tables, diagnostics.</summary>
internal sealed class ReportDrawing(TextWriter output, MessageLanguage language, bool useColour)
{
    private const int FirstWordsWidth = 60;

    public void Draw(ParseResult result)
    {
        output.WriteLine(Bold(result.Report?.Title?.Value ?? result.Source.Name));
        output.WriteLine($"  {result.Source.Name} ({result.Source.Format ?? "?"}, {result.Source.ByteCount} bytes): {result.Outcome}");
        if (result.Report is { } report)
        {
            output.WriteLine($"  {report.Authority?.Value ?? "?"} | {report.Year?.Value.ToString(CultureInfo.InvariantCulture) ?? "?"} | {report.Template ?? "-"}");
            DrawSections(report);
            foreach (ReportTable table in report.Tables)
            {
                DrawTable(table);
            }
        }

        DrawDiagnostics(result);
        output.WriteLine();
    }

    private void DrawSections(AnnualReport report)
    {
        output.WriteLine();
        foreach (ReportSection section in report.Sections)
        {
            string text = section.Text.ReplaceLineEndings(" ");
            output.WriteLine(Bold(section.Heading));
            output.WriteLine("  " + (DisplayWidth.Of(text) > FirstWordsWidth ? DisplayWidth.Fit(text, FirstWordsWidth) + "…" : text));
        }
    }

    private void DrawTable(ReportTable table)
    {
        string[] columns = [.. table.Observations.Select(static cell => cell.Key.Column).Distinct()];
        string[] rows = [.. table.Observations.Select(static cell => cell.Key.Row).Distinct()];
        int labelWidth = rows.Max(static row => row.Length);
        int[] widths = [.. columns.Select(column => Math.Max(column.Length, rows.Max(row => DisplayWidth.Of(CellText(table[row, column])))))];
        output.WriteLine();
        output.WriteLine(Bold($"{table.Code} ({table.Template})"));
        output.WriteLine(new string(' ', labelWidth) + string.Concat(columns.Select((column, index) => "  " + column.PadLeft(widths[index]))));
        foreach (string row in rows)
        {
            output.Write(row.PadRight(labelWidth));
            for (int column = 0; column < columns.Length; column++)
            {
                Observation cell = table[row, columns[column]];
                string text = CellText(cell);
                string padding = new(' ', Math.Max(0, widths[column] - DisplayWidth.Of(text)));
                output.Write("  " + padding + (cell.Status == ObservationStatus.Unreadable ? Coloured(text, DiagnosticSeverity.Error) : text));
            }

            output.WriteLine();
        }
    }

    private static string CellText(Observation cell) => cell.Status switch
    {
        ObservationStatus.Number => cell.Value!.Value.ToString(CultureInfo.InvariantCulture),
        ObservationStatus.Blank => "·",
        ObservationStatus.NotApplicable => "/",
        ObservationStatus.Unreadable => "?" + cell.Raw.ReplaceLineEndings(" "),
        _ => string.Empty,
    };

    private void DrawDiagnostics(ParseResult result)
    {
        if (result.Diagnostics.Length > 0)
        {
            output.WriteLine();
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            string place = diagnostic.Location is { } location ? $" [{location}]" : string.Empty;
            output.WriteLine($"{Coloured(diagnostic.Code, diagnostic.Severity)} {diagnostic.Cell} {diagnostic.GetMessage(language)}{place}");
        }
    }

    private string Bold(string text) => useColour ? $"\e[1m{text}\e[0m" : text;

    private string Coloured(string text, DiagnosticSeverity severity) => !useColour ? text : severity switch
    {
        DiagnosticSeverity.Error => $"\e[31m{text}\e[0m",
        DiagnosticSeverity.Warning => $"\e[33m{text}\e[0m",
        _ => $"\e[36m{text}\e[0m",
    };
}
