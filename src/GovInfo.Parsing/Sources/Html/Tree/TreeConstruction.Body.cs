using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of the body for start tags (HTML Standard, 13.2.6.4.7).</content>
internal sealed partial class TreeConstruction
{
    private void InBody(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                Reconstruct();
                InsertCharacters(token.Data);
                mayBeFrameset = mayBeFrameset && !token.HasContent;
                break;
            case HtmlTokenType.StartTag:
                StartTagInBody(ref token);
                break;
            case HtmlTokenType.EndTag:
                EndTagInBody(ref token);
                break;
            case HtmlTokenType.EndOfFile when templateModes.Count > 0:
                InTemplate(ref token);
                break;
            case HtmlTokenType.EndOfFile:
                End();
                break;
            default:
                break;
        }
    }

    private void StartTagInBody(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Div or P or Ul or Ol or Dl or Fieldset or Figcaption or Figure or Article or Aside or Blockquote or Center or Address or Dialog:
            case Dir or Summary or Details or Main or Footer or Header or Nav or Section or Menu or Hgroup:
                CloseParagraph();
                Insert(token);
                break;
            case A:
                StartAnchor(token);
                break;
            case B or Strong or Code or Em or U or I or Font or S or Small or Strike or Big or Tt:
                Reconstruct();
                InsertFormatting(token);
                break;
            case Img or Br or Area or Embed or Keygen or Wbr:
                InsertVoidInLine(token);
                break;
            case Image:
                InsertVoidInLine(new TreeToken(HtmlTokenType.StartTag, Img, token.Data) { Attributes = token.Attributes });
                break;
            case H1 or H2 or H3 or H4 or H5 or H6:
                CloseParagraph();
                if (OpenElements.IsHeading(open.CurrentTag))
                {
                    Pop();
                }

                Insert(token);
                break;
            case Script or Style or Link or Meta or Title or Noframes or Template or Base or Basefont or Bgsound:
                InHead(ref token);
                break;
            case Table:
                if (!isQuirky)
                {
                    CloseParagraph();
                }

                Insert(token);
                mayBeFrameset = false;
                mode = InsertionMode.InTable;
                break;
            case Li:
                StartItem(token, static tag => tag == Li);
                break;
            case Dd or Dt:
                StartItem(token, static tag => tag is Dd or Dt);
                break;
            case Hr:
                CloseParagraph();
                InsertVoid(token);
                mayBeFrameset = false;
                break;
            case Menuitem or Param or Source or Track:
                InsertVoid(token);
                break;
            case Pre or Listing:
                CloseParagraph();
                Insert(token);
                mayBeFrameset = false;
                SkipLineEnd();
                break;
            case Iframe or Noembed:
                mayBeFrameset = mayBeFrameset && token.Tag == Noembed;
                InsertText(token, HtmlParseMode.Rawtext);
                break;
            case MathRoot or Svg:
                Reconstruct();
                PageElement foreign = Create(token, token.Tag == MathRoot ? ElementTraits.OfMath(MathRoot) : ElementTraits.OfSvg(Svg));
                InsertOpen(foreign);
                if (token.IsSelfClosing)
                {
                    open.Remove(foreign);
                }

                break;
            case Tbody or Td or Tfoot or Th or Thead or Tr or Caption or Col or Colgroup or Frame or Head:
                break;
            default:
                if (!IsStartTagOfForm(ref token) && !IsRareStartTag(ref token))
                {
                    Reconstruct();
                    Insert(token);
                }

                break;
        }
    }

    private void InsertVoidInLine(in TreeToken token)
    {
        Reconstruct();
        InsertVoid(token);
        mayBeFrameset = false;
    }

    private void StartAnchor(in TreeToken token)
    {
        if (formatting.LastIndexOf(A) is var place and >= 0)
        {
            PageElement anchor = formatting[place]!;
            Adopt(TreeToken.End(A));
            open.Remove(anchor);
            formatting.Remove(anchor);
        }

        Reconstruct();
        InsertFormatting(token);
    }

    /// <summary>An item ends the one before it, unless a special element stands between.</summary>
    private void StartItem(in TreeToken token, Predicate<HtmlTag> isItem)
    {
        mayBeFrameset = false;
        for (int index = open.Count - 1; index >= 0; index--)
        {
            PageElement element = open[index];
            if (isItem(element.Tag))
            {
                TreeToken end = TreeToken.End(element.Tag);
                InBody(ref end);
                break;
            }

            if ((element.Traits & TagTraits.Special) != 0 && element.Tag is not (Address or Div or P))
            {
                break;
            }
        }

        CloseParagraph();
        Insert(token);
    }

    /// <summary>Takes the next token, without the line end that begins the text of pre and textarea.</summary>
    private void SkipLineEnd()
    {
        TreeToken next = NextToken();
        if (next.Type == HtmlTokenType.Character)
        {
            next.DropLineEnd();
        }

        ByMode(ref next);
    }
}
