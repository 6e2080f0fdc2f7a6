using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Puts the labels and the lines of numbers of a table without rulings together to rows, top down: each line takes the label on its height,
/// labels that the page cut are made whole, and a label beside no numbers is a row left blank where nothing speaks against it.
/// </summary>
internal sealed class AlignedRows
{
    private const double NearRow = 0.8;

    private readonly List<AlignedLabel> leaves;
    private readonly HashSet<AlignedLabel> used = [];
    private readonly List<AlignedRow> rows = [];

    /// <summary>Makes the rows.</summary>
    /// <param name="body">The lines below the head.</param>
    /// <param name="labelsEnd">The x where labels end.</param>
    public AlignedRows(List<TextLine> body, double labelsEnd)
    {
        // A label may begin above the first line of numbers, when it has more lines than one.
        List<(TextWord Word, TextLine Line)> words =
        [
            .. body.Where(static line => !line.IsVertical)
                .SelectMany(static line => line.Words.SelectMany(LabelSplit.Parts).Select(word => (Word: word, Line: line)))
                .Where(pair => AlignedLabel.IsPart(pair.Word, labelsEnd) && !GlyphText.IsValue(pair.Word.Text)),
        ];
        List<AlignedLabel> labels = AlignedLabel.Collect(words);
        leaves = labels.FindAll(label => !label.IsGroupAmong(labels) && !FormWords.IsCorner(label.Text));
        AddLines(body);
        JoinLinesOfOneLabel();
        AddLinesOfWords(body, labelsEnd);

        // Other words beside no numbers are a repeated head, or the rest of a label.
        rows.AddRange(leaves.Where(label => !used.Contains(label) && label.IsOfForm).Select(static label => new AlignedRow(label.Page, label.Middle, label, null)));
        rows.Sort(static (a, b) => a.Page != b.Page ? a.Page.CompareTo(b.Page) : a.Y.CompareTo(b.Y));
        JoinBrokenLines();
        JoinCutLabels();
        CompleteCutLabels();
        DropUnsureBlanks();
        IsOutOfStep = IsLabelled ? HasLineBetweenLabels() : rows.Count > 1;
    }

    public int Count => rows.Count;

    public AlignedRow this[int index] => rows[index];

    private bool IsLabelled => leaves.Count > 0;

    /// <summary>Whether labels and numbers run down at paces of their own, and those that meet do so by chance.</summary>
    private bool IsOutOfStep { get; }

    /// <summary>Whether the numbers of a row may be another row's, or more of them stand elsewhere.</summary>
    public bool IsDoubtful(int row) =>
        IsOutOfStep || (IsLabelled && rows[row].Label is null) || (row + 1 < rows.Count && rows[row].IsBrokenBy(rows[row + 1]));

    private void AddLines(List<TextLine> body)
    {
        foreach (TextLine line in body)
        {
            // Most numbers of a row stand on one height.
            double[] middles = [.. line.Words.Where(static word => GlyphText.IsValue(word.Text)).Select(MiddleOf).Order()];
            if (middles.Length > 0)
            {
                double middle = middles[middles.Length / 2];
                rows.Add(new AlignedRow(line.Page, middle, TakeLabel(line, middle), line));
            }
        }
    }

