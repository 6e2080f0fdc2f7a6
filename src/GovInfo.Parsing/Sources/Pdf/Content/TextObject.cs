using GovInfo.Parsing.Sources.Pdf.Fonts;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The text matrices, and the showing of strings with them (ISO 32000-2, 9.4).</summary>
internal sealed class TextObject(GlyphCollector glyphs)
{
    // The tangent of the least angle at which text is aslant, and not a page that was scanned crookedly.
    private const double LeastAslant = 0.1;

    private Matrix matrix = Matrix.Identity;
    private Matrix lineMatrix = Matrix.Identity;

    /// <summary>The directions in which the page's seen text runs: how many glyphs to the right, down, to the left, up.</summary>
    public TextDirections Directions { get; } = new();

    public void Begin() => SetMatrix(Matrix.Identity);

    public void SetMatrix(in Matrix value) => matrix = lineMatrix = value;

    /// <summary>Moves to the start of the next line, offset from the start of this one.</summary>
    public void MoveLine(double x, double y) => SetMatrix(new Matrix(1, 0, 0, 1, x, y).Then(lineMatrix));

    /// <summary>Moves by a number of a <c>TJ</c> array, in thousandths of text space units, against the direction of writing.</summary>
    public void Adjust(double amount, in GraphicsState state)
    {
        double distance = -amount / 1000 * state.FontSize;
        if (state.Font is { IsVertical: true })
        {
            Advance(0, distance);
        }
        else
        {
            Advance(distance * state.HorizontalScaling, 0);
        }
    }

    /// <summary>Shows a string.</summary>
    public void Show(ReadOnlySpan<byte> bytes, in GraphicsState state, bool isHidden, bool isArtifact)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        Matrix toPage = matrix.Then(state.ToPage);
        double size = state.FontSize;
        double scaling = state.HorizontalScaling;
        (double flowX, double flowY) = font.IsVertical ? (toPage.C, toPage.D) : (toPage.A, toPage.B);
        bool isVertical = Math.Abs(flowY) > Math.Abs(flowX);
        double pageSize = Math.Abs(size) * font.EmSize * Math.Sqrt((toPage.C * toPage.C) + (toPage.D * toPage.D));
        Paint paint = PaintOf(state);
        bool isPainted = !isHidden && paint != Paint.None;
        bool isAslant = Math.Min(Math.Abs(flowX), Math.Abs(flowY)) > LeastAslant * Math.Max(Math.Abs(flowX), Math.Abs(flowY));
        if (isPainted && !font.IsVertical)
        {
            int sense = size * scaling < 0 ? -1 : 1; // Fonts of a negative size are upright where the text matrix turns them once more.
            Directions.Add(flowX * sense, flowY * sense, bytes.Length);
        }

        double x = 0;
        double y = 0;
        while (!bytes.IsEmpty && !glyphs.IsFull)
        {
            FontGlyph glyph = font.Read(bytes, out int length);
            bytes = bytes[length..];
            double spacing = state.CharacterSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);
            PdfBox box;
            if (font.IsVertical)
            {
                double left = x - (glyph.VerticalOriginX * size * scaling);
                double end = y + (glyph.VerticalAdvance * size);
                box = toPage.Apply(left, Math.Min(y, end) + state.Rise, left + (glyph.Width * size * scaling), Math.Max(y, end) + state.Rise);
            }
            else
            {
                box = toPage.Apply(
                    x, (font.Descent * size) + state.Rise, x + (glyph.Width * size * scaling), (font.Ascent * size) + state.Rise);
            }

            (double originX, double originY) = toPage.Apply(x, y + state.Rise);
            double baseline = !isVertical ? originY : font.IsVertical ? originX : (box.Left + box.Right) / 2;
            glyphs.Add(
                new PdfGlyph
                {
                    Text = glyph.Text,
                    Box = box,
                    Baseline = baseline,
                    FontSize = pageSize,
                    FontName = font.Name,
                    Run = glyphs.Run,
                    IsVertical = isVertical,
                    IsVisible = isPainted,
                    IsArtifact = isArtifact,
                    IsAslant = isAslant,
                },
                paint,
                state.Clip);
            if (font.IsVertical)
            {
                y += (glyph.VerticalAdvance * size) + spacing;
            }
            else
            {
                x += ((glyph.Width * size) + spacing) * scaling;
            }
        }

        Advance(x, y);
    }

    // Render modes (ISO 32000-2, 9.3.6): 0 fills, 1 strokes, 2 does both, 3 nothing; 4 to 7 do the same and clip.
    private static Paint PaintOf(in GraphicsState state) => (state.RenderMode & 3) switch
    {
        0 => state.EffectiveFill,
        1 => state.EffectiveStroke,
        2 => state.EffectiveFill is Paint.None or Paint.White ? state.EffectiveStroke : state.EffectiveFill,
        _ => Paint.None,
    };

    private void Advance(double x, double y) => matrix = new Matrix(1, 0, 0, 1, x, y).Then(matrix);
}
