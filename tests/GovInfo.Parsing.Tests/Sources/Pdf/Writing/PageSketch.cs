using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>A run of text on a sketched page. Vertical text runs down from (X, Baseline) on its centre line X.</summary>
internal sealed record SketchedText(double X, double Baseline, string Text, double Size, double Spacing, bool IsVertical, bool IsHidden);

/// <summary>A ruling on a sketched page.</summary>
internal sealed record SketchedRule(double X1, double Y1, double X2, double Y2, double Thickness);

/// <summary>
/// A page as a person would draw it: runs of text and rulings, points from the top left. It can be handed on as glyphs, or written as PDF.
/// ASCII is half an em wide, everything else one em.
/// </summary>
internal sealed class PageSketch(double width = 595, double height = 842)
{
    public const double Ascent = 0.88;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<SketchedText> Texts { get; } = [];

    public List<SketchedRule> Rules { get; } = [];

    public int Pictures { get; set; }

    /// <summary>Where a clip cuts off the rules that go on to the right.</summary>
    public double CutRight { get; set; }

    /// <summary>Where a clip cuts off the rules that begin to the left of it.</summary>
    public double? CutLeft { get; set; }

    public static double WidthOf(char character, double size) => character < 0x80 ? size / 2 : size;

    public static double WidthOf(string text, double size, double spacing = 0) => text.Sum(character => WidthOf(character, size) + spacing);

    public PageSketch Text(double x, double baseline, string text, double size = 12, double spacing = 0, bool vertical = false, bool hidden = false)
    {
        Texts.Add(new SketchedText(x, baseline, text, size, spacing, vertical, hidden));
        return this;
    }

    public PageSketch Rule(double x1, double y1, double x2, double y2, double thickness = 0.5)
    {
        Rules.Add(new SketchedRule(x1, y1, x2, y2, thickness));
        return this;
    }

    public PageSketch Box(double left, double top, double right, double bottom) =>
        Rule(left, top, right, top).Rule(left, bottom, right, bottom).Rule(left, top, left, bottom).Rule(right, top, right, bottom);

    /// <summary>A grid of ruled lines, every one from side to side.</summary>
    public PageSketch Grid(double[] columns, double[] rows)
    {
        foreach (double x in columns)
        {
            Rule(x, rows[0], x, rows[^1]);
        }

        foreach (double y in rows)
        {
            Rule(columns[0], y, columns[^1], y);
        }

        return this;
    }

    public PdfPage ToPage(int number)
    {
        var glyphs = ImmutableArray.CreateBuilder<PdfGlyph>();
        for (int run = 0; run < Texts.Count; run++)
        {
            SketchedText text = Texts[run];
            double at = text.IsVertical ? text.Baseline : text.X;
            foreach (char character in text.Text)
            {
                double advance = text.IsVertical ? text.Size : WidthOf(character, text.Size);
                PdfBox box = text.IsVertical
                    ? new PdfBox(text.X - (text.Size / 2), at, text.X + (text.Size / 2), at + advance)
                    : new PdfBox(at, text.Baseline - (Ascent * text.Size), at + advance, text.Baseline + ((1 - Ascent) * text.Size));
                glyphs.Add(new PdfGlyph
                {
                    Text = character == '\uFFFD' ? string.Empty : character.ToString(CultureInfo.InvariantCulture),
                    Box = box,
                    Baseline = text.IsVertical ? text.X : text.Baseline,
                    FontSize = text.Size,
                    FontName = "Sketch",
                    Run = run,
                    IsVertical = text.IsVertical,
                    IsVisible = !text.IsHidden,
                });
                at += advance + text.Spacing;
            }
        }

        return new PdfPage
        {
            Number = number,
            Width = Width,
            Height = Height,
            Glyphs = glyphs.ToImmutable(),
            Segments = [.. Rules.Select(static rule => new PdfSegment(rule.X1, rule.Y1, rule.X2, rule.Y2, rule.Thickness))],
            PictureCount = Pictures,
            CutRight = CutRight,
            CutLeft = CutLeft,
        };
    }
}