    /// <summary>
    /// A line of numbers without a label of its own that stands within the lines of a label, beside that label's numbers, is of its row: one cell
    /// is set higher than the others.
    /// </summary>
    private void JoinLinesOfOneLabel()
    {
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            AlignedRow stray = rows[i];
            int home = stray.Label is not null ? -1 : rows.FindIndex(row => row.Label is { } label && row.Page == stray.Page
                && label.DistanceTo(stray.Y) <= 0 && AlignedRow.AreBeside(row.Line!, stray.Line!));
            if (home >= 0)
            {
                rows[home] = rows[home] with { Line = TextLine.Join(rows[home].Line!, stray.Line!) };
                rows.RemoveAt(i);
            }
        }
    }

    /// <summary>
    /// Lines without numbers that have words where numbers are wanted (详见附件), each beside the label of a row; words beside none are a
    /// repeated head, or the rest of a label.
    /// </summary>
    private void AddLinesOfWords(List<TextLine> body, double labelsEnd)
    {
        foreach (TextLine line in body)
        {
            int first = 0;
            while (first < line.Words.Length && !GlyphText.IsValue(line.Words[first].Text) && (AlignedLabel.IsPart(line.Words[first], labelsEnd) || FormWords.StartsLabel(line.Words[first].Text)))
            {
                first++;
            }

            if (first < line.Words.Length && !line.IsVertical && !line.HasNumber
                && TakeLabel(line, MiddleOf(line.Words[first])) is { IsOfForm: true } label)
            {
                rows.Add(new AlignedRow(line.Page, MiddleOf(line.Words[first]), label, line));
            }
        }
    }

    private static double MiddleOf(TextWord word) => (word.Box.Top + word.Box.Bottom) / 2;

    private AlignedLabel? TakeLabel(TextLine line, double middle)
    {
        AlignedLabel? label = leaves.Where(label => label.Page == line.Page && !used.Contains(label)
                && (label.DistanceTo(middle) <= 0 || Math.Abs(label.Middle - middle) < NearRow * line.FontSize))
            .MinBy(label => (label.DistanceTo(middle), Math.Abs(label.Middle - middle)));
        if (label is not null)
        {
            used.Add(label);
        }

        return label;
    }

    private void JoinBrokenLines()
    {
        for (int i = 0; i + 1 < rows.Count;)
        {
            if (rows[i].With(rows[i + 1]) is { } whole)
            {
                rows[i] = whole;
                rows.RemoveAt(i + 1);
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>A label that the page cut: its first words stand alone at the end of a page, the rest beside the numbers on the next.</summary>
    private void JoinCutLabels()
    {
        for (int i = rows.Count - 2; i >= 0; i--)
        {
            if (rows[i] is { Line: null, Label: { } upper } && rows[i + 1] is { Label: { } lower } next && next.Page == rows[i].Page + 1
                && upper.IsCutBefore(lower))
            {
                rows[i + 1] = next with { Label = lower with { Text = upper.Text + "\n" + lower.Text } };
                rows.RemoveAt(i);
            }
        }
    }

    /// <summary>Gives the last row of a page the rest of its label, when that stands at the top of the next page beside no numbers.</summary>
    private void CompleteCutLabels()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            bool isLast = i + 1 == rows.Count || rows[i + 1].Page != rows[i].Page;
            if (!isLast || rows[i] is not { Line: not null, Label: { } label } row || FormWords.IsLabel(label.Text))
            {
                continue;
            }

            string text = label.Text;
            foreach (AlignedLabel rest in leaves.Where(rest => !used.Contains(rest) && rest.Page == row.Page + 1))
            {
                text = FormWords.StartsLabel(text + rest.Text) ? text + "\n" + rest.Text : text;
            }

            rows[i] = FormWords.IsLabel(text) ? row with { Label = label with { Text = text } } : row;
        }
    }

    /// <summary>
    /// A label without numbers is a row left blank only where every line of numbers has a label of its own, and where the page did not cut
    /// it; otherwise its numbers may stand elsewhere, and it is better missing than blank.
    /// </summary>
    private void DropUnsureBlanks()
    {
        bool hasUnsure = rows.Exists(static row => row.IsUnsure);
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            bool meetsPageEdge = (i + 1 < rows.Count && rows[i + 1].Page != rows[i].Page) || (i > 0 && rows[i - 1].Page != rows[i].Page);
            if (rows[i] is { Line: null, Label: { } blank } && (hasUnsure || (meetsPageEdge && !FormWords.IsRow(blank.Text))))
            {
                rows.RemoveAt(i);
            }
        }
    }

    /// <summary>
    /// Whether a line of numbers between others has no label though others have. At the start and the end of a page it may be a label that was cut.
    /// </summary>
    private bool HasLineBetweenLabels()
    {
        for (int i = 1; i + 1 < rows.Count; i++)
        {
            if (rows[i] is { Line: not null, Label: null } && rows[i - 1].Page == rows[i].Page && rows[i + 1].Page == rows[i].Page)
            {
                return true;
            }
        }

        return false;
    }
}
