using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A label of a table without rulings: words on one line, or on several close below each other.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Page">The page.</param>
/// <param name="Box">The box of its words.</param>
/// <param name="LineHeight">The size of its type.</param>
internal sealed record AlignedLabel(string Text, int Page, PdfBox Box, double LineHeight)
{
    private const double LinePitch = 2;

    public double Middle => (Box.Top + Box.Bottom) / 2;

    /// <summary>Puts the words of the label area, given top down, together to labels.</summary>
    public static List<AlignedLabel> Collect(IEnumerable<(TextWord Word, TextLine Line)> words)
    {
        var labels = new List<AlignedLabel>();
        foreach ((TextWord word, TextLine line) in words)
        {
            int above = FormWords.BeginsWithOrdinal(word.Text)
                ? -1
                : labels.FindLastIndex(label =>
                    label.Page == line.Page
                    && word.Box.Left < label.Box.Right && word.Box.Right > label.Box.Left
                    && word.Box.Bottom - label.Box.Bottom < LinePitch * line.FontSize && word.Box.Bottom > label.Box.Bottom + 1);
            if (above >= 0 && (HasOpenBracket(labels[above].Text) || !(FormWords.IsLabel(labels[above].Text) && FormWords.IsLabel(word.Text))))
            {
                AlignedLabel label = labels[above];
                labels[above] = label with { Text = label.Text + "\n" + word.Text, Box = LineText.Union(label.Box, word.Box) };
            }
            else
            {
                labels.Add(new AlignedLabel(word.Text, line.Page, word.Box, line.FontSize));
            }
        }

        return labels;
    }

    private static bool HasOpenBracket(string text) => text.LastIndexOfAny(['（', '(']) > text.LastIndexOfAny(['）', ')']);

    /// <summary>Whether the label names a group: another label stands to its right on its height.</summary>
    public bool IsGroupAmong(List<AlignedLabel> labels) => labels.Exists(other =>
        other.Page == Page && other.Box.Left > Box.Right - 1
        && other.Box.Top < Box.Bottom + (0.8 * LineHeight) && other.Box.Bottom > Box.Top - (0.8 * LineHeight));
}
