namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Tells where two runs of digits lie over each other by more than the digits of either: a corrected number may be printed half over the old one.
/// Numbers that are set tightly, each digit a run, lie over each other alike.
/// </summary>
internal static class DigitJoint
{
    /// <summary>The lap, in ems, from which on digits are looked at; kerning laps them by less.</summary>
    private const double Lap = -0.1;

    /// <summary>Digits of one number have less between them.</summary>
    private const double NoGap = LineText.DigitGap;

    /// <summary>The lap that the two digits of a short number have by no spacing.</summary>
    private const double WidestLap = -0.2;

    /// <summary>How far gaps of one number may differ, in ems.</summary>
    private const double Alike = 0.1;

    /// <summary>Whether two digits may be of two numbers: they lie over each other more than others, one stands among the other's, or the first is a 0 by itself.</summary>
    /// <param name="glyphs">The glyphs of the page.</param>
    /// <param name="order">The indices of the line's glyphs in reading order.</param>
    /// <param name="before">The place in <paramref name="order"/> of the first of the two.</param>
    /// <param name="after">The place of the second.</param>
    /// <param name="gap">The gap between the two, in ems.</param>
    public static bool IsUneven(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int before, int after, double gap)
    {
        int run = glyphs[order[before]].Run;
        int next = glyphs[order[after]].Run;
        if (run == next)
        {
            return false;
        }

        if (gap >= Lap)
        {
            return gap < NoGap && IsLoneZero(glyphs, order, before) && GlyphText.IsDigit(glyphs[order[after]].Text[0]);
        }

        if ((before > 0 && glyphs[order[before - 1]].Run == next) || (after + 1 < order.Length && glyphs[order[after + 1]].Run == run))
        {
            return true;
        }

        double? left = GapAt(glyphs, order, before - 1, before);
        double? right = GapAt(glyphs, order, after, after + 1);
        return (left is null && right is null && gap < WidestLap) || Math.Abs((left ?? gap) - gap) > Alike || Math.Abs((right ?? gap) - gap) > Alike;
    }

    private static bool IsLoneZero(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int at) =>
        glyphs[order[at]].Text is "0" && GapAt(glyphs, order, at - 1, at) is null;

    /// <summary>The gap between two digits of one number, in ems; null where they are none.</summary>
    private static double? GapAt(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int before, int after)
    {
        if (before < 0 || after >= order.Length)
        {
            return null;
        }

        ref readonly PdfGlyph first = ref glyphs[order[before]];
        ref readonly PdfGlyph second = ref glyphs[order[after]];
        double gap = (second.Box.Left - first.Box.Right) / ((LineText.EmOf(first) + LineText.EmOf(second)) / 2);
        return gap < LineText.NumberGap && GlyphText.IsNumeric(first.Text) && GlyphText.IsNumeric(second.Text) ? gap : null;
    }
}
