using GovInfo.Parsing.Sources.Pdf.Fonts;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The graphics state (ISO 32000-2, 8.4), as far as text and rulings need it. A copy is what <c>q</c> saves.</summary>
internal struct GraphicsState
{
    /// <summary>Initialises the state that a page begins with.</summary>
    public GraphicsState(in Matrix toPage, PdfBox clip)
    {
        ToPage = toPage;
        Clip = clip;
        LineWidth = 1;
        HorizontalScaling = 1;
        FillAlpha = StrokeAlpha = 1;
        ClipIsRectangle = true;
    }

    /// <summary>From user space to the page as shown: the current transformation matrix and the page's frame.</summary>
    public Matrix ToPage;

    /// <summary>The box around the clipping path, on the page as shown.</summary>
    public PdfBox Clip;

    /// <summary>Whether the clipping path is no more than that box.</summary>
    public bool ClipIsRectangle;

    public double LineWidth;
    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;
    public Paint FillPaint;
    public Paint StrokePaint;
    public double FillAlpha;
    public double StrokeAlpha;

    /// <summary>Whether a blend mode lets through what was painted before.</summary>
    public bool IsBlended;

    /// <summary>Whether a soft mask lets through what was painted before.</summary>
    public bool IsMasked;

    /// <summary>Whether the form that is drawn lets through what was painted before, whatever its own content does.</summary>
    public bool IsInTranslucentForm;

    public PdfFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;

    /// <summary>The horizontal scaling as a factor: 1 is 100 percent.</summary>
    public double HorizontalScaling;

    public double Leading;
    public double Rise;
    public int RenderMode;

    /// <summary>Whether a fill hides what was painted before.</summary>
    public readonly bool FillsOpaquely => FillAlpha >= 1 && !IsBlended && !IsMasked && !IsInTranslucentForm && ClipIsRectangle;

    /// <summary>The paint of fills, alpha heeded.</summary>
    public readonly Paint EffectiveFill => FillAlpha <= 0 ? Paint.None : FillPaint;

    /// <summary>The paint of strokes, alpha heeded.</summary>
    public readonly Paint EffectiveStroke => StrokeAlpha <= 0 ? Paint.None : StrokePaint;
}
