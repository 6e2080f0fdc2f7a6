using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules up to the body (HTML Standard, 13.2.6.4.1 to 13.2.6.4.6).</content>
internal sealed partial class TreeConstruction
{
    private void Initial(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Doctype:
                mode = InsertionMode.BeforeHtml;
                return;
            case HtmlTokenType.Comment:
            case HtmlTokenType.Character when IsSpaceOnly(ref token):
                return;
            default:
                isQuirky = true;
                mode = InsertionMode.BeforeHtml;
                BeforeHtml(ref token);
                return;
        }
    }

    private void BeforeHtml(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceOnly(ref token):
            case HtmlTokenType.EndTag when token.Tag is not (HtmlRoot or Body or Br or Head):
                return;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                Insert(token);
                mode = InsertionMode.BeforeHead;
                return;
            default:
                Insert(TreeToken.Start(HtmlRoot));
                mode = InsertionMode.BeforeHead;
                BeforeHead(ref token);
                return;
        }
    }

    private void BeforeHead(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceOnly(ref token):
            case HtmlTokenType.EndTag when token.Tag is not (HtmlRoot or Body or Br or Head):
                return;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                InBody(ref token);
                return;
            case HtmlTokenType.StartTag when token.Tag == Head:
                head = Insert(token);
                mode = InsertionMode.InHead;
                return;
            default:
                head = Insert(TreeToken.Start(Head));
                mode = InsertionMode.InHead;
                InHead(ref token);
                return;
        }
    }

    private void InHead(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceTaken(ref token):
            case HtmlTokenType.StartTag when IsStartTagOfHead(ref token):
            case HtmlTokenType.EndTag when IsEndTagOfHead(ref token):
                return;
            default:
                Pop();
                mode = InsertionMode.AfterHead;
                AfterHead(ref token);
                return;
        }
    }

    /// <summary>Takes a start tag by the rules of the head; returns whether they have one for it.</summary>
    private bool IsStartTagOfHead(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case HtmlRoot:
                InBody(ref token);
                return true;
            case Meta or Link or Base or Basefont or Bgsound:
                InsertVoid(token);
                return true;
            case Title:
                InsertText(token, HtmlParseMode.RCData);
                return true;
            case Style or Noframes:
                InsertText(token, HtmlParseMode.Rawtext);
                return true;
            case Script:
                InsertText(token, HtmlParseMode.Script);
                return true;
            case Noscript:
                Insert(token);
                mode = InsertionMode.InHeadNoscript;
                return true;
            case Template:
                Insert(token);
                formatting.AddMarker();
                mayBeFrameset = false;
                mode = InsertionMode.InTemplate;
                templateModes.Push(InsertionMode.InTemplate);
                return true;
            default:
                return token.Tag == Head;
        }
    }

    private bool IsEndTagOfHead(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Head:
                Pop();
                mode = InsertionMode.AfterHead;
                return true;
            case Template:
                if (open.IsOpen(Template))
                {
                    CloseImpliedEnds();
                    CloseTemplate();
                }

                return true;
            default:
                return token.Tag is not (HtmlRoot or Body or Br);
        }
    }

    private void InHeadNoscript(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceTaken(ref token):
            case HtmlTokenType.StartTag when token.Tag is Head or Noscript:
            case HtmlTokenType.EndTag when token.Tag is not (Noscript or Br):
                return;
            case HtmlTokenType.StartTag when token.Tag is Style or Link or Basefont or Meta or Noframes or Bgsound:
                InHead(ref token);
                return;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                InBody(ref token);
                return;
            case HtmlTokenType.EndTag when token.Tag == Noscript:
                Pop();
                mode = InsertionMode.InHead;
                return;
            default:
                Pop();
                mode = InsertionMode.InHead;
                InHead(ref token);
                return;
        }
    }

    private void AfterHead(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceTaken(ref token):
            case HtmlTokenType.StartTag when token.Tag == Head:
            case HtmlTokenType.EndTag when token.Tag is not (HtmlRoot or Body or Br):
                return;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
                InBody(ref token);
                return;
            case HtmlTokenType.StartTag when token.Tag == Body:
                OpenBody(token);
                return;
            case HtmlTokenType.StartTag when token.Tag == Frameset:
                Insert(token);
                mode = InsertionMode.InFrameset;
                return;
            case HtmlTokenType.StartTag when token.Tag is Link or Meta or Script or Style or Title or Base or Basefont or Bgsound or Noframes:
                open.Push(head!);
                InHead(ref token);
                open.Remove(head!);
                return;
            default:
                OpenBody(TreeToken.Start(Body));
                mayBeFrameset = true;
                ByMode(ref token);
                return;
        }
    }

    private void OpenBody(in TreeToken token)
    {
        Insert(token);
        mayBeFrameset = false;
        mode = InsertionMode.InBody;
    }

    /// <summary>The rules of text: script, style, title and the like.</summary>
    private void InText(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                InsertCharacters(token.Data);
                break;
            case HtmlTokenType.EndTag:
                Pop();
                mode = modeBehindText;
                break;
            case HtmlTokenType.EndOfFile:
                Pop();
                mode = modeBehindText;
                Process(ref token);
                break;
            default:
                break;
        }
    }

    /// <summary>Drops the white space before characters; returns whether nothing is left.</summary>
    private static bool IsSpaceOnly(ref TreeToken token)
    {
        token.TakeSpace();
        return token.Data.IsEmpty;
    }

    /// <summary>Inserts the white space before characters; returns whether nothing is left.</summary>
    private bool IsSpaceTaken(ref TreeToken token)
    {
        InsertCharacters(token.TakeSpace());
        return token.Data.IsEmpty;
    }
}
