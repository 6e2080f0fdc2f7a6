using System.Buffers;
using GovInfo.Parsing.Sources.Pdf.Fonts;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The glyphs of one page in the order in which they are drawn. Its arrays are rented, and go back when it is disposed of.</summary>
internal sealed class GlyphCollector(BackgroundAreas backgrounds, UnmappedGlyphs unmapped, SourceReadContext context) : IDisposable
{
    private const int MaxGlyphs = 200_000;
    private const int InitialCapacity = 1024;
    private readonly DuplicateGlyphFilter duplicates = new();
    private readonly List<int> cutDigits = [];
    private PdfGlyph[] glyphs = [];
    private int mostOfPages;
    private int pageNumber;

    // How many ems a glyph reaches over the side of its clip that is cut by it, and how many such a clip is wide. Around less text clips are drawn
    // tightly: there nothing but a Chinese character, whose ink is as wide as it, tells.
    private const double SmallestCut = 0.02;
    private const double SmallestCutOfInk = 0.25;
    private const double SmallestCutOfDigit = 0.35; // Of its width: the ink of a digit fills no more than the rest.
    private const double Rounding = 0.45; // Points: half a pixel of a browser, and a little more.
    private const double TightClip = 1.05;
    private const double TightMargin = 2;
    private const int NarrowestClip = 20;

    public static int Limit => MaxGlyphs;

    /// <summary>The x where the page or a clip cuts off text that goes on to the right, the farthest such; 0 where none is cut.</summary>
    public double CutRight { get; private set; }

    /// <summary>The x where the page or a clip cuts off text that begins to the left of it, the farthest such; <see cref="double.MaxValue"/> where none is cut.</summary>
    public double CutLeft { get; private set; } = double.MaxValue;

    /// <summary>The indices of the digits that a cell's clip cuts in part.</summary>
    public List<int> CutDigits => cutDigits;

    public int Count { get; private set; }

    /// <summary>Whether the page has more glyphs than are kept.</summary>
    public bool IsFull => Count >= MaxGlyphs;

    /// <summary>The number of the showing operator that is at work.</summary>
    public int Run { get; private set; }

    public Span<PdfGlyph> Glyphs => glyphs.AsSpan(0, Count);

    public void BeginPage(int number)
    {
        pageNumber = number;
        Truncate(0);
        duplicates.Clear();
        cutDigits.Clear();
        Run = 0;
        CutRight = 0;
        CutLeft = double.MaxValue;
    }

    public void BeginRun() => Run++;

    /// <summary>Makes the glyphs from here on count also where they repeat those up to here.</summary>
    public void ForgetDuplicates() => duplicates.Clear();

    /// <summary>Adds a glyph, unless it repeats one.</summary>
    /// <param name="glyph">The glyph; visible unless its render mode, its paint or its optional content hides it.</param>
    /// <param name="paint">What it is painted with.</param>
    /// <param name="clip">The clip it is painted through.</param>
    public void Add(in PdfGlyph glyph, Paint paint, PdfBox clip)
    {
        if (IsFull)
        {
            return;
        }

        PdfBox box = glyph.Box;
        double centreX = (box.Left + box.Right) / 2;
        double centreY = (box.Top + box.Bottom) / 2;
        double advance = glyph.IsVertical ? box.Height : box.Width;
        bool isVisible = glyph.IsVisible && BoxOperations.IsSeen(box, clip) && !(paint == Paint.White && backgrounds.IsWhiteAt(centreX, centreY));
        if (!double.IsFinite(centreX + centreY) || (isVisible && !duplicates.Add(glyph.Text, centreX, centreY, advance, glyph.FontSize, glyph.Run)))
        {
            return;
        }

        if (isVisible && !glyph.IsVertical && (box.Right > clip.Right || box.Left < clip.Left) && glyph.Text is [var character, ..] && char.IsLetterOrDigit(character))
        {
            NoteCut(character, box, clip, glyph.FontSize);
        }

        context.CountText(Math.Max(1, glyph.Text.Length));
        if (Count == glyphs.Length)
        {
            Grow();
        }

        glyphs[Count++] = isVisible == glyph.IsVisible ? glyph : glyph with { IsVisible = isVisible };
    }

    /// <summary>
    /// Notes what a clip cuts off of the next glyph. A clip as wide as text is the page's; a narrow one is a cell's, or is drawn tightly around the ink
    /// of some glyphs, and then reaches over the page's no more than the ink does.
    /// </summary>
    private void NoteCut(char character, PdfBox box, PdfBox clip, double size)
    {
        bool isWide = clip.Width > NarrowestClip * size;
        bool isTight = !isWide && clip.Height < (TightClip * size) + TightMargin;
        double smallest = isWide ? SmallestCut * size : !isTight ? Math.Max(SmallestCut * size, Rounding) : GlyphText.IsIdeograph(character) ? SmallestCutOfInk * size : SmallestCutOfDigit * box.Width;
        bool isCutRight = box.Right > clip.Right + smallest;
        bool isCutLeft = box.Left < clip.Left - smallest;
        if ((isCutRight || isCutLeft) && !isWide && !isTight && GlyphText.IsDigit(character))
        {
            cutDigits.Add(Count);
        }

        if (isWide || (isTight && (GlyphText.IsDigit(character) || GlyphText.IsIdeograph(character))))
        {
            CutRight = isCutRight ? Math.Max(CutRight, clip.Right) : CutRight;
            CutLeft = isCutLeft ? Math.Min(CutLeft, clip.Left) : CutLeft;
        }
    }

    /// <summary>Replaces the glyphs from an index on.</summary>
    public void Replace(int first, ReadOnlySpan<PdfGlyph> replacement)
    {
        Truncate(first);
        foreach (ref readonly PdfGlyph glyph in replacement)
        {
            glyphs[Count++] = glyph; // Never more than there were.
        }
    }

    /// <summary>Ends the page: counts the visible glyphs without text, and gives all, good until the next page begins.</summary>
    public ArraySegment<PdfGlyph> EndPage()
    {
        foreach (ref readonly PdfGlyph glyph in Glyphs)
        {
            if (glyph.Text.Length == 0 && glyph.IsVisible)
            {
                unmapped.Add(glyph.FontName, pageNumber);
            }
        }

        return new ArraySegment<PdfGlyph>(glyphs, 0, Count);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Truncate(0);
        Return();
        duplicates.Dispose();
    }

    private void Truncate(int count)
    {
        mostOfPages = Math.Max(mostOfPages, Count);
        Count = count;
    }

    private void Grow()
    {
        PdfGlyph[] larger = ArrayPool<PdfGlyph>.Shared.Rent(Math.Max(InitialCapacity, Count * 2));
        Glyphs.CopyTo(larger);
        Truncate(Count);
        Return();
        glyphs = larger;
    }

    // Cleared as far as it was used: it refers to the texts of its glyphs.
    private void Return()
    {
        if (glyphs.Length > 0)
        {
            glyphs.AsSpan(0, mostOfPages).Clear();
            ArrayPool<PdfGlyph>.Shared.Return(glyphs);
        }

        glyphs = [];
    }
}
