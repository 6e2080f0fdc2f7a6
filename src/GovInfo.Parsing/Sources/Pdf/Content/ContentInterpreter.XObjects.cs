using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <content>Form and image XObjects (ISO 32000-2, 8.9 and 8.10) and the appearances of annotations (12.5.5).</content>
internal sealed partial class ContentInterpreter
{
    private const int MaxFormDepth = 16;
    private const int MaxOperations = 2_000_000;
    private const int MaxAnnotations = 2_000;

    private readonly HashSet<int> activeForms = [];
    private int savedByCaller;

    private void PaintXObject(string? name)
    {
        PdfDictionary? list = resources.GetDictionary("XObject");
        if (name is null || list?.GetStream(name) is not { } stream)
        {
            return;
        }

        bool isShown = document.OptionalContent.IsShown(stream.Dictionary.GetRaw("OC"), document);
        if (stream.Dictionary.GetName("Subtype") == "Form")
        {
            PaintForm(stream, Matrix.From(stream.Dictionary.GetArray("Matrix")));
        }
        else if (isShown && !marked.IsHidden)
        {
            AddPicture();
        }
    }

    // Carries out a form as if its content stood here, between q and Q.
    private void PaintForm(PdfStream form, in Matrix matrix)
    {
        if (activeForms.Count >= MaxFormDepth || !activeForms.Add(form.ObjectNumber))
        {
            if (!saidForm)
            {
                saidForm = true;
                document.Context.Diagnostics.Add(PdfFontDiagnostics.FormNotFollowed.Create(null, ("page", pageNumber), ("limit", MaxFormDepth)));
            }

            return;
        }

        (GraphicsState outerState, PdfDictionary outerResources, int outerSaved, int outerBeyond) = (state, resources, savedByCaller, statesBeyondMax);
        int markedDepth = marked.Depth;
        marked.BeginForm(form.Dictionary.GetRaw("OC"));
        state.ToPage = matrix.Then(state.ToPage);
        if (form.Dictionary.GetRectangle("BBox") is { } box)
        {
            state.Clip = BoxOperations.Intersect(state.Clip, state.ToPage.Apply(box.Left, box.Bottom, box.Right, box.Top));
        }

        resources = form.Dictionary.GetDictionary("Resources") ?? outerResources;
        savedByCaller = saved.Count;
        statesBeyondMax = 0;
        path.Clear();
        Run(document.Decode(form));
        marked.EndBeyond(markedDepth);
        while (saved.Count > savedByCaller)
        {
            saved.Pop();
        }

        (state, resources, savedByCaller, statesBeyondMax) = (outerState, outerResources, outerSaved, outerBeyond);
        path.Clear();
        activeForms.Remove(form.ObjectNumber);
    }

    // An image fills the unit square. One of some size is counted; any may lie behind white text.
    private void AddPicture()
    {
        const double fractionOfPage = 0.05;
        PdfBox shown = BoxOperations.Intersect(state.ToPage.Apply(0, 0, 1, 1), state.Clip);
        backgrounds.Add(shown, Paint.Pattern);
        if (shown.Width > 0 && shown.Height > 0 && shown.Width * shown.Height > frame.Width * frame.Height * fractionOfPage)
        {
            pictures++;
        }
    }

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
        if (isHidden || annotation.GetRectangle("Rect") is not { } rectangle || FindAppearance(annotation) is not { } form)
        {
            return;
        }

        // Algorithm 8.1: the appearance's box, transformed by its matrix, is fitted into the annotation's rectangle.
        Matrix matrix = Matrix.From(form.Dictionary.GetArray("Matrix"));
        PdfRectangle box = form.Dictionary.GetRectangle("BBox") ?? rectangle;
        PdfBox transformed = matrix.Apply(box.Left, box.Bottom, box.Right, box.Top);
        double scaleX = transformed.Width > 0 ? rectangle.Width / transformed.Width : 1;
        double scaleY = transformed.Height > 0 ? rectangle.Height / transformed.Height : 1;
        var fit = new Matrix(scaleX, 0, 0, scaleY, rectangle.Left - (transformed.Left * scaleX), rectangle.Bottom - (transformed.Top * scaleY));

        state = new GraphicsState(frame.ToPage, frame.Box);
        marked.BeginForm(annotation.GetRaw("OC"));
        PaintForm(form, matrix.Then(fit));
        marked.EndBeyond(0);
    }

    // The normal appearance: a stream, or one for each state that the annotation can be in.
    private static PdfStream? FindAppearance(PdfDictionary annotation) => annotation.GetDictionary("AP")?.Get("N") switch
    {
        PdfStream stream => stream,
        PdfDictionary states when annotation.GetName("AS") is { } current => states.GetStream(current),
        _ => null,
    };
}
