using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <content>The colour operators (ISO 32000-2, 8.6.8).</content>
internal sealed partial class ContentInterpreter
{
    // Gives whether the operator sets a colour.
    private bool SetColor(ContentLexer lexer)
    {
        switch (lexer.Operator)
        {
            case ContentOperator.SetFillGray:
                SetFill(ColorSpace.Gray, lexer);
                return true;
            case ContentOperator.SetStrokeGray:
                SetStroke(ColorSpace.Gray, lexer);
                return true;
            case ContentOperator.SetFillRgb:
                SetFill(ColorSpace.Rgb, lexer);
                return true;
            case ContentOperator.SetStrokeRgb:
                SetStroke(ColorSpace.Rgb, lexer);
                return true;
            case ContentOperator.SetFillCmyk:
                SetFill(ColorSpace.Inks, lexer);
                return true;
            case ContentOperator.SetStrokeCmyk:
                SetStroke(ColorSpace.Inks, lexer);
                return true;
            case ContentOperator.SetFillColor or ContentOperator.SetFillColorExtended:
                SetFill(state.FillSpace, lexer);
                return true;
            case ContentOperator.SetStrokeColor or ContentOperator.SetStrokeColorExtended:
                SetStroke(state.StrokeSpace, lexer);
                return true;
            case ContentOperator.SetFillColorSpace:
                state.FillSpace = ColorSpaces.Find(lexer.GetName(0), resources);
                state.FillPaint = ColorSpaces.Initial(state.FillSpace);
                return true;
            case ContentOperator.SetStrokeColorSpace:
                state.StrokeSpace = ColorSpaces.Find(lexer.GetName(0), resources);
                state.StrokePaint = ColorSpaces.Initial(state.StrokeSpace);
                return true;
            default:
                return false;
        }
    }

    private void SetFill(ColorSpace space, ContentLexer lexer)
    {
        state.FillSpace = space;
        state.FillPaint = ColorSpaces.PaintOf(space, lexer.Operands);
    }

    private void SetStroke(ColorSpace space, ContentLexer lexer)
    {
        state.StrokeSpace = space;
        state.StrokePaint = ColorSpaces.PaintOf(space, lexer.Operands);
    }
}
