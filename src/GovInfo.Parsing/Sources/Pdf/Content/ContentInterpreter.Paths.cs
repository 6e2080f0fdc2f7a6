using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <content>The operators that build and paint paths, and clip by them (ISO 32000-2, 8.5).</content>
internal sealed partial class ContentInterpreter
{
    // Gives whether the operator is one of a path.
    private bool DoPath(ContentLexer lexer)
    {
        switch (lexer.Operator)
        {
            case ContentOperator.MoveTo:
                path.MoveTo(state.ToPage, lexer.GetNumber(0), lexer.GetNumber(1));
                return true;
            case ContentOperator.LineTo:
                path.LineTo(state.ToPage, lexer.GetNumber(0), lexer.GetNumber(1));
                return true;
            case ContentOperator.CurveTo:
                path.CurveTo(state.ToPage, lexer.GetNumber(4), lexer.GetNumber(5));
                return true;
            case ContentOperator.CurveFromCurrent or ContentOperator.CurveToFinal:
                path.CurveTo(state.ToPage, lexer.GetNumber(2), lexer.GetNumber(3));
                return true;
            case ContentOperator.ClosePath:
                path.Close();
                return true;
            case ContentOperator.Rectangle:
                path.Rectangle(state.ToPage, lexer.GetNumber(0), lexer.GetNumber(1), lexer.GetNumber(2), lexer.GetNumber(3));
                return true;
            case ContentOperator.Clip or ContentOperator.ClipEvenOdd:
                clipsNext = true;
                return true;
            default:
                return PaintPath(lexer.Operator);
        }
    }

    private bool PaintPath(ContentOperator painting)
    {
        switch (painting)
        {
            case ContentOperator.Stroke:
                EndPath(fills: false, strokes: true);
                return true;
            case ContentOperator.CloseAndStroke:
                path.Close();
                EndPath(fills: false, strokes: true);
                return true;
            case ContentOperator.Fill or ContentOperator.FillOld or ContentOperator.FillEvenOdd:
                EndPath(fills: true, strokes: false);
                return true;
            case ContentOperator.FillAndStroke or ContentOperator.FillAndStrokeEvenOdd:
                EndPath(fills: true, strokes: true);
                return true;
            case ContentOperator.CloseFillAndStroke or ContentOperator.CloseFillAndStrokeEvenOdd:
                path.Close();
                EndPath(fills: true, strokes: true);
                return true;
            case ContentOperator.EndPath:
                EndPath(fills: false, strokes: false);
                return true;
            case ContentOperator.PaintShading:
                backgrounds.Add(state.Clip, Paint.Pattern);
                return true;
            default:
                return false;
        }
    }

    private void EndPath(bool fills, bool strokes)
    {
        if (!marked.IsHidden)
        {
            if (fills)
            {
                rulings.Fill(path.Points, state);
                if (state.FillsOpaquely && state.FillPaint is Paint.Dark or Paint.White && path.FindRectangle() is { } rectangle)
                {
                    Cover(BoxOperations.Intersect(rectangle, state.Clip));
                }
            }

            if (strokes)
            {
                rulings.Stroke(path.Points, state);
            }
        }

        if (clipsNext)
        {
            clipsNext = false;
            Clip();
        }

        path.Clear();
    }

    // Only the box around the clipping path counts; a path without points clips everything away.
    private void Clip()
    {
        state.ClipIsRectangle &= path.FindRectangle() is not null;
        PdfBox box = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (PathPoint point in path.Points)
        {
            box = new PdfBox(Math.Min(box.Left, point.X), Math.Min(box.Top, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Bottom, point.Y));
        }

        state.Clip = BoxOperations.Intersect(state.Clip, box);
    }
}
