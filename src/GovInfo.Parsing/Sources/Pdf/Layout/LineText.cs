using System.Collections.Immutable;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Puts the glyphs of one line together as text. Gaps decide where a space stands: none between Chinese characters, one between Latin
/// words; digits are one number only where they stand as near as digits do.
/// </summary>
internal sealed class LineText
{
    /// <summary>The gap, in ems, at which a line is cut into words: cells of a table may stand as near as this, and justified text as far.</summary>
    public const double WordGap = 0.4;

    /// <summary>Two heads of narrow columns, or a label and a number, may stand nearer than words do: then the characters beside the gap have none.</summary>
    private const double HeadGap = 0.25;
    private const double NoGap = 0.1;

    private const double WideSpace = 1;

    private const double LatinSpace = 0.2;
    private const double ChineseSpace = 2;

    /// <summary>Digits nearer than this are one number, whatever runs they were drawn by.</summary>
    public const double DigitGap = 0.15;

    /// <summary>Digits farther apart than this are two numbers. Between the two bounds the run that drew them decides.</summary>
    public const double NumberGap = 0.35;

    private const double Overlap = -0.3;

    /// <summary>How far, in ems, a digit and another character, or two Chinese ones, lie over each other that are of two texts.</summary>
    private const double Overprint = -0.4;
    private const double RaisedBaseline = 0.2;

    private readonly StringBuilder text = new();
    private readonly List<(int Start, PdfBox Box)> words = [];

    /// <summary>The glyphs' line; null where they are all spaces.</summary>
    /// <param name="glyphs">The glyphs of the page.</param>
    /// <param name="order">The indices of the line's glyphs in reading order.</param>
    /// <param name="page">The page.</param>
    /// <param name="vertical">Whether the line runs top down.</param>
    /// <param name="uncertain">Glyphs that put their line in doubt.</param>
    public TextLine? Compose(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, PdfPage page, bool vertical, HashSet<int>? uncertain)
    {
        if (order.Length == 1 && TextLine.OfDigit(glyphs[order[0]], page, vertical, uncertain?.Contains(order[0]) == true) is { } digit)
        {
            return digit;
        }

        text.Clear();
        words.Clear();
        bool doubtful = false;
        bool overprinted = false;
        bool spaceBefore = false;
        bool barBefore = false;
        int previous = -1;
        int placeBefore = -1;
        double fontSize = 0;
        double baseline = 0;
        PdfBox all = default;
        for (int place = 0; place < order.Length; place++)
        {
            int index = order[place];
            ref readonly PdfGlyph glyph = ref glyphs[index];
            string shown = glyph.Text.Length == 0 || GlyphText.IsImplausible(glyph, vertical) ? GlyphText.Unmapped : glyph.Text;
            if (GlyphText.IsSpace(shown))
            {
                spaceBefore = true;
                continue;
            }

            if (GlyphText.IsBar(shown))
            {
                spaceBefore = barBefore = true;
                continue;
            }

            doubtful |= uncertain?.Contains(index) == true;

            if (previous < 0)
            {
                all = glyph.Box;
                words.Add((0, glyph.Box));
            }
            else
            {
                ref readonly PdfGlyph before = ref glyphs[previous];
                if (IsDuplicate(before, glyph))
                {
                    continue;
                }

                double em = (EmOf(before) + EmOf(glyph)) / 2;
                double gap = (vertical ? glyph.Box.Top - before.Box.Bottom : glyph.Box.Left - before.Box.Right) / em;
                overprinted |= gap < Overprint && AreOfTwoTexts(before.Text, glyph.Text, vertical);
                bool isSpaced = gap >= NumberGap && LetterSpacing.Holds(glyphs, order, placeBefore, place, vertical);
                doubtful |= gap < DigitGap && !vertical && !barBefore && GlyphText.IsNumeric(text[^1]) && GlyphText.IsNumeric(shown[0]) && DigitJoint.IsUneven(glyphs, order, placeBefore, place, gap);
                bool space = !isSpaced && (SpaceBetween(before, glyph, text[^1], shown[0], gap, spaceBefore, ref doubtful) || barBefore);
                bool isCut = gap >= WordGap ? !isSpaced : gap >= HeadGap && IsBetweenCells(glyphs, order, place, vertical);
                if (isCut || barBefore || (space && GlyphText.IsNumeric(text[^1]) && GlyphText.IsNumeric(shown[0])))
                {
                    words.Add((text.Length + (space ? 1 : 0), glyph.Box));
                }
                else
                {
                    words[^1] = (words[^1].Start, Union(words[^1].Box, glyph.Box));
                }

                if (space)
                {
                    text.Append(' ');
                }

                all = Union(all, glyph.Box);
            }

            if (EmOf(glyph) > fontSize)
            {
                fontSize = EmOf(glyph);
                baseline = glyph.Baseline;
            }

            text.Append(shown);
            spaceBefore = barBefore = false;
            previous = index;
            placeBefore = place;
        }

        if (previous < 0 || (text[0] >= '\u2500' && GlyphText.IsDrawnRule(text.ToString())))
        {
            return null;
        }

        // The cells of a table mostly hold one digit, whose text is there.
        string whole = glyphs[previous].Text is [_] one && text.Length == 1 && one[0] == text[0] ? one : text.ToString();
        return new TextLine
        {
            Page = page.Number,
            CutRight = page.CutRight,
            CutLeft = page.CutLeft,
            Text = whole,
            Box = all,
            Baseline = baseline,
            FontSize = fontSize,
            Words = WordsOf(whole),
            IsVertical = vertical,
            IsDoubtful = doubtful,
            IsOverprinted = overprinted,
        };
    }

