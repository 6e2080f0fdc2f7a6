using System.Collections.Immutable;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>A line of text: on the page's text area, or in a cell. Vertical text is a line too; it reads top down.</summary>
internal sealed class TextLine
{
    /// <summary>The number of the page.</summary>
    public required int Page { get; init; }

    public required string Text { get; init; }

    public required PdfBox Box { get; init; }

    /// <summary>The y of the baseline; of vertical text the x of its centre line.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size of the largest glyphs.</summary>
    public required double FontSize { get; init; }

    /// <summary>The line cut at wide gaps.</summary>
    public required ImmutableArray<TextWord> Words { get; init; }

    public bool IsVertical { get; init; }

    /// <summary>The place of its column in the reading order of the page; set once the page's columns are known, 0 where it has none.</summary>
    public int Column { get; set; }

    /// <summary>Whether digits were joined, or kept apart, where geometry does not say which is right.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether a digit of the line and another character lie over each other: two texts were printed in one place.</summary>
    public bool IsOverprinted { get; init; }

    /// <summary>The x where the page cuts off what is wider than it, or 0: what would stand last may be missing.</summary>
    public double CutRight { get; set; }

    /// <summary>The x where the page cuts off what begins to the left of it, or null: of what would stand first nothing, or the end, may be left.</summary>
    public double? CutLeft { get; set; }

    /// <summary>Whether a word of the line is a number, or a mark that stands for one.</summary>
    public bool HasNumber => Words.Any(static word => GlyphText.IsValue(word.Text));

    /// <summary>The line with its words cut otherwise.</summary>
    /// <summary>The line of a single digit, as most cells of a table hold; null where the glyph is none.</summary>
    public static TextLine? OfDigit(in PdfGlyph glyph, PdfPage page, bool vertical, bool isDoubtful) =>
        glyph.Text is not [>= '0' and <= '9'] || !(LineText.EmOf(glyph) > 0) ? null : new TextLine
        {
            Page = page.Number,
            CutRight = page.CutRight,
            CutLeft = page.CutLeft,
            Text = glyph.Text,
            Box = glyph.Box,
            Baseline = glyph.Baseline,
            FontSize = LineText.EmOf(glyph),
            Words = [new TextWord(glyph.Text, glyph.Box)],
            IsVertical = vertical,
            IsDoubtful = isDoubtful,
        };

    public TextLine With(ImmutableArray<TextWord> words) => new()
    {
        Page = Page,
        Text = Text,
        Box = Box,
        Baseline = Baseline,
        FontSize = FontSize,
        Words = words,
        IsVertical = IsVertical,
        Column = Column,
        IsDoubtful = IsDoubtful,
        IsOverprinted = IsOverprinted,
        CutRight = CutRight,
        CutLeft = CutLeft,
    };

    /// <summary>Two lines of one height as one, each with its words.</summary>
    public static TextLine Join(TextLine one, TextLine other) => new()
    {
        Page = one.Page,
        Text = one.Box.Left <= other.Box.Left ? one.Text + ' ' + other.Text : other.Text + ' ' + one.Text,
        Box = LineText.Union(one.Box, other.Box),
        Baseline = one.Baseline,
        FontSize = Math.Max(one.FontSize, other.FontSize),
        Words = [.. one.Words.Concat(other.Words).OrderBy(static word => word.Box.Left)],
        IsDoubtful = one.IsDoubtful || other.IsDoubtful,
        IsOverprinted = one.IsOverprinted || other.IsOverprinted,
        CutRight = one.CutRight,
        CutLeft = one.CutLeft,
    };
}
