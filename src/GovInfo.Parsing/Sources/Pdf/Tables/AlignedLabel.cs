using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A label of a table without rulings: words on one line, or on several close below each other.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Page">The page.</param>
/// <param name="Box">The box of its words.</param>
/// <param name="Line">The last line with numbers that its words stand in, or else its first.</param>
internal sealed record AlignedLabel(string Text, int Page, PdfBox Box, TextLine Line)
{
    private const double LinePitch = 2;
    private const double WidestPitch = 4;
    private const double ClearlyAcross = 3;

    public double Middle => (Box.Top + Box.Bottom) / 2;

    /// <summary>Whether its words are a label of the form, or begin as one.</summary>
    public bool IsOfForm => FormWords.BeginsWithOrdinal(Text) || FormWords.IsLabel(Text);

    /// <summary>Whether a label at the top of the next page is the rest of this one.</summary>
    public bool IsCutBefore(AlignedLabel rest) =>
        (!FormWords.BeginsWithOrdinal(rest.Text) || GoesOnWithMark(rest.Text))
        && (HasOpenBracket(Text) || !FormWords.IsLabel(rest.Text) || (FormWords.IsLabel(Text + rest.Text) && !FormWords.IsLabel(Text)));

    /// <summary>How far a height is from the label: nothing within its lines.</summary>
    public double DistanceTo(double y) => Math.Max(0, Math.Max(Box.Top - y, y - Box.Bottom));

    /// <summary>
    /// Whether a word that begins left of the end of the labels is one of theirs. Words where a number is wanted (详见附件) may be wider than all
    /// numbers of the column, and begin before these; no label reaches into the numbers.
    /// </summary>
    public static bool IsPart(TextWord word, double labelsEnd) => word.Box.Left < labelsEnd
        && (word.Box.Right < labelsEnd + ClearlyAcross || FormWords.StartsLabel(word.Text) || FormWords.EndsLabel(word.Text) || FormWords.BeginsWithOrdinal(word.Text));

    /// <summary>Puts the words of the label area, given top down, together to labels.</summary>
    public static List<AlignedLabel> Collect(IEnumerable<(TextWord Word, TextLine Line)> words)
    {
        var labels = new List<AlignedLabel>();
        foreach ((TextWord word, TextLine line) in words)
        {
            bool isNew = FormWords.BeginsWithOrdinal(word.Text);
            int above = isNew && !FormWords.BeginsWithMark(word.Text) ? -1 : FindAbove(labels, word, line);
            if (above >= 0 && (isNew ? labels[above].GoesOnWithMark(word.Text) : GoesOn(labels[above], word, line)))
            {
                AlignedLabel label = labels[above];
                labels[above] = label with
                {
                    Text = label.Text + "\n" + word.Text,
                    Box = LineText.Union(label.Box, word.Box),
                    Line = line.HasNumber ? line : label.Line,
                };
            }
            else
            {
                labels.Add(new AlignedLabel(word.Text, line.Page, word.Box, line));
            }
        }

        return labels;
    }

    /// <summary>The label that a word stands below: the one that goes on with it by the form, or else that of which it stands below most.</summary>
    private static int FindAbove(List<AlignedLabel> labels, TextWord word, TextLine line)
    {
        int found = -1;
        (bool IsOfForm, double Width) best = default;
        for (int i = 0; i < labels.Count; i++)
        {
            AlignedLabel label = labels[i];
            double width = Math.Min(word.Box.Right, label.Box.Right) - Math.Max(word.Box.Left, label.Box.Left);
            double below = word.Box.Bottom - label.Box.Bottom;
            if (label.Page == line.Page && width > 0 && below > 1 && below < WidestPitch * line.FontSize
                && (FormWords.StartsLabel(label.Text + word.Text), width) is var match && (found < 0 || match.CompareTo(best) >= 0))
            {
                (found, best) = (i, match);
            }
        }

        return found;
    }

    /// <summary>
    /// Whether a word goes on with the label above it: both together begin a label of the form; or they stand close, and are not two labels:
    /// labels of the form both, or beside numbers each that stand below each other, or that the lower one, a whole label, has by itself.
    /// </summary>
    private static bool GoesOn(AlignedLabel label, TextWord word, TextLine line)
    {
        if (HasOpenBracket(label.Text) || FormWords.StartsLabel(label.Text + word.Text))
        {
            return true;
        }

        bool isNear = word.Box.Bottom - label.Box.Bottom < LinePitch * line.FontSize;
        bool isRow = line.HasNumber && label.Line.HasNumber && FormWords.IsLabel(word.Text);
        return isNear && !isRow && !(FormWords.IsLabel(label.Text) && FormWords.StartsLabel(word.Text)) && !AlignedRow.Meet(label.Line, line);
    }

    /// <summary>
    /// Whether a line that begins with a comma or a closing bracket is of this label: such a mark may also be an ordinal's whose numeral is lost,
    /// but where it goes on with the label by the form and with a line that is full.
    /// </summary>
    private bool GoesOnWithMark(string rest)
    {
        int last = Text.LastIndexOf('\n') + 1;
        int longest = 0;
        foreach (ReadOnlySpan<char> line in Text.AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return FormWords.BeginsWithMark(rest) && Text.Length - last >= longest - 1 && longest > 1 && FormWords.StartsLabel(Text + rest);
    }

    private static bool HasOpenBracket(string text) => text.LastIndexOfAny(['（', '(']) > text.LastIndexOfAny(['）', ')']);

    /// <summary>Whether the label names a group: by the form, or because another label stands to its right on its height.</summary>
    public bool IsGroupAmong(List<AlignedLabel> labels)
    {
        bool isRow = FormWords.IsRow(Text);
        bool isGroup = FormWords.IsRowGroup(Text);
        if (isRow && labels.Exists(other => other.Line == Line && other.Box.Left > Box.Right - 1))
        {
            return true; // 其他 is a row by itself, and （六）其他 the first line of a group.
        }

        return isRow != isGroup ? isGroup : labels.Exists(other =>
            other.Page == Page && other.Box.Left > Box.Right - 1
            && other.Box.Top < Box.Bottom + (0.8 * Line.FontSize) && other.Box.Bottom > Box.Top - (0.8 * Line.FontSize));
    }
}
