using System.Globalization;

namespace GovInfo.Parsing.Export;

/// <summary>
/// Writes results as wide CSV: one line a source and one column an indicator, those of all editions of the form, so that every file has the
/// same columns. A source without a report has a line without numbers.
/// </summary>
public static class ReportWideCsvWriter
{
    /// <summary>Writes the header line.</summary>
    /// <param name="output">Where it goes.</param>
    public static void WriteHeader(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CsvFields.WriteLine(output, WideRow.Columns.AsSpan());
    }

    /// <summary>Writes the line of a result.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="result">The result.</param>
    public static void Write(TextWriter output, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        WideRow row = WideRow.Of(result);
        CsvFields.WriteLine(
            output,
            [
                row.Name,
                row.Authority,
                Text(row.Year),
                row.Template,
                row.Outcome,
                Text(row.Confidence),
                Text(row.Errors),
                Text(row.Warnings),
                .. row.Values.Select(Text),
            ]);
    }

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
