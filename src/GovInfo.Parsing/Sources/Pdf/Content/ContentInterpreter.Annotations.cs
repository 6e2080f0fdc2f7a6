using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <content>The appearances of annotations: stamps, free text, form fields (ISO 32000-2, 12.5.5).</content>
internal sealed partial class ContentInterpreter
{
    private const int MaxAnnotations = 2_000;

    private void DrawAnnotations(PageNode page)
    {
        if (page.Dictionary.GetArray("Annots") is not { } annotations)
        {
            return;
        }

        for (int i = 0; i < Math.Min(annotations.Count, MaxAnnotations); i++)
        {
            if (annotations.GetDictionary(i) is { } annotation)
            {
                DrawAnnotation(annotation);
            }
        }
    }

    private void DrawAnnotation(PdfDictionary annotation)
    {
        const int hidden = 2;
        const int noView = 32;
        bool isHidden = ((annotation.GetInt("F") ?? 0) & (hidden | noView)) != 0 || annotation.GetName("Subtype") is "Popup" or "Link";
        if (isHidden || annotation.GetRectangle("Rect") is not { } rectangle)
        {
            return;
        }

        state = new GraphicsState(frame.ToPage, frame.Box);
        marked.BeginForm(annotation.GetRaw("OC"));
        int before = glyphs.Count;
        if (FindAppearance(annotation) is { } form)
        {
            DrawAppearance(form, rectangle);
        }

        if (glyphs.Count == before && annotation.GetName("Subtype") == "Widget" && FormFieldText.Read(annotation) is { } field)
        {
            DrawField(field, rectangle);
        }

        marked.EndBeyond(0);
    }

    private void DrawAppearance(PdfStream form, PdfRectangle rectangle)
    {
        // Algorithm 8.1: the appearance's box, transformed by its matrix, is fitted into the annotation's rectangle.
        Matrix matrix = Matrix.From(form.Dictionary.GetArray("Matrix"));
        PdfRectangle box = form.Dictionary.GetRectangle("BBox") ?? rectangle;
        PdfBox transformed = matrix.Apply(box.Left, box.Bottom, box.Right, box.Top);
        double scaleX = transformed.Width > 0 ? rectangle.Width / transformed.Width : 1;
        double scaleY = transformed.Height > 0 ? rectangle.Height / transformed.Height : 1;
        var fit = new Matrix(scaleX, 0, 0, scaleY, rectangle.Left - (transformed.Left * scaleX), rectangle.Bottom - (transformed.Top * scaleY));
        PaintForm(form, matrix.Then(fit));
    }

    private void DrawField(FormFieldText field, PdfRectangle rectangle)
    {
        glyphs.BeginRun();
        foreach ((string character, PdfRectangle place) in field.Layout(rectangle))
        {
            if (glyphs.IsFull)
            {
                return;
            }

            PdfBox box = state.ToPage.Apply(place.Left, place.Bottom, place.Right, place.Top);
            glyphs.Add(
                new PdfGlyph
                {
                    Text = character,
                    Box = box,
                    Baseline = box.Bottom - (0.12 * box.Height),
                    FontSize = box.Height,
                    FontName = string.Empty,
                    Run = glyphs.Run,
                    IsVisible = !marked.IsHidden,
                },
                Paint.Dark,
                state.Clip);
        }
    }

    // The normal appearance: a stream, or one for each state that the annotation can be in.
    private static PdfStream? FindAppearance(PdfDictionary annotation) => annotation.GetDictionary("AP")?.Get("N") switch
    {
        PdfStream stream => stream,
        PdfDictionary states when annotation.GetName("AS") is { } current => states.GetStream(current),
        _ => null,
    };
}
