using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A row of a table without rulings: a line of numbers with its label, a line without one, or a label that is left blank.</summary>
/// <param name="Page">The page.</param>
/// <param name="Y">The middle of its numbers, or of its label where it has none.</param>
/// <param name="Label">Its label.</param>
/// <param name="Line">The line of its numbers.</param>
internal sealed record AlignedRow(int Page, double Y, AlignedLabel? Label, TextLine? Line)
{
    private const double NearLine = 1.8;

    /// <summary>Whether a line of numbers has no label that the form knows.</summary>
    public bool IsUnsure => Line is not null && Label is not { IsOfForm: true };

    /// <summary>Whether the next row is a line of numbers without a label right below: the number of a narrow column may go on there.</summary>
    public bool IsBrokenBy(AlignedRow next) =>
        Line is { } line && next is { Label: null, Line: { } below } && below.Page == line.Page && below.Baseline - line.Baseline < NearLine * line.FontSize;

    /// <summary>Whether two lines have numbers, and none of one stands below one of the other.</summary>
    public static bool AreBeside(TextLine one, TextLine other)
    {
        bool hasOne = false;
        bool hasOther = false;
        foreach (TextWord word in other.Words)
        {
            if (!GlyphText.IsValue(word.Text))
            {
                continue;
            }

            hasOther = true;
            foreach (TextWord above in one.Words)
            {
                if (GlyphText.IsValue(above.Text))
                {
                    hasOne = true;
                    if (word.Box.Left < above.Box.Right && word.Box.Right > above.Box.Left)
                    {
                        return false;
                    }
                }
            }
        }

        return hasOne && hasOther;
    }
}
