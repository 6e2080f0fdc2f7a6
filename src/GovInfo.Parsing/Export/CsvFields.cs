using System.Buffers;

namespace GovInfo.Parsing.Export;

/// <summary>Writes the fields of CSV lines: quoted where RFC 4180 asks for it, lines ended by <c>\n</c>.</summary>
internal static class CsvFields
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\n\r");

    /// <summary>Writes a field and what stands behind it: <c>,</c> or <c>\n</c>.</summary>
    public static void Write(TextWriter output, string field, char end)
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

    /// <summary>Writes a whole line.</summary>
    public static void WriteLine(TextWriter output, params ReadOnlySpan<string> fields)
    {
        for (int index = 0; index < fields.Length; index++)
        {
            Write(output, fields[index], index + 1 < fields.Length ? ',' : '\n');
        }
    }
}
