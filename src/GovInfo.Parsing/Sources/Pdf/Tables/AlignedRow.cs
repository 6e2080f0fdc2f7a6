using System.Collections.Immutable;
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
    private const double NearestRow = 0.8;

    /// <summary>Other lines of numbers of the row, top down: too near to be rows of their own, they begin or end numbers that their columns are too narrow for.</summary>
    public ImmutableArray<TextLine> Rest { get; init; } = [];

    /// <summary>The words of all its lines of numbers, top down.</summary>
    public IEnumerable<TextWord> Words => Line is null ? [] : Rest.Add(Line).OrderBy(static line => line.Baseline).SelectMany(static line => line.Words);

    /// <summary>Whether a line of numbers has no label that the form knows.</summary>
    public bool IsUnsure => Line is not null && Label is not { IsOfForm: true };

    /// <summary>Whether the next row is a line of numbers without a label right below: the number of a narrow column may go on there.</summary>
    public bool IsBrokenBy(AlignedRow next) =>
        Line is { } line && next is { Label: null, Line: { } below } && below.Page == line.Page && below.Baseline - line.Baseline < NearLine * line.FontSize;

    /// <summary>This row with the next, where the two are too near for two rows and not both have labels.</summary>
    public AlignedRow? With(AlignedRow next)
    {
        bool isOne = Line is not null && next.Line is not null && Page == next.Page && (Label is null || next.Label is null)
            && next.Y - Y < NearestRow * Math.Min(Line.FontSize, next.Line.FontSize);
        if (!isOne)
        {
            return null;
        }

        // The row's own line stays its middle: the next may be as near to it.
        return Label is null && next.Label is not null
            ? next with { Rest = [.. Rest, Line!, .. next.Rest] }
            : this with { Y = next.Label is null && Label is null ? next.Y : Y, Rest = [.. Rest, next.Line!, .. next.Rest] };
    }

    /// <summary>Whether two lines have numbers, and none of one stands below one of the other.</summary>
    public static bool AreBeside(TextLine one, TextLine other) => one.HasNumber && other.HasNumber && !Meet(one, other);

    /// <summary>Whether a number of one line stands below one of the other: those of two rows, or of one row broken over two lines.</summary>
    public static bool Meet(TextLine one, TextLine other)
    {
        if (ReferenceEquals(one, other))
        {
            return false;
        }

        foreach (TextWord word in other.Words)
        {
            if (GlyphText.IsValue(word.Text) && one.Words.Any(above =>
                GlyphText.IsValue(above.Text) && word.Box.Left < above.Box.Right && word.Box.Right > above.Box.Left))
            {
                return true;
            }
        }

        return false;
    }
}
