using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of the body for the start tags of forms, and for those that hardly a page has (HTML Standard, 13.2.6.4.7).</content>
internal sealed partial class TreeConstruction
{
    /// <summary>Takes the start tag of a form or of something in it; returns whether it is one.</summary>
    private bool IsStartTagOfForm(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Form:
                if (form is null)
                {
                    CloseParagraph();
                    form = Insert(token);
                }

                return true;
            case Input:
                Reconstruct();
                InsertVoid(token);
                mayBeFrameset = mayBeFrameset && IsHiddenInput(token);
                return true;
            case Button when open.IsInScope(Button):
                CloseBlock(token);
                InBody(ref token);
                return true;
            case Button:
                Reconstruct();
                Insert(token);
                mayBeFrameset = false;
                return true;
            case Textarea:
                InsertText(token, HtmlParseMode.RCData);
                mayBeFrameset = false;
                SkipLineEnd();
                return true;
            case Select:
                Reconstruct();
                Insert(token);
                mayBeFrameset = false;
                mode = mode is InsertionMode.InTable or InsertionMode.InCaption or InsertionMode.InTableBody or InsertionMode.InRow or InsertionMode.InCell
                    ? InsertionMode.InSelectInTable : InsertionMode.InSelect;
                return true;
            case Optgroup or Option:
                if (open.CurrentTag == Option)
                {
                    CloseByName(TreeToken.End(Option));
                }

                Reconstruct();
                Insert(token);
                return true;
            case Isindex:
                InsertIndexForm(token);
                return true;
            default:
                return false;
        }
    }

    private static bool IsHiddenInput(in TreeToken token)
    {
        foreach (PageAttribute attribute in token.Attributes)
        {
            if (attribute.Name == "type")
            {
                return attribute.Value.Equals("hidden", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>Takes a start tag that hardly a page has; returns whether it is one.</summary>
    private bool IsRareStartTag(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Applet or Marquee or HtmlTag.Object:
                Reconstruct();
                Insert(token);
                formatting.AddMarker();
                mayBeFrameset = false;
                return true;
            case Nobr:
                Reconstruct();
                if (open.IsInScope(Nobr))
                {
                    Adopt(token);
                    Reconstruct();
                }

                InsertFormatting(token);
                return true;
            case Xmp:
                CloseParagraph();
                Reconstruct();
                mayBeFrameset = false;
                InsertText(token, HtmlParseMode.Rawtext);
                return true;
            case Rb or Rtc or Rp or Rt:
                if (open.IsInScope(Ruby))
                {
                    CloseImpliedEnds(token.Tag is Rp or Rt ? Rtc : Unknown);
                }

                Insert(token);
                return true;
            case Plaintext:
                CloseParagraph();
                Insert(token);
                tokenizer.State = HtmlParseMode.Plaintext;
                return true;
            case Frameset:
                if (open.Count > 1 && open[1].Tag == Body && mayBeFrameset)
                {
                    open[1].Parent?.Remove(open[1]);
                    while (open.Count > 1)
                    {
                        Pop();
                    }

                    Insert(token);
                    mode = InsertionMode.InFrameset;
                }

                return true;
            case HtmlRoot:
                if (templateModes.Count == 0)
                {
                    AddAttributes(open[0], token);
                }

                return true;
            case Body:
                if (templateModes.Count == 0 && open.Count > 1 && open[1].Tag == Body)
                {
                    mayBeFrameset = false;
                    AddAttributes(open[1], token);
                }

                return true;
            default:
                return false;
        }
    }

    private static void AddAttributes(PageElement element, in TreeToken token) =>
        element.Attributes = [.. element.Attributes, .. token.Attributes.Where(attribute => !element.HasAttribute(attribute.Name))];

    private void InsertIndexForm(in TreeToken token)
    {
        if (form is not null)
        {
            return;
        }

        foreach (TreeToken part in (ReadOnlySpan<TreeToken>)
            [
                TreeToken.Start(Form), TreeToken.Start(Hr), TreeToken.Start(Label),
                new(HtmlTokenType.Character, Unknown, "This is a searchable index. Enter search keywords: ".AsMemory()),
                new(HtmlTokenType.StartTag, Input, default)
                {
                    Attributes = [new("name", "isindex".AsMemory()), .. token.Attributes.Where(static attribute => attribute.Name != "name")],
                },
                TreeToken.End(Label), TreeToken.Start(Hr), TreeToken.End(Form),
            ])
        {
            TreeToken next = part;
            InBody(ref next);
        }
    }
}
