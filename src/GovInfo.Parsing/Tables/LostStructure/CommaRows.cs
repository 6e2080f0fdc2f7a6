using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Rows whose cells commas or semicolons part, as spreadsheets save them: every row has as many, and quotes may stand around cells.</summary>
internal static class CommaRows
{
    private const int FewestSeparators = 3;
    private const int FewestLines = 3;
    private const double Most = 0.55;

    /// <summary>The sign that parts the cells of the lines from one index to another; null when none does.</summary>
    public static char? SeparatorOf(List<Paragraph> lines, int first, int end) =>
        Part(lines, first, end, ',') ? ',' : Part(lines, first, end, ';') ? ';' : null;

    /// <summary>The cells of a line, their quotes left out.</summary>
    public static void Split(string text, int line, char separator, List<TextCell> cells)
    {
        int start = 0;
        foreach (int index in Separators(text, separator).Append(text.Length))
        {
            ReadOnlySpan<char> cell = ChineseScript.Trim(text.AsSpan(start, index - start));
            bool isQuoted = cell is ['"', .., '"'];
            string unquoted = isQuoted ? cell[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : cell.ToString();
            cells.Add(new TextCell(new TextPoint(line, start), new TextPoint(line, index), ChineseScript.Trim(unquoted).ToString(), line, start + index));
            start = index + 1;
        }
    }

    private static bool Part(List<Paragraph> lines, int first, int end, char separator)
    {
        int written = 0;
        int alike = 0;
        int count = 0;
        for (int line = first; line < end; line++)
        {
            string text = lines[line].Text;
            int own = text.Contains(separator, StringComparison.Ordinal) ? Separators(text, separator).Count() : 0;
            count = count == 0 ? own : count;
            written++;
            alike += own > 0 && own == count ? 1 : 0;
            if (own > 0 && HasNumbersBesideEachOther(text))
            {
                // 1,234 2,345: commas inside of numbers.
                return false;
            }
        }

        return count >= FewestSeparators && alike >= FewestLines && alike >= written * Most;
    }

    /// <summary>Whether white space alone stands between two digits.</summary>
    private static bool HasNumbersBesideEachOther(string text)
    {
        bool isBehindDigit = false;
        bool isBehindSpace = false;
        foreach (char letter in text)
        {
            bool isDigit = char.IsDigit(letter);
            if (isDigit && isBehindSpace && isBehindDigit)
            {
                return true;
            }

            isBehindSpace = ChineseScript.IsSpace(letter);
            isBehindDigit = isDigit || (isBehindDigit && isBehindSpace);
        }

        return false;
    }

    /// <summary>Where the separators outside of quotes stand.</summary>
    private static IEnumerable<int> Separators(string text, char separator)
    {
        bool isInQuotes = false;
        for (int index = 0; index < text.Length; index++)
        {
            isInQuotes ^= text[index] == '"';
            if (text[index] == separator && !isInQuotes)
            {
                yield return index;
            }
        }
    }
}
