using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Tables drawn with lines (<c>┌─┬─┐</c>, <c>+---+</c>): what stands between two drawn lines is one row, whose cells may be broken over
/// several lines of text. Each such row becomes one line of cells parted by bars.
/// </summary>
internal static class RuledTables
{
    private const int FewestRulers = 3;

    private static readonly SearchValues<char> LinesAndCorners = SearchValues.Create("-=─━═|│┃║+┬┐├┼┤┴┘╦╗╠╬╣╩╝┳┓┣╋┫┻┛ ");
    private static readonly SearchValues<char> Branches = SearchValues.Create("├╠┣+");
    private static readonly SearchValues<char> BarsAndCorners = SearchValues.Create("+|┌┬├┼└┴╔╦╠╬╚╩┏┳┣╋┗┻");

    public static TextStretch Unfold(List<Paragraph> paragraphs)
    {
        if (CountRulers(paragraphs) < FewestRulers)
        {
            return new TextStretch(paragraphs, null);
        }

        var lines = new List<Paragraph>(paragraphs.Count);
        var origins = new List<ImmutableArray<Block>>(paragraphs.Count);
        var pending = new List<Paragraph>();
        int ruler = -1;
        bool hasJoined = false;
        for (int index = 0; index < paragraphs.Count; index++)
        {
            Paragraph paragraph = paragraphs[index];
            if (CellSplitter.IsRuler(paragraph.Text))
            {
                Flush(ruler >= 0);
                ruler = index;
                lines.Add(paragraph);
                origins.Add([paragraph]);
            }
            else if (ruler >= 0 && DrawnFrom(paragraph.Text) is > 0 and var drawn)
            {
                // The label of a cell that goes on through the drawn line: │三、本年度办理结果│   ├────┼──┤
                Flush(true);
                ruler = index;
                lines.Add(paragraph with { Text = paragraph.Text[..drawn] });
                origins.Add([paragraph]);
            }
            else if (ruler >= 0 && HasBar(paragraph.Text))
            {
                pending.Add(paragraph);
            }
            else
            {
                Flush(false);
                ruler = -1;
                lines.Add(paragraph);
                origins.Add([paragraph]);
            }
        }

        // The text broke off in a row that a drawn line would have closed, perhaps in the middle of a line.
        bool isCut = ruler >= 0 && hasJoined && pending.Count > 1;
        Paragraph? rest = isCut && Bars(pending[^1]) != Bars(pending[0]) ? pending[^1] : null;
        if (rest is not null)
        {
            pending.RemoveAt(pending.Count - 1);
        }

        Flush(isCut);
        if (rest is not null)
        {
            lines.Add(rest);
            origins.Add([rest]);
        }

        return new TextStretch(lines, origins);

        void Flush(bool isBetweenRulers)
        {
            if (isBetweenRulers && pending.Count > 1 && Join(pending) is { } joined)
            {
                hasJoined = true;
                lines.Add(pending[0] with { Text = joined });
                origins.Add([.. pending]);
            }
            else
            {
                foreach (Paragraph line in pending)
                {
                    lines.Add(line);
                    origins.Add([line]);
                }
            }

            pending.Clear();
        }
    }

    private static int Bars(Paragraph line) => line.Text.AsSpan().CountAny(CellSplitter.Bars);

    /// <summary>Where a drawn line begins that ends a line of text, behind other text; 0 when none does.</summary>
    private static int DrawnFrom(string text)
    {
        int letter = text.AsSpan().LastIndexOfAnyExcept(LinesAndCorners);
        int from = text.AsSpan(letter + 1).IndexOfAny(Branches);
        return letter >= 0 && from >= 0 && CellSplitter.IsRuler(text.AsSpan(letter + 1 + from)) ? letter + 1 + from : 0;
    }

    private static int CountRulers(List<Paragraph> paragraphs)
    {
        int rulers = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            rulers += CellSplitter.IsRuler(paragraph.Text) && HasBarOrCorner(paragraph.Text) ? 1 : 0;
        }

        return rulers;
    }

    /// <summary>The cells of several lines, joined column by column; null when the lines are whole rows themselves or differ in columns.</summary>
    private static string? Join(List<Paragraph> lines)
    {
        string[][] cells = [.. lines.Select(static line => line.Text.Trim().Split(CellSplitter.BarLetters.ToCharArray()))];
        if (!Array.TrueForAll(cells, line => line.Length == cells[0].Length && StandsBelow(cells[0], line)))
        {
            return null;
        }

        var text = new StringBuilder();
        for (int column = 0; column < cells[0].Length; column++)
        {
            string[] parts = [.. cells.Select(line => line[column].Trim()).Where(static part => part.Length > 0)];
            if (parts.Count(HasDigit) > 1 && !IsBroken(parts, DisplayWidth.Of(cells[0][column]) - 2))
            {
                // Two numbers, one above the other: rows without a line between them.
                return null;
            }

            text.Append(column > 0 ? " | " : string.Empty).AppendJoin(string.Empty, parts);
        }

        return text.ToString();
    }

    /// <summary>Whether the bars of two lines stand below each other, as those of a drawn table do; the rows of a text with bars need not.</summary>
    private static bool StandsBelow(string[] upper, string[] lower)
    {
        bool byWidth = true;
        bool byLetters = true;
        for (int column = 0; column + 1 < upper.Length; column++)
        {
            byWidth &= Math.Abs(DisplayWidth.Of(upper[column]) - DisplayWidth.Of(lower[column])) <= DisplayWidth.Ambiguous(upper[column]) + DisplayWidth.Ambiguous(lower[column]);
            byLetters &= upper[column].Length == lower[column].Length;
        }

        return byWidth || byLetters;
    }

    /// <summary>Whether a text was broken at the width of its column: no part but the last, or none but the first, has room for a letter more.</summary>
    private static bool IsBroken(string[] parts, int width)
    {
        bool fillsFromTop = true;
        bool fillsFromBottom = true;
        for (int index = 1; index < parts.Length; index++)
        {
            fillsFromTop &= DisplayWidth.Of(parts[index - 1]) + DisplayWidth.Of(parts[index][0]) > width;
            fillsFromBottom &= DisplayWidth.Of(parts[index]) + DisplayWidth.Of(parts[index - 1][^1]) > width;
        }

        return (fillsFromTop || fillsFromBottom) && !(parts[0] is "0" && char.IsAsciiDigit(parts[1][0]));
    }

    private static bool HasDigit(string part) => part.Any(static letter => char.IsAsciiDigit(ChineseScript.Fold(letter)));

    private static bool HasBar(string text) => text.AsSpan().ContainsAny(CellSplitter.Bars);

    private static bool HasBarOrCorner(string text) => text.AsSpan().ContainsAny(BarsAndCorners);
}
