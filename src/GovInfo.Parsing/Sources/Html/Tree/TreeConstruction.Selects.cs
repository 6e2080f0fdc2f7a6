using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of selects and templates (HTML Standard, 13.2.6.4.16 to 13.2.6.4.18).</content>
internal sealed partial class TreeConstruction
{
    private void InSelect(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                InsertCharacters(token.Data);
                break;
            case HtmlTokenType.StartTag:
                StartTagInSelect(ref token);
                break;
            case HtmlTokenType.EndTag:
                EndTagInSelect(ref token);
                break;
            case HtmlTokenType.EndOfFile:
                InBody(ref token);
                break;
            default:
                break;
        }
    }

    private void StartTagInSelect(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case HtmlRoot or Xmp:
                InBody(ref token);
                break;
            case Option or Optgroup:
                if (open.CurrentTag == Option)
                {
                    Pop();
                }

                if (token.Tag == Optgroup && open.CurrentTag == Optgroup)
                {
                    Pop();
                }

                Insert(token);
                break;
            case Button:
                Insert(token);
                break;
            case Select:
                EndSelect();
                break;
            case Input or Keygen or Textarea:
                if (open.IsInSelectScope())
                {
                    EndSelect();
                    ByMode(ref token);
                }

                break;
            case Template or Script:
                InHead(ref token);
                break;
            default:
                if (open.CurrentTag != Select)
                {
                    InsertOpen(Create(token, TagTraits.Html));
                }

                break;
        }
    }

    private void EndTagInSelect(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Template:
                InHead(ref token);
                break;
            case Optgroup:
                if (open.CurrentTag == Option && open.Count > 1 && open[open.Count - 2].Tag == Optgroup)
                {
                    Pop();
                }

                if (open.CurrentTag == Optgroup)
                {
                    Pop();
                }

                break;
            case Select:
                if (open.IsInSelectScope())
                {
                    EndSelect();
                }

                break;
            default:
                if (open.Current is { Tag: not Select } current && current.HasName(token.Tag, token.Data.Span))
                {
                    Pop();
                }

                break;
        }
    }

    private void EndSelect()
    {
        PopThrough(Select);
        ResetMode();
    }

    private void InSelectInTable(ref TreeToken token)
    {
        if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && token.Tag is Tr or Table or Tbody or Tfoot or Thead or Td or Th or Caption)
        {
            if (token.Type == HtmlTokenType.StartTag || open.IsInTableScope(token.Tag))
            {
                EndSelect();
                ByMode(ref token);
            }
        }
        else
        {
            InSelect(ref token);
        }
    }

    private void InTemplate(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag when token.Tag is Script or Style or Link or Meta or Title or Noframes or Template or Base or Basefont or Bgsound:
            case HtmlTokenType.EndTag when token.Tag == Template:
                InHead(ref token);
                break;
            case HtmlTokenType.StartTag:
                mode = token.Tag switch
                {
                    Caption or Colgroup or Tbody or Tfoot or Thead => InsertionMode.InTable,
                    Col => InsertionMode.InColumnGroup,
                    Tr => InsertionMode.InTableBody,
                    Td or Th => InsertionMode.InRow,
                    _ => InsertionMode.InBody,
                };
                templateModes.Pop();
                templateModes.Push(mode);
                ByMode(ref token);
                break;
            case HtmlTokenType.EndTag:
                break;
            case HtmlTokenType.EndOfFile:
                EndInTemplate(ref token);
                break;
            default:
                InBody(ref token);
                break;
        }
    }

    private void EndInTemplate(ref TreeToken token)
    {
        if (!open.IsOpen(Template))
        {
            End();
            return;
        }

        do
        {
            CloseTemplate();
        }
        while (templateModes.Count > 0 && open.IsOpen(Template));
        ByMode(ref token);
    }

    /// <summary>Closes the template opened last. What stands in it belongs to no page.</summary>
    private void CloseTemplate()
    {
        if (templateModes.Count == 0)
        {
            return;
        }

        while (open.Current is { } current)
        {
            Pop();
            if (current.IsHtml(Template))
            {
                current.Clear();
                break;
            }
        }

        formatting.ClearToMarker();
        templateModes.Pop();
        ResetMode();
    }
}
