using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <content>Form and image XObjects (ISO 32000-2, 8.9 and 8.10).</content>
internal sealed partial class ContentInterpreter
{
    private const int MaxFormDepth = 16;
    private const int MaxOperations = 2_000_000;

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
            PdfDictionary image = stream.Dictionary;
            bool isOpaque = !image.ContainsKey("SMask") && !image.ContainsKey("Mask") && image.GetBoolean("ImageMask") != true
                && image.GetInt("SMaskInData") is null or 0;
            AddPicture(isOpaque);
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
        state.IsInTranslucentForm |= state.FillAlpha < 1 || state.IsBlended || state.IsMasked;
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

    // What is drawn again on the covered text is no duplicate of it.
    private void Cover(PdfBox box)
    {
        covers.Add(box, glyphs.Count);
        glyphs.ForgetDuplicates();
    }

    // An image fills the unit square. One of some size is counted; any may lie behind white text.
    private void AddPicture(bool isOpaque)
    {
        const double fractionOfPage = 0.05;
        PdfBox shown = BoxOperations.Intersect(state.ToPage.Apply(0, 0, 1, 1), state.Clip);
        backgrounds.Add(shown, Paint.Pattern);
        if (isOpaque && state.FillsOpaquely && (state.ToPage is { B: 0, C: 0 } or { A: 0, D: 0 }))
        {
            Cover(shown);
        }

        if (shown.Width > 0 && shown.Height > 0 && shown.Width * shown.Height > frame.Width * frame.Height * fractionOfPage)
        {
            pictures++;
        }
    }
}
