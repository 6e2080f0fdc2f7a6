using System.Text;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Watermarks that stand level and are no larger than the text: the same words at one place on two pages, or in three places on one, that are
/// drawn over other text or over rulings, as no text of a document is. Labels of the form are none, nor are numbers.
/// </summary>
internal sealed class LevelWatermarks
{
    private const int FewestTiles = 3;
    private const int FewestLetters = 2;
    private const int MostGlyphs = 60;
    private const double SamePlace = 1.5;
    private const double WidestGap = 1.5;

    /// <summary>Glyphs whose middles are nearer than this, in ems, lie over each other.</summary>
    private const double Over = 0.6;

    private readonly List<Watermark> known = [];
    private List<Phrase> phrases = [];
    private List<Phrase> phrasesBefore = [];

    /// <summary>Looks for words that stand over text in several places of a page, or at one place of it and of the page before.</summary>
    public void Learn(PdfPage page, PdfPage? before)
    {
        (phrases, phrasesBefore) = (phrasesBefore, phrases);
        Collect(page, phrases);
        phrases.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        int other = 0;
        for (int first = 0, end; first < phrases.Count; first = end)
        {
            int key = phrases[first].Key;
            for (end = first + 1; end < phrases.Count && phrases[end].Key == key; end++)
            {
            }

            if (end - first >= FewestTiles && MayBe(page, phrases[first]) && CountOver(page, first, end) * 2 >= FewestTiles)
            {
                known.Add(new Watermark(TextOf(page, phrases[first]), page.GlyphAt(phrases[first].First), IsTiled: true));
            }

            for (; other < phrasesBefore.Count && phrasesBefore[other].Key <= key; other++)
            {
                if (phrasesBefore[other].Key == key && before is not null)
                {
                    Compare(page, first, end, before, phrasesBefore[other]);
                }
            }
        }
    }

    /// <summary>Marks the glyphs of the watermarks on a page.</summary>
    public void Mark(PdfPage page, ref bool[]? stamps)
    {
        if (known.Count == 0)
        {
            return;
        }

        var own = new List<Phrase>();
        Collect(page, own);
        foreach (Phrase phrase in own)
        {
            PdfGlyph first = page.GlyphAt(phrase.First);
            string text = TextOf(page, phrase);
            if (known.Exists(mark => mark.Text == text && IsSameType(mark.First, first) && (mark.IsTiled || IsSamePlace(mark.First, first))))
            {
                stamps ??= new bool[page.GlyphCount];
                stamps.AsSpan(phrase.First, phrase.Count).Fill(true);
            }
        }
    }

    private int CountOver(PdfPage page, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            count += LiesOver(page, phrases[i]) ? 1 : 0;
        }

        return count;
    }

    private void Compare(PdfPage page, int first, int end, PdfPage before, Phrase same)
    {
        for (int i = first; i < end; i++)
        {
            if (IsSamePlace(page.GlyphAt(phrases[i].First), before.GlyphAt(same.First)) && TextOf(page, phrases[i]) == TextOf(before, same)
                && MayBe(page, phrases[i]) && (LiesOver(page, phrases[i]) || LiesOver(before, same)))
            {
                known.Add(new Watermark(TextOf(page, phrases[i]), page.GlyphAt(phrases[i].First), IsTiled: false));
            }
        }
    }

    /// <summary>Whether the words are none of the form's.</summary>
    private static bool MayBe(PdfPage page, Phrase phrase)
    {
        string text = TextOf(page, phrase);
        return !FormWords.StartsLabel(text) && !FormWords.EndsLabel(text) && !FormWords.IsCorner(text);
    }

    /// <summary>Stretches of glyphs that are drawn one after the other on one line, with words in them.</summary>
    private static void Collect(PdfPage page, List<Phrase> phrases)
    {
        phrases.Clear();
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        int first = 0;
        int letters = 0;
        int key = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            ref readonly PdfGlyph glyph = ref glyphs[i];
            if (i > first && !GoesOn(glyphs[i - 1], glyph))
            {
                Close(i);
            }

            letters += glyph.IsVisible && glyph.Text.Length > 0 && char.IsLetter(glyph.Text[0]) ? 1 : 0;
            key = (key * 31) + (glyph.Text.Length > 0 ? glyph.Text[0] : 0);
        }

        Close(glyphs.Length);

        void Close(int end)
        {
            if (letters >= FewestLetters && end - first <= MostGlyphs)
            {
                phrases.Add(new Phrase(first, end - first, key));
            }

            first = end;
            letters = 0;
            key = 0;
        }
    }

    private static bool GoesOn(in PdfGlyph before, in PdfGlyph glyph) =>
        !glyph.IsVertical && IsSameType(before, glyph) && Math.Abs(before.Baseline - glyph.Baseline) < 0.1
        && Math.Abs(glyph.Box.Left - before.Box.Right) < WidestGap * LineText.EmOf(glyph);

    private static bool IsSameType(in PdfGlyph one, in PdfGlyph other) => Math.Abs(one.FontSize - other.FontSize) < 0.1 && one.FontName == other.FontName;

    private static bool IsSamePlace(in PdfGlyph one, in PdfGlyph other) =>
        Math.Abs(one.Box.Left - other.Box.Left) < SamePlace && Math.Abs(one.Baseline - other.Baseline) < SamePlace;

    private static string TextOf(PdfPage page, Phrase phrase)
    {
        var text = new StringBuilder(phrase.Count);
        foreach (ref readonly PdfGlyph glyph in page.GlyphSpan.Slice(phrase.First, phrase.Count))
        {
            text.Append(glyph.Text);
        }

        return text.ToString();
    }

    /// <summary>Whether a glyph of the phrase lies over one of other text, or a ruling goes through it.</summary>
    private static bool LiesOver(PdfPage page, Phrase phrase)
    {
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        foreach (ref readonly PdfGlyph own in glyphs.Slice(phrase.First, phrase.Count))
        {
            double em = LineText.EmOf(own);
            double x = (own.Box.Left + own.Box.Right) / 2;
            double y = (own.Box.Top + own.Box.Bottom) / 2;
            for (int i = 0; i < glyphs.Length; i++)
            {
                ref readonly PdfGlyph other = ref glyphs[i];
                if (Math.Abs(((other.Box.Top + other.Box.Bottom) / 2) - y) < Over * em && Math.Abs(((other.Box.Left + other.Box.Right) / 2) - x) < Over * em
                    && (i < phrase.First || i >= phrase.First + phrase.Count) && other.IsVisible && !GlyphText.IsSpace(other.Text) && other.Text != own.Text)
                {
                    return true;
                }
            }

            foreach (PdfSegment segment in page.Segments)
            {
                double quarter = em / 4;
                if (segment.X1 < x + quarter && segment.X2 > x - quarter && segment.Y1 < y + quarter && segment.Y2 > y - quarter)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private readonly record struct Phrase(int First, int Count, int Key);

    private sealed record Watermark(string Text, PdfGlyph First, bool IsTiled);
}
