using System.Buffers;
using System.Text;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Cells as spreadsheets copy and save them: parted by tabs or commas, those with a line end or a comma in them between quotation marks. Each
/// row becomes one line whose cells tabs part.
/// </summary>
internal static class SeparatedCells
{
    private const int FewestCommas = 2;
    private const int FewestRows = 3;
    private const int MostLinesOfCell = 8;
    private const int CellsOfOneValue = 4;

    private static readonly SearchValues<char> OtherSeparators = SearchValues.Create("\t|｜│┃║");

    /// <summary>The lines of a text, those of rows with their cells unquoted and parted by tabs.</summary>
    public static IEnumerable<TextLine> Unfold(ReadOnlyMemory<char> text)
    {
        ReadOnlySpan<char> letters = text.Span;
        bool hasCommas = letters.Count(',') >= FewestCommas * FewestRows;
        bool hasQuotes = letters.Contains('"') && letters.Contains('\t');
        return hasCommas || hasQuotes ? Unfold([.. LineSplitter.Split(text)], hasCommas) : LineSplitter.Split(text);
    }

    private static List<TextLine> Unfold(List<TextLine> lines, bool hasCommas)
    {
        List<TextLine> tabbed = Unquote(lines, '\t');
        if (!hasCommas)
        {
            return tabbed;
        }

        List<TextLine> commas = Unquote(tabbed, ',');
        bool anyRows = false;
        for (int start = 0; start < commas.Count;)
        {
            int count = CountCommas(commas[start].Text.Span);
            int end = start + 1;
            while (end < commas.Count && count >= FewestCommas && CountCommas(commas[end].Text.Span) == count)
            {
                end++;
            }

            if (count >= FewestCommas && end - start >= FewestRows && AreRows(commas, start, end))
            {
                anyRows = true;
                for (int row = start; row < end; row++)
                {
                    List<string> cells = Cells(commas[row].Text.Span, ',');
                    commas[row] = commas[row] with { Text = (IsAlone(cells) ? cells[0] : string.Join('\t', cells)).AsMemory() };
                }
            }

            start = end;
        }

        return anyRows ? SeparatedRow.UnfoldLone(commas) : commas;
    }

    /// <summary>Whether lines with as many commas are rows of cells: no sentence among them, and values or empty cells in all parts.</summary>
    private static bool AreRows(List<TextLine> lines, int start, int end)
    {
        int values = 0;
        int cells = 0;
        int labels = 0;
        int rows = 0;
        for (int line = start; line < end; line++)
        {
            ReadOnlySpan<char> text = lines[line].Text.Span;
            List<string> row = Cells(text, ',');
            if (IsAlone(row))
            {
                continue;
            }

            if (text.Contains('。') || IsPartedOtherwise(text))
            {
                return false;
            }

            labels += row[0].Length == 0 || !char.IsDigit(row[0][0]) || row[0].AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') ? 1 : 0;
            rows++;
            foreach (string cell in row)
            {
                cells++;
                values += cell.Length == 0 || char.IsDigit(cell[0]) || cell.Length == 1 ? 1 : 0;
            }
        }

        return values * CellsOfOneValue >= cells && labels * 2 >= rows;
    }

    /// <summary>Whether tabs, bars or spaces part the numbers of a line; then its commas part thousands.</summary>
    internal static bool IsPartedOtherwise(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(OtherSeparators) || text.Contains("  ", StringComparison.Ordinal))
        {
            return true;
        }

        for (int index = 1; index + 1 < text.Length; index++)
        {
            if (char.IsWhiteSpace(text[index]) && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row is a paragraph: its first cell, and empty ones up to the width of the sheet.</summary>
    private static bool IsAlone(List<string> cells) => cells.FindLastIndex(static cell => cell.Length > 0) <= 0;

    /// <summary>Joins the lines of cells in quotation marks, and where tabs part the cells takes the marks away.</summary>
    private static List<TextLine> Unquote(List<TextLine> lines, char separator)
    {
        var joined = new List<TextLine>(lines.Count);
        for (int index = 0; index < lines.Count; index++)
        {
            TextLine line = lines[index];
            ReadOnlySpan<char> text = line.Text.Span;
            if (!text.Contains('"') || !BeginsQuoted(text, separator))
            {
                joined.Add(line);
                continue;
            }

            string whole = text.ToString();
            int last = index;
            while (IsOpen(whole, separator) && last + 1 < lines.Count && last - index < MostLinesOfCell)
            {
                whole += lines[++last].Text.ToString();
            }

            if (IsOpen(whole, separator) || !whole.Contains(separator, StringComparison.Ordinal))
            {
                joined.Add(line);
                continue;
            }

            joined.Add(line with { Text = (separator == '\t' ? string.Join('\t', Cells(whole, separator)) : whole).AsMemory() });
            index = last;
        }

        return joined;
    }

    private static bool BeginsQuoted(ReadOnlySpan<char> text, char separator) =>
        text[0] == '"' || text.IndexOf(separator == '\t' ? "\t\"" : ",\"") >= 0;

    /// <summary>Whether a cell in quotation marks has not ended.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text, char separator)
    {
        bool isQuoted = false;
        for (int index = 0; index < text.Length; index++)
        {
            bool begins = !isQuoted && text[index] == '"' && (index == 0 || text[index - 1] == separator);
            isQuoted = begins || (isQuoted && text[index] != '"') || (isQuoted && index + 1 < text.Length && text[index + 1] == '"' && ++index > 0);
        }

        return isQuoted;
    }

    /// <summary>Whether the quotation mark that closes a cell stands at its end: "十四五"规划 is no quoted cell.</summary>
    private static bool EndsAtCell(ReadOnlySpan<char> text, int from, char separator)
    {
        for (int index = from; index < text.Length; index++)
        {
            if (text[index] == '"' && index + 1 < text.Length && text[index + 1] == '"')
            {
                index++;
            }
            else if (text[index] == '"')
            {
                return index + 1 == text.Length || text[index + 1] == separator || char.IsWhiteSpace(text[index + 1]);
            }
        }

        return false;
    }

    private static int CountCommas(ReadOnlySpan<char> text)
    {
        bool isQuoted = false;
        int commas = 0;
        for (int index = 0; index < text.Length; index++)
        {
            isQuoted ^= text[index] == '"' && (isQuoted || index == 0 || text[index - 1] == ',');
            commas += text[index] == ',' && !isQuoted ? 1 : 0;
        }

        return commas;
    }

    internal static List<string> Cells(ReadOnlySpan<char> text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int index = 0; index < text.Length; index++)
        {
            char letter = text[index];
            if (letter == '"' && (isQuoted || (cell.Length == 0 && EndsAtCell(text, index + 1, separator))))
            {
                if (isQuoted && index + 1 < text.Length && text[index + 1] == '"')
                {
                    cell.Append('"');
                    index++;
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (letter == separator && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter == '\t' ? ' ' : letter);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
