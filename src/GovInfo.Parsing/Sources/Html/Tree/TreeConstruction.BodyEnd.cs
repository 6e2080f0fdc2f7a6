using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of the body for end tags (HTML Standard, 13.2.6.4.7).</content>
internal sealed partial class TreeConstruction
{
    private void EndTagInBody(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Div or Ul or Ol or Dl or Fieldset or Figcaption or Figure or Article or Aside or Blockquote or Center or Address or Dialog or Dir:
            case Summary or Details or Main or Footer or Header or Nav or Section or Menu or Hgroup or Button or Listing or Pre:
                CloseBlock(token);
                break;
            case A or B or Strong or Code or Em or U or I or Nobr or Font or S or Small or Strike or Big or Tt:
                Adopt(token);
                break;
            case P:
                EndParagraph();
                break;
            case Li when open.IsItemInListScope():
            case Dd or Dt when open.IsInScope(token.Tag):
                CloseImpliedEnds(token.Tag);
                PopThrough(token.Tag);
                break;
            case H1 or H2 or H3 or H4 or H5 or H6 when open.IsHeadingInScope():
                CloseImpliedEnds();
                PopThroughHeading();
                break;
            case Li or Dd or Dt or H1 or H2 or H3 or H4 or H5 or H6:
                break;
            case Form:
                PageElement? ended = form;
                form = null;
                if (ended is not null && open.IsInScope(Form))
                {
                    CloseImpliedEnds();
                    open.Remove(ended);
                }

                break;
            case Br:
                TreeToken start = TreeToken.Start(Br);
                Process(ref start);
                break;
            case Applet or Marquee or HtmlTag.Object:
                if (open.IsInScope(token.Tag))
                {
                    CloseImpliedEnds();
                    PopThrough(token.Tag);
                    formatting.ClearToMarker();
                }

                break;
            case Body:
                EndBody();
                break;
            case HtmlRoot:
                if (EndBody())
                {
                    AfterBody(ref token);
                }

                break;
            case Template:
                InHead(ref token);
                break;
            default:
                CloseByName(token);
                break;
        }
    }

    private void CloseBlock(in TreeToken token)
    {
        if (open.IsInScope(token.Tag))
        {
            CloseImpliedEnds();
            PopThrough(token.Tag);
        }
    }

    private void EndParagraph()
    {
        if (!open.IsParagraphInButtonScope())
        {
            TreeToken start = TreeToken.Start(P);
            Process(ref start);
        }

        CloseParagraph();
    }

    private bool EndBody()
    {
        if (!open.IsInScope(Body))
        {
            return false;
        }

        mode = InsertionMode.AfterBody;
        return true;
    }

    /// <summary>Any other end tag: closes the nearest element of the name, unless a special one stands above it.</summary>
    private void CloseByName(in TreeToken token)
    {
        for (int index = open.Count - 1; index >= 0; index--)
        {
            PageElement element = open[index];
            if (element.HasName(token.Tag, token.Data.Span) && !IsForeignObject(element))
            {
                CloseThrough(index);
                return;
            }

            if ((element.Traits & TagTraits.Special) != 0)
            {
                return;
            }
        }
    }

    /// <summary>The one integration point whose name has a capital in the tree, foreignObject, so that no end tag in it means it.</summary>
    private static bool IsForeignObject(PageElement element) => element.Tag == Foreignobject && (element.Traits & TagTraits.Svg) != 0;

    /// <summary>Closes every element down to the one at a place, and that one.</summary>
    private void CloseThrough(int index)
    {
        while (open.Count > index)
        {
            Pop();
        }
    }
}
