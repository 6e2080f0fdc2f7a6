using System.Globalization;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export;

/// <summary>
/// Writes reports as tidy CSV: one line an observation, RFC 4180 quoting, <c>\n</c> line ends, invariant numbers. Other programs read this
/// format: its columns are stable.
/// </summary>
public static class ReportCsvWriter
{
    /// <summary>The names of the columns.</summary>
    public const string Header = "file,authority,year,template,table,row,column,value,status,raw,location";

    /// <summary>Writes the header line.</summary>
    /// <param name="output">Where it goes.</param>
    public static void WriteHeader(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Header);
        output.Write('\n');
    }

    /// <summary>Writes a line for each observation of a result; none when it has no report.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="result">The result.</param>
    public static void Write(TextWriter output, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Report is not { } report)
        {
            return;
        }

        string year = report.Year?.Value.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        foreach (ReportTable table in report.Tables)
        {
            foreach (Observation observation in table.Observations)
            {
                CsvFields.Write(output, result.Source.Name, ',');
                CsvFields.Write(output, report.Authority?.Value ?? string.Empty, ',');
                CsvFields.Write(output, year, ',');
                CsvFields.Write(output, table.Template, ',');
                CsvFields.Write(output, observation.Key.Table, ',');
                CsvFields.Write(output, observation.Key.Row, ',');
                CsvFields.Write(output, observation.Key.Column, ',');
                CsvFields.Write(output, observation.Value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, ',');
                CsvFields.Write(output, ObservationStatusCodes.Of(observation.Status), ',');
                CsvFields.Write(output, observation.Raw, ',');
                CsvFields.Write(output, observation.Location?.ToString() ?? string.Empty, '\n');
            }
        }
    }
}
