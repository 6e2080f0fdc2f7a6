using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Tells values, labels and other words apart.</summary>
internal sealed class PieceKinds(FormOutline form, LabelMap map)
{
    /// <summary>What is left of labels around the letters of one.</summary>
    public const string MarksOfLabels = " \t\u3000:：,，.。、;；|｜()（）[]“”\"*#";

    /// <summary>见附件, 暂无数据: where a row would lack a value without it, a short word is one that cannot be read.</summary>
    public const int LongestWordForValue = 8;

    public PieceKind Of(TextCell cell)
    {
        if (cell.IsPiece || (cell.Text.Length is > 0 and < 8 && !cell.Text.AsSpan().ContainsAnyExceptInRange('0', '9')))
        {
            return PieceKind.Value;
        }

        int start = map.Stream.IndexAt(cell.Start);
        if (IsShortWideNumber(cell.Text) && map.IsDigit(start))
        {
            return PieceKind.Value;
        }

        int end = map.Stream.IndexAt(cell.End);
        bool hasLetters = end > start;
        if (hasLetters && map.IsLabel(start) && map.IsLabel(end - 1) && map.StrangeBetween(start, end) == 0 && !HasDigit(start, end))
        {
            return PieceKind.Label;
        }

        if (CellValueReader.ReadOfAnyUnit(cell.Text).Status != ObservationStatus.Unreadable)
        {
            return PieceKind.Value;
        }

        if (!hasLetters)
        {
            // Brackets and stops that are left of a label; any other sign stands for a value.
            return cell.Text.AsSpan().Trim(MarksOfLabels).IsEmpty ? PieceKind.Label : PieceKind.Value;
        }

        if (map.StrangeBetween(start, end) == 0)
        {
            return HasDigit(start, end) ? PieceKind.Value : PieceKind.Label;
        }

        if (GluedValues.AreAll(cell.Text))
        {
            return PieceKind.Value;
        }

        return form.IsFragment(map.Stream.LettersBetween(start, end)) ? PieceKind.Label : PieceKind.Strange;
    }

    /// <summary>Whether a cell holds a title or a head of the form that labels no row as well.</summary>
    public bool IsHead(TextCell cell)
    {
        foreach (LabelOccurrence label in map.Between(map.Stream.IndexAt(cell.Start), map.Stream.IndexAt(cell.End)))
        {
            if (label.Words.RowOf(form) < 0 && label.Words.IsHeadOf(form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cell of a letter or two stands between values of its row: <c>行政处罚 | 0 | 增 | 25</c>, where the number behind the head's word is missing.</summary>
    public bool IsBetweenValues(List<TextCell> cells, int index)
    {
        const int longest = 2;
        TextCell cell = cells[index];
        return cell.Row >= 0 && cell.Text.Length <= longest && index > 0 && index + 1 < cells.Count
            && IsValueOfRow(cells[index - 1], cell.Row) && IsValueOfRow(cells[index + 1], cell.Row);
    }

    private bool IsValueOfRow(TextCell cell, int row) => cell.Row == row && !cell.IsEmpty && Of(cell) == PieceKind.Value;

    /// <summary>Whether a text holds a whole label.</summary>
    public bool HasLabel(TextCell cell) => map.Between(map.Stream.IndexAt(cell.Start), map.Stream.IndexAt(cell.End)).Length > 0;

    /// <summary>Whether a text holds a label of the form or is much like one: a misprinted label, not a value.</summary>
    public bool ResemblesLabel(TextCell cell)
    {
        int start = map.Stream.IndexAt(cell.Start);
        int end = map.Stream.IndexAt(cell.End);
        return HasLabel(cell) || form.IsLikeLabel(map.Stream.Slice(start, end));
    }

    /// <summary>Whether a text below a label of which a part was read is much like the rest of it.</summary>
    public bool ResemblesRestOf(FormLabel label, TextCell cell)
    {
        const int fewestLetters = 4;
        const double likeness = 0.75;
        string letters = map.Stream.Slice(map.Stream.IndexAt(cell.Start), map.Stream.IndexAt(cell.End));
        string whole = FormOutline.LettersOf(label.Text);
        for (int length = Math.Max(fewestLetters, letters.Length - 1); length <= Math.Min(whole.Length - 1, letters.Length + 1); length++)
        {
            if (letters.Length >= fewestLetters && LabelSimilarity.Of(letters, whole.AsSpan(whole.Length - length)) >= likeness)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is much like the head of a column, and like no label of a row.</summary>
    public bool ResemblesHead(TextCell cell)
    {
        string letters = map.Stream.Slice(map.Stream.IndexAt(cell.Start), map.Stream.IndexAt(cell.End));
        return form.Table.Blocks.Any(block => block.Columns.Any(column => column.Label.Match(letters) > 0))
            && !form.Rows.Any(row => row.Line.Label.Match(letters) > 0);
    }

    // As quickly told as one in ASCII digits.
    private static bool IsShortWideNumber(string text) => text.Length is > 0 and < 8 && !text.AsSpan().ContainsAnyExceptInRange('０', '９');

    private bool HasDigit(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (map.IsDigit(index))
            {
                return true;
            }
        }

        return false;
    }
}
