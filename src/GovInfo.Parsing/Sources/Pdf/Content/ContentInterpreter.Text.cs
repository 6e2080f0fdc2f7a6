using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <content>The text operators (ISO 32000-2, 9.3 and 9.4).</content>
internal sealed partial class ContentInterpreter
{
    private void DoText(ContentLexer lexer)
    {
        switch (lexer.Operator)
        {
            case ContentOperator.BeginText:
                text.Begin();
                unshown.Begin(operations);
                break;
            case ContentOperator.EndText:
                unshown.End(operations, glyphs.Count, state.Clip);
                break;
            case ContentOperator.SetCharacterSpacing:
                state.CharacterSpacing = lexer.GetNumber(0);
                break;
            case ContentOperator.SetWordSpacing:
                state.WordSpacing = lexer.GetNumber(0);
                break;
            case ContentOperator.SetHorizontalScaling:
                state.HorizontalScaling = lexer.GetNumber(0) / 100;
                break;
            case ContentOperator.SetLeading:
                state.Leading = lexer.GetNumber(0);
                break;
            case ContentOperator.SetFont:
                SetFont(lexer);
                break;
            case ContentOperator.SetRenderMode:
                state.RenderMode = (int)Math.Clamp(lexer.GetNumber(0), 0, 7);
                break;
            case ContentOperator.SetRise:
                state.Rise = lexer.GetNumber(0);
                break;
            case ContentOperator.MoveText:
                text.MoveLine(lexer.GetNumber(0), lexer.GetNumber(1));
                break;
            case ContentOperator.MoveTextSetLeading:
                state.Leading = -lexer.GetNumber(1);
                text.MoveLine(lexer.GetNumber(0), lexer.GetNumber(1));
                break;
            case ContentOperator.SetTextMatrix:
                text.SetMatrix(MatrixOf(lexer));
                break;
            case ContentOperator.NextLine:
                text.MoveLine(0, -state.Leading);
                break;
            case ContentOperator.ShowText:
                Show(lexer.GetString(0));
                break;
            case ContentOperator.NextLineShowText:
                text.MoveLine(0, -state.Leading);
                Show(lexer.GetString(0));
                break;
            case ContentOperator.NextLineShowTextSpaced:
                state.WordSpacing = lexer.GetNumber(0);
                state.CharacterSpacing = lexer.GetNumber(1);
                text.MoveLine(0, -state.Leading);
                Show(lexer.GetString(2));
                break;
            case ContentOperator.ShowTextAdjusted:
                ShowAdjusted(lexer);
                break;
        }
    }

    private void SetFont(ContentLexer lexer)
    {
        string name = lexer.GetName(0) ?? string.Empty;
        state.Font = fonts.Find(resources.GetDictionary("Font")?.GetRaw(name));
        state.FontSize = lexer.GetNumber(1);
    }

    private void Show(ReadOnlySpan<byte> bytes)
    {
        glyphs.BeginRun();
        ShowPart(bytes);
    }

    private void ShowAdjusted(ContentLexer lexer)
    {
        glyphs.BeginRun();
        foreach (ref readonly ContentOperand element in lexer.GetArray(0))
        {
            if (element.Kind == ContentOperandKind.Number)
            {
                text.Adjust(element.Number, state);
            }
            else
            {
                ShowPart(lexer.GetString(element));
            }
        }
    }

    private void ShowPart(ReadOnlySpan<byte> bytes)
    {
        if (state.Font is null && !bytes.IsEmpty && !saidMissingFont)
        {
            saidMissingFont = true;
            document.Context.Diagnostics.Add(PdfFontDiagnostics.MissingFont.Create(null, ("page", pageNumber)));
        }

        text.Show(bytes, state, marked.IsHidden, marked.IsArtifact);
    }
}
