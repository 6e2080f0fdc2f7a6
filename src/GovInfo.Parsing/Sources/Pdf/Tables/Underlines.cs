using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Takes the lines under words out of the rulings: a number underlined in a narrow cell has a line nearly as wide as the cell, which would be taken
/// for its edge, and the digits that stand on the next line of the cell for another row's.
/// </summary>
internal static class Underlines
{
    private const double Longest = 300;

    /// <summary>How near a line ends at a rule that it ends on, and at the end of the words that it underlines, in points.</summary>
    private const double Touching = 0.75;

    /// <summary>How far below the baseline a line is that underlines, in ems.</summary>
    private const double Lowest = 0.35;

    public static void Remove(RulingSet rulings, PdfPage page)
    {
        Dictionary<int, List<int>>? byBaseline = null;
        for (int i = rulings.Horizontals.Count - 1; i >= 0; i--)
        {
            Ruling line = rulings.Horizontals[i];
            if (line.Length <= Longest && !EndsOnRule(line, rulings.Verticals) && IsUnderWords(line, page, byBaseline ??= ByBaseline(page)))
            {
                rulings.Horizontals.RemoveAt(i);
            }
        }
    }

    private static bool EndsOnRule(Ruling line, List<Ruling> verticals)
    {
        foreach (Ruling rule in verticals)
        {
            if ((Math.Abs(rule.Drawn - line.Start) <= Touching || Math.Abs(rule.Drawn - line.End) <= Touching)
                && rule.Start <= line.Position + RulingSnap.Tolerance && rule.End >= line.Position - RulingSnap.Tolerance)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnderWords(Ruling line, PdfPage page, Dictionary<int, List<int>> byBaseline)
    {
        double left = double.MaxValue;
        double right = double.MinValue;
        int height = (int)line.Drawn;
        for (int baseline = height - (int)Math.Ceiling(RulingSnap.Tolerance * 2); baseline <= height; baseline++)
        {
            foreach (int index in byBaseline.TryGetValue(baseline, out List<int>? glyphs) ? glyphs : [])
            {
                ref readonly PdfGlyph glyph = ref page.GlyphAt(index);
                double below = line.Drawn - glyph.Baseline;
                if (below > 0 && below < Lowest * LineText.EmOf(glyph) && glyph.Box.Left < line.End && glyph.Box.Right > line.Start)
                {
                    left = Math.Min(left, glyph.Box.Left);
                    right = Math.Max(right, glyph.Box.Right);
                }
            }
        }

        return Math.Abs(left - line.Start) <= Touching && Math.Abs(right - line.End) <= Touching;
    }

    private static Dictionary<int, List<int>> ByBaseline(PdfPage page)
    {
        var found = new Dictionary<int, List<int>>();
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i].IsVisible && !glyphs[i].IsVertical && double.IsFinite(glyphs[i].Baseline) && !GlyphText.IsSpace(glyphs[i].Text))
            {
                int baseline = (int)Math.Clamp(glyphs[i].Baseline, -1, page.Height + 1);
                if (!found.TryGetValue(baseline, out List<int>? own))
                {
                    found.Add(baseline, own = []);
                }

                own.Add(i);
            }
        }

        return found;
    }
}
