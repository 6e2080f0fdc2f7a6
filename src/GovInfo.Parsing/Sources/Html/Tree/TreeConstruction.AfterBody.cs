using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules behind the body, and of framesets (HTML Standard, 13.2.6.4.19 and on).</content>
internal sealed partial class TreeConstruction
{
    private void AfterBody(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceTakenBehind(ref token):
                break;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                InBody(ref token);
                break;
            case HtmlTokenType.EndTag when token.Tag == HtmlRoot:
                mode = InsertionMode.AfterAfterBody;
                break;
            case HtmlTokenType.EndOfFile:
                End();
                break;
            default:
                mode = InsertionMode.InBody;
                InBody(ref token);
                break;
        }
    }

    private void AfterAfterBody(ref TreeToken token)
    {
        if (token.Type == HtmlTokenType.EndTag && token.Tag == HtmlRoot)
        {
            mode = InsertionMode.InBody;
            InBody(ref token);
        }
        else
        {
            AfterBody(ref token);
        }
    }

    private bool IsSpaceTakenBehind(ref TreeToken token)
    {
        Reconstruct();
        return IsSpaceTaken(ref token);
    }

    private void InFrameset(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                InsertCharacters(token.TakeSpace());
                break;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                InBody(ref token);
                break;
            case HtmlTokenType.StartTag when token.Tag == Frameset:
                Insert(token);
                break;
            case HtmlTokenType.StartTag when token.Tag == Frame:
                InsertVoid(token);
                break;
            case HtmlTokenType.StartTag when token.Tag == Noframes:
                InHead(ref token);
                break;
            case HtmlTokenType.EndTag when token.Tag == Frameset && open.Count > 1:
                Pop();
                mode = open.CurrentTag == Frameset ? mode : InsertionMode.AfterFrameset;
                break;
            case HtmlTokenType.EndOfFile:
                End();
                break;
            default:
                break;
        }
    }

    private void AfterFrameset(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.EndTag when token.Tag == HtmlRoot:
                mode = InsertionMode.AfterAfterFrameset;
                break;
            case HtmlTokenType.Character:
                InsertCharacters(token.TakeSpace());
                break;
            default:
                AfterFrames(ref token);
                break;
        }
    }

    private void AfterAfterFrameset(ref TreeToken token)
    {
        if (token.Type == HtmlTokenType.Character)
        {
            IsSpaceTakenBehind(ref token);
        }
        else
        {
            AfterFrames(ref token);
        }
    }

    private void AfterFrames(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                InBody(ref token);
                break;
            case HtmlTokenType.StartTag when token.Tag == Noframes:
                InHead(ref token);
                break;
            case HtmlTokenType.EndOfFile:
                End();
                break;
            default:
                break;
        }
    }
}
