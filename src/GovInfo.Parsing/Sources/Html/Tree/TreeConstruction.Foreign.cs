using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of foreign content: SVG and MathML (HTML Standard, 13.2.6.5).</content>
internal sealed partial class TreeConstruction
{
    private static bool IsHtmlPoint(PageElement element) =>
        (element.Traits & TagTraits.HtmlPoint) != 0
        || ((element.Traits & TagTraits.Math) != 0 && element.Tag == AnnotationXml && IsHtmlEncoding(element.Attribute("encoding")));

    private static bool IsHtmlEncoding(ReadOnlySpan<char> encoding) =>
        encoding.Equals("text/html", StringComparison.OrdinalIgnoreCase) || encoding.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    private void InForeignContent(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                InsertCharacters(token.Data);
                mayBeFrameset = mayBeFrameset && !token.HasContent;
                break;
            case HtmlTokenType.StartTag when LeavesForeignContent(token):
                while (open.Current is { } current && (current.Traits & (TagTraits.Html | TagTraits.MathTextPoint)) == 0 && !IsHtmlPoint(current))
                {
                    Pop();
                }

                ByMode(ref token);
                break;
            case HtmlTokenType.StartTag:
                InsertForeign(ref token);
                break;
            case HtmlTokenType.EndTag:
                EndForeign(ref token);
                break;
            default:
                break;
        }
    }

    private static bool LeavesForeignContent(in TreeToken token) => token.Tag switch
    {
        B or Big or Blockquote or Body or Br or Center or Code or Dd or Div or Dl or Dt or Em or Embed or Head or Hr or I or Img or Li or Ul => true,
        H1 or H2 or H3 or H4 or H5 or H6 or Listing or Menu or Meta or Nobr or Ol or P or Pre or Ruby or S or Small or Span or Strike => true,
        Strong or Sub or Sup or Table or Tt or U or Var => true,
        Font => token.Attributes.Any(static attribute => attribute.Name is "color" or "face" or "size"),
        _ => false,
    };

    private void InsertForeign(ref TreeToken token)
    {
        PageElement current = open.Current!;
        PageElement element = Create(token, (current.Traits & TagTraits.Math) != 0 ? ElementTraits.OfMath(token.Tag) : ElementTraits.OfSvg(token.Tag));
        Append(current, element);
        if (!token.IsSelfClosing)
        {
            Push(element);
            tokenizer.IsAcceptingCharacterData = true;
        }
        else if (token.Tag == Script)
        {
            TreeToken end = TreeToken.End(Script);
            InForeignContent(ref end);
        }
    }

    private void EndForeign(ref TreeToken token)
    {
        for (int index = open.Count - 1; index > 0; index--)
        {
            if (open[index].HasName(token.Tag, token.Data.Span))
            {
                CloseThrough(index);
                return;
            }

            if ((open[index - 1].Traits & TagTraits.Html) != 0)
            {
                ByMode(ref token);
                return;
            }
        }
    }
}
