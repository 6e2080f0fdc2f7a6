using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The labels of a block whose columns give the rows as well: kinds of cases (行政复议, 复议后起诉) over heads (结果维持, 总计).</summary>
internal sealed class CaseLabels
{
    /// <summary>That a cell names no kind.</summary>
    public const int None = -1;

    /// <summary>What stands for a label over several kinds: 行政诉讼.</summary>
    public const int Group = 0;

    private const int LongestKey = 24;
    private readonly ImmutableArray<FormLine> columns;
    private readonly LabelIndex columnIndex;

    // The codes of the kinds: a kind is the number of its code here; the first stands for Group.
    private readonly List<string?> codes = [null];

    // The labels over the heads, each once: many columns stand under one.
    private readonly List<(FormLabel Label, int Kind)> kinds = [];

    // What the labels name just as the form prints them.
    private readonly Dictionary<string, int> printed = [];

    /// <summary>Gathers the labels of a block.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="columnIndex">The columns' labels, scored.</param>
    /// <param name="labels">All its labels.</param>
    public CaseLabels(ImmutableArray<FormLine> columns, LabelIndex columnIndex, IEnumerable<FormLabel> labels)
    {
        this.columns = columns;
        this.columnIndex = columnIndex;
        foreach (FormLine line in columns)
        {
            for (int level = 0; level < line.Ancestors.Length; level++)
            {
                int kind = level == line.Ancestors.Length - 1 ? NumberOf(line.RowCode!) : Group;
                FormLabel label = line.Ancestors[level];
                if (!kinds.Exists(known => known.Kind == kind && known.Label.Key == label.Key))
                {
                    kinds.Add((label, kind));
                }
            }
        }

        foreach (FormLabel label in labels)
        {
            printed[label.Text] = KindOf(label.Text);
        }
    }

    /// <summary>How many kinds there are, <see cref="Group"/> among them.</summary>
    public int Count => codes.Count;

    /// <summary>The kind that a cell names, <see cref="Group"/> for a label over several, or <see cref="None"/>.</summary>
    public int KindOf(CellReading reading) =>
        reading.Kind != CellKind.Text ? None : printed.TryGetValue(reading.Cell.Text, out int kind) ? kind : KindOf(reading.Cell.Text);

    private int KindOf(string label)
    {
        // What a label's key leaves out as a note tells kinds apart: 行政诉讼（复议后起诉）.
        Span<char> letters = stackalloc char[LongestKey];
        int length = LettersOf(label, letters);
        if (length == 0)
        {
            return None;
        }

        string text = letters[..length].ToString();
        int kind = None;
        double best = 0;
        foreach ((FormLabel known, int named) in kinds)
        {
            // The longest of the labels that it holds, unless two are as long.
            double score = known.Match(text) is > 0 and var alike ? LongestKey + alike
                : text.Contains(known.Key, StringComparison.Ordinal) ? known.Key.Length : 0;
            if (score > best)
            {
                best = score;
                kind = named;
            }
            else if (score == best && best > 0 && named != kind)
            {
                kind = None;
            }
        }

        return kind;
    }

    /// <summary>The column's code that a cell names, or null.</summary>
    public string? HeadOf(CellReading reading)
    {
        if (reading.Kind != CellKind.Text || columnIndex.Scores(reading) is not { } scores)
        {
            return null;
        }

        int best = 0;
        for (int line = 1; line < scores.Length; line++)
        {
            best = scores[line] > scores[best] ? line : best;
        }

        return scores[best] > 0 ? columns[best].ColumnCode : null;
    }

    /// <summary>The index of the column of the form with both codes, for <see cref="Group"/> the first that it may be; or -1.</summary>
    public int LineOf(int kind, string head)
    {
        for (int line = 0; line < columns.Length; line++)
        {
            bool isKind = kind == Group ? columns[line].Ancestors.Length > 1 : columns[line].RowCode == codes[kind];
            if (isKind && columns[line].ColumnCode == head)
            {
                return line;
            }
        }

        return -1;
    }

    private int NumberOf(string code)
    {
        int number = codes.IndexOf(code);
        if (number < 0)
        {
            number = codes.Count;
            codes.Add(code);
        }

        return number;
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
