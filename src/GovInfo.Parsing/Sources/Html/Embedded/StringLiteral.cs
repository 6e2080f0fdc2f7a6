using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Sources.Html.Embedded;

/// <summary>A string in a script or in JSON.</summary>
/// <param name="Start">The index behind its opening quotation mark.</param>
/// <param name="Length">Its length as written.</param>
internal readonly record struct StringLiteral(int Start, int Length)
{
    /// <summary>The strings of a script or of JSON, in order.</summary>
    public static List<StringLiteral> FindAll(ReadOnlySpan<char> script)
    {
        var found = new List<StringLiteral>();
        for (int start = script.IndexOfAny('"', '\'', '`'); start >= 0;)
        {
            int end = EndOf(script, start + 1, script[start]);
            if (end < script.Length && script[end] == script[start])
            {
                found.Add(new StringLiteral(start + 1, end - start - 1));
            }

            int next = end + 1 < script.Length ? script[(end + 1)..].IndexOfAny('"', '\'', '`') : -1;
            start = next < 0 ? -1 : end + 1 + next;
        }

        return found;
    }

    /// <summary>The string with its escapes resolved.</summary>
    public string Decode(ReadOnlySpan<char> script)
    {
        ReadOnlySpan<char> written = script.Slice(Start, Length);
        if (!written.Contains('\\'))
        {
            return written.ToString();
        }

        var text = new StringBuilder(written.Length);
        for (int index = 0; index < written.Length; index++)
        {
            if (written[index] != '\\' || ++index == written.Length)
            {
                text.Append(written[index < written.Length ? index : ^1]);
                continue;
            }

            int digits = written[index] switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && index + digits < written.Length
                && ushort.TryParse(written.Slice(index + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code))
            {
                text.Append((char)code);
                index += digits;
                continue;
            }

            if (written[index] is not ('\n' or '\r'))
            {
                text.Append(written[index] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' or 'v' or '0' => ' ', var letter => letter });
            }
        }

        return text.ToString();
    }

    // A string in quotation marks ends with its line, unless the line end is escaped; so an apostrophe in a remark costs one line.
    private static int EndOf(ReadOnlySpan<char> script, int from, char mark)
    {
        for (int index = from; index < script.Length; index++)
        {
            if (script[index] == '\\')
            {
                index++;
            }
            else if (script[index] == mark || (script[index] is '\n' or '\r' && mark != '`'))
            {
                return index;
            }
        }

        return script.Length;
    }
}