    public static PdfBox Union(PdfBox a, PdfBox b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));

    /// <summary>The size that gaps are measured by; engines may not know the font's.</summary>
    public static double EmOf(in PdfGlyph glyph) => glyph.FontSize > 0.5 ? glyph.FontSize : Math.Max(glyph.Box.Height, 1);

    private static bool AreOfTwoTexts(string before, string after, bool vertical) =>
        before is [var a, ..] && after is [var b, ..] && char.IsLetterOrDigit(a) && char.IsLetterOrDigit(b)
        && (GlyphText.IsDigit(a) || GlyphText.IsDigit(b) || (!vertical && GlyphText.IsIdeograph(a) && GlyphText.IsIdeograph(b)));

    /// <summary>Bold imitated by drawing a character twice with a slight offset.</summary>
    private static bool IsDuplicate(in PdfGlyph before, in PdfGlyph glyph) =>
        Math.Abs(before.Box.Left - glyph.Box.Left) < 0.2 * glyph.Box.Width
        && Math.Abs(before.Box.Top - glyph.Box.Top) < 0.2 * glyph.Box.Height
        && Math.Abs(before.FontSize - glyph.FontSize) <= 0.1 * glyph.FontSize
        && before.Text == glyph.Text;

    private static bool SpaceBetween(
        in PdfGlyph before, in PdfGlyph glyph, char last, char first, double gap, bool spaceGlyph, ref bool doubtful)
    {
        if (GlyphText.IsNumeric(last) && GlyphText.IsNumeric(first))
        {
            return SpaceInNumber(before, glyph, gap, spaceGlyph, ref doubtful);
        }

        bool wideBefore = GlyphText.IsWide(last);
        bool wideAfter = GlyphText.IsWide(first);
        if (wideBefore && wideAfter)
        {
            return gap >= ChineseSpace;
        }

        if (wideBefore || wideAfter)
        {
            return spaceGlyph || gap >= WideSpace;
        }

        return spaceGlyph || gap >= LatinSpace;
    }

    /// <summary>Whether two heads part here, or a label and the number behind it.</summary>
    private static bool IsBetweenCells(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int place, bool vertical)
    {
        ref readonly PdfGlyph glyph = ref glyphs[order[place]];
        if (vertical || place < 2 || !GlyphText.IsIdeograph(glyphs[order[place - 1]].Text) || Step(glyphs[order[place - 2]], glyphs[order[place - 1]]) >= NoGap)
        {
            return false;
        }

        return GlyphText.IsNumeric(glyph.Text)
            || (place + 1 < order.Length && GlyphText.IsIdeograph(glyph.Text) && Step(glyph, glyphs[order[place + 1]]) < NoGap);
    }

    private static double Step(in PdfGlyph before, in PdfGlyph after) => (after.Box.Left - before.Box.Right) / EmOf(before);

    private static bool SpaceInNumber(in PdfGlyph before, in PdfGlyph glyph, double gap, bool spaceGlyph, ref bool doubtful)
    {
        double em = Math.Max(EmOf(before), EmOf(glyph));
        if (Math.Abs(before.Baseline - glyph.Baseline) > RaisedBaseline * em)
        {
            // A raised or lowered digit is a note's mark or a power, not a digit of the number.
            doubtful = true;
            return true;
        }

        if (spaceGlyph || gap > NumberGap)
        {
            return true;
        }

        doubtful |= gap < Overlap || (gap > DigitGap && before.Run != glyph.Run);
        return false;
    }

    private ImmutableArray<TextWord> WordsOf(string whole)
    {
        if (words.Count == 1)
        {
            return [new TextWord(whole, words[0].Box)];
        }

        var parts = ImmutableArray.CreateBuilder<TextWord>(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            int end = i + 1 < words.Count ? words[i + 1].Start : whole.Length;
            parts.Add(new TextWord(whole[words[i].Start..end].TrimEnd(), words[i].Box));
        }

        return parts.MoveToImmutable();
    }
}
