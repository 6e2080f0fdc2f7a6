using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export;

/// <summary>
/// Writes results as a workbook (Office Open XML, <c>.xlsx</c>) of three sheets: <c>observations</c> (one row a cell of a report, the columns of
/// the CSV), <c>reports</c> (one row a source, one column an indicator) and <c>findings</c> (one row a diagnostic). Numbers are numbers; header
/// rows stay in sight. Memory does not grow with the number of results: sheets go through temporary files.
/// </summary>
/// <remarks>A sheet holds 1,048,576 rows at most; what is beyond goes on in <c>observations (2)</c> and so on.</remarks>
public sealed class ReportWorkbookWriter : IDisposable
{
    private const int DefaultMaxRows = 1_048_576;
    [SuppressMessage("Reliability", "CA2213", Justification = "The stream is the caller's.")]
    private readonly Stream output;
    private readonly MessageLanguage language;
    private readonly int maxRows;
    private readonly List<WorksheetFile> observations = [];
    private readonly List<WorksheetFile> reports = [];
    private readonly List<WorksheetFile> findings = [];
    private bool isEnded;

    /// <summary>Starts a workbook.</summary>
    /// <param name="output">Where it goes when it is completed; left open.</param>
    /// <param name="language">The language of the findings' messages.</param>
    public ReportWorkbookWriter(Stream output, MessageLanguage language = MessageLanguage.English)
        : this(output, language, DefaultMaxRows)
    {
    }

    /// <summary>Starts a workbook with smaller sheets.</summary>
    internal ReportWorkbookWriter(Stream output, MessageLanguage language, int maxRows)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        this.language = language;
        this.maxRows = maxRows;
        observations.Add(new WorksheetFile("observations", ReportCsvWriter.Header.Split(',')));
        reports.Add(new WorksheetFile("reports", WideRow.Columns));
        findings.Add(new WorksheetFile("findings", FindingColumns));
    }

    private static string[] FindingColumns => ["file", "authority", "year", "severity", "code", "message", "cell", "location"];

    /// <summary>Adds the rows of a result.</summary>
    /// <param name="result">The result.</param>
    public void Write(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ObjectDisposedException.ThrowIf(isEnded, this);
        WriteObservations(result);
        WriteReport(WideRow.Of(result));
        WriteFindings(result);
    }

    /// <summary>Writes the workbook to the stream. Without it nothing is written.</summary>
    public void Complete()
    {
        ObjectDisposedException.ThrowIf(isEnded, this);
        isEnded = true;
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WorksheetFile[] sheets = [.. observations, .. reports, .. findings];
        WorkbookParts.Write(package, [.. sheets.Select(static sheet => sheet.Name)]);
        for (int index = 0; index < sheets.Length; index++)
        {
            sheets[index].CopyTo(package, WorkbookParts.SheetName(index + 1));
        }
    }

    /// <summary>Removes the temporary files.</summary>
    public void Dispose()
    {
        isEnded = true;
        foreach (WorksheetFile sheet in observations.Concat(reports).Concat(findings))
        {
            sheet.Dispose();
        }
    }

    private void WriteObservations(ParseResult result)
    {
        if (result.Report is not { } report)
        {
            return;
        }

        foreach (ReportTable table in report.Tables)
        {
            foreach (Observation cell in table.Observations)
            {
                WorksheetFile sheet = StartRow(observations, ReportCsvWriter.Header.Split(','));
                sheet.WriteText(result.Source.Name);
                sheet.WriteText(report.Authority?.Value ?? string.Empty);
                sheet.WriteNumber(report.Year?.Value);
                sheet.WriteText(table.Template);
                sheet.WriteText(cell.Key.Table);
                sheet.WriteText(cell.Key.Row);
                sheet.WriteText(cell.Key.Column);
                sheet.WriteNumber(cell.Value);
                sheet.WriteText(ObservationStatusCodes.Of(cell.Status));
                sheet.WriteText(cell.Raw);
                sheet.WriteText(cell.Location?.ToString() ?? string.Empty);
                sheet.EndRow();
            }
        }
    }

    private void WriteReport(WideRow row)
    {
        WorksheetFile sheet = StartRow(reports, WideRow.Columns);
        sheet.WriteText(row.Name);
        sheet.WriteText(row.Authority);
        sheet.WriteNumber(row.Year);
        sheet.WriteText(row.Template);
        sheet.WriteText(row.Outcome);
        sheet.WriteNumber(row.Confidence);
        sheet.WriteNumber(row.Errors);
        sheet.WriteNumber(row.Warnings);
        foreach (decimal? value in row.Values)
        {
            sheet.WriteNumber(value);
        }

        sheet.EndRow();
    }

    private void WriteFindings(ParseResult result)
    {
        foreach (Diagnostic finding in result.Diagnostics)
        {
            WorksheetFile sheet = StartRow(findings, FindingColumns);
            sheet.WriteText(result.Source.Name);
            sheet.WriteText(result.Report?.Authority?.Value ?? string.Empty);
            sheet.WriteNumber(result.Report?.Year?.Value);
            sheet.WriteText(SeverityCodes.Of(finding.Severity));
            sheet.WriteText(finding.Code);
            sheet.WriteText(finding.GetMessage(language));
            sheet.WriteText(finding.Cell?.ToString() ?? string.Empty);
            sheet.WriteText(finding.Location?.ToString() ?? string.Empty);
            sheet.EndRow();
        }
    }

    private WorksheetFile StartRow(List<WorksheetFile> sheets, IEnumerable<string> columns)
    {
        if (sheets[^1].RowCount == maxRows)
        {
            sheets.Add(new WorksheetFile(string.Create(CultureInfo.InvariantCulture, $"{sheets[0].Name} ({sheets.Count + 1})"), columns));
        }

        sheets[^1].StartRow();
        return sheets[^1];
    }
}
