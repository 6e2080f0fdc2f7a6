namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Tells where two runs of digits lie over each other by more than the digits of either: a corrected number may be printed half over the old one.
/// Numbers that are set tightly, each digit a run, lie over each other alike.
/// </summary>
internal static class DigitJoint
{
    /// <summary>The lap, in ems, from which on digits are looked at; kerning laps them by less.</summary>
    private const double Lap = -0.1;

    /// <summary>The lap that the two digits of a short number have by no spacing.</summary>
    private const double WidestLap = -0.2;

    /// <summary>How far gaps of one number may differ, in ems.</summary>
    private const double Alike = 0.1;

    /// <summary>Whether two digits may be of two numbers.</summary>
    /// <param name="glyphs">The glyphs of the page.</param>
    /// <param name="order">The indices of the line's glyphs in reading order.</param>
    /// <param name="before">The place in <paramref name="order"/> of the first of the two.</param>
    /// <param name="after">The place of the second.</param>
    /// <param name="gap">The gap between the two, in ems.</param>
    public static bool IsUneven(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int before, int after, double gap)
    {
        if (gap >= Lap || glyphs[order[before]].Run == glyphs[order[after]].Run)
        {
            return false;
        }

        double? left = GapAt(glyphs, order, before - 1, before);
        double? right = GapAt(glyphs, order, after, after + 1);
        return (left is null && right is null && gap < WidestLap) || Math.Abs((left ?? gap) - gap) > Alike || Math.Abs((right ?? gap) - gap) > Alike;
    }

    private static double? GapAt(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int before, int after)
    {
        if (before < 0 || after >= order.Length)
        {
            return null;
        }

        ref readonly PdfGlyph first = ref glyphs[order[before]];
        ref readonly PdfGlyph second = ref glyphs[order[after]];
        return GlyphText.IsNumeric(first.Text) && GlyphText.IsNumeric(second.Text)
            ? (second.Box.Left - first.Box.Right) / ((LineText.EmOf(first) + LineText.EmOf(second)) / 2)
            : null;
    }
}
