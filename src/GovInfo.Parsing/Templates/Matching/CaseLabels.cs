namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The labels of a block whose columns give the rows as well: kinds of cases (行政复议, 复议后起诉) over heads (结果维持, 总计).</summary>
internal sealed class CaseLabels
{
    /// <summary>What stands for a label over several kinds: 行政诉讼.</summary>
    public const string Group = "*";

    private const int LongestKey = 24;
    private readonly FormBlock block;

    // The labels over the heads, each once: many columns stand under one.
    private readonly List<(FormLabel Label, string Kind)> kinds = [];

    public CaseLabels(FormBlock block)
    {
        this.block = block;
        foreach (FormLine line in block.Columns)
        {
            for (int level = 0; level < line.Ancestors.Length; level++)
            {
                (FormLabel Label, string Kind) named = (line.Ancestors[level], level == line.Ancestors.Length - 1 ? line.RowCode! : Group);
                if (!kinds.Exists(kind => kind.Kind == named.Kind && kind.Label.Key == named.Label.Key))
                {
                    kinds.Add(named);
                }
            }
        }
    }

    /// <summary>The row's code that a cell names, <see cref="Group"/> for a label over several, or null.</summary>
    public string? KindOf(CellReading reading)
    {
        // What a label's key leaves out as a note tells kinds apart: 行政诉讼（复议后起诉）.
        Span<char> letters = stackalloc char[LongestKey];
        int length = reading.Kind == CellKind.Text ? LettersOf(reading.Cell.Text, letters) : 0;
        if (length == 0)
        {
            return null;
        }

        string text = letters[..length].ToString();
        string? kind = null;
        double best = 0;
        foreach ((FormLabel label, string named) in kinds)
        {
            // The longest of the labels that it holds, unless two are as long.
            double score = label.Match(text) is > 0 and var alike ? LongestKey + alike
                : text.Contains(label.Key, StringComparison.Ordinal) ? label.Key.Length : 0;
            if (score > best)
            {
                best = score;
                kind = named;
            }
            else if (score == best && best > 0 && named != kind)
            {
                kind = null;
            }
        }

        return kind;
    }

    /// <summary>The column's code that a cell names, or null.</summary>
    public string? HeadOf(CellReading reading)
    {
        if (reading.Kind != CellKind.Text || block.ColumnIndex.Scores(reading) is not { } scores)
        {
            return null;
        }

        int best = 0;
        for (int line = 1; line < scores.Length; line++)
        {
            best = scores[line] > scores[best] ? line : best;
        }

        return scores[best] > 0 ? block.Columns[best].ColumnCode : null;
    }

    /// <summary>The index of the column of the form with both codes, for <see cref="Group"/> the first that it may be; or -1.</summary>
    public int LineOf(string kind, string head)
    {
        for (int line = 0; line < block.Columns.Length; line++)
        {
            bool isKind = kind == Group ? block.Columns[line].Ancestors.Length > 1 : block.Columns[line].RowCode == kind;
            if (isKind && block.Columns[line].ColumnCode == head)
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>Writes the letters of a text, folded; 0 when there are too many for a label.</summary>
    private static int LettersOf(string text, Span<char> letters)
    {
        int length = 0;
        foreach (char letter in text)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                continue;
            }

            if (length == letters.Length)
            {
                return 0;
            }

            letters[length++] = ChineseScript.Fold(letter);
        }

        return length;
    }
}
