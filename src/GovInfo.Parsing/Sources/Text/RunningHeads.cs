using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Marks lone numbers as page numbers where a converter leaves no other sign of them: numbers set off by blank lines that count up by one,
/// three or more in a row, with a page's worth of text between.
/// </summary>
internal static class RunningHeads
{
    private const int FewestPages = 3;
    private const int FewestLinesBetween = 8;
    private const int MostPages = 500;
    private const int MostOthers = 2;

    public static void Mark(List<Paragraph> lines)
    {
        var chain = new List<int>();
        int expected = 0;
        int loneNumbers = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            Paragraph line = lines[index];
            if (!TryReadPageNumber(lines, index, out int number))
            {
                continue;
            }

            loneNumbers++;
            if (chain.Count > 0 && number == expected && index - chain[^1] >= FewestLinesBetween)
            {
                chain.Add(index);
                expected++;
            }
            else if (number is 1 or 2 && chain.Count < FewestPages)
            {
                chain.Clear();
                chain.Add(index);
                expected = number + 1;
            }
        }

        // Where cells stand one a line and set off by blank lines, lone numbers are everywhere.
        if (chain.Count >= FewestPages && loneNumbers <= chain.Count + MostOthers)
        {
            foreach (int index in chain)
            {
                lines[index] = lines[index] with { IsFurniture = true };
            }
        }
    }

    private static bool TryReadPageNumber(List<Paragraph> lines, int index, out int number)
    {
        number = 0;

        // A cell of a table written one cell a line stands behind a tab, or among other cells without a blank line on both sides.
        bool isSetOff = lines[index].BlankLinesBefore > 0 && (index + 1 == lines.Count || lines[index + 1].BlankLinesBefore > 0);
        if (!isSetOff)
        {
            return false;
        }

        ReadOnlySpan<char> text = lines[index].Text.AsSpan().Trim();
        return text.Length is > 0 and <= 3 && !lines[index].Text.Contains('\t', StringComparison.Ordinal)
            && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number)
            && number <= MostPages;
    }
}
