using System.Buffers;
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

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\n\r");

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
                WriteField(output, result.Source.Name, ',');
                WriteField(output, report.Authority?.Value ?? string.Empty, ',');
                WriteField(output, year, ',');
                WriteField(output, table.Template, ',');
                WriteField(output, observation.Key.Table, ',');
                WriteField(output, observation.Key.Row, ',');
                WriteField(output, observation.Key.Column, ',');
                WriteField(output, observation.Value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, ',');
                WriteField(output, ObservationStatusCodes.Of(observation.Status), ',');
                WriteField(output, observation.Raw, ',');
                WriteField(output, observation.Location?.ToString() ?? string.Empty, '\n');
            }
        }
    }

    private static void WriteField(TextWriter output, string field, char end)
    {
        if (field.AsSpan().ContainsAny(Quoted))
        {
            output.Write('"');
            output.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
            output.Write('"');
        }
        else
        {
            output.Write(field);
        }

        output.Write(end);
    }
}
