using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of tables (HTML Standard, 13.2.6.4.9 to 13.2.6.4.12).</content>
internal sealed partial class TreeConstruction
{
    private void InTable(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                StartTagInTable(ref token);
                break;
            case HtmlTokenType.EndTag:
                EndTagInTable(ref token);
                break;
            case HtmlTokenType.EndOfFile:
                InBody(ref token);
                break;
            case HtmlTokenType.Character when OpenElements.IsOfTable(open.CurrentTag) && !token.HasContent:
                // White space between rows and cells is never shown: only the name of a link around the table has it.
                InsertCharacters(open.AnchorCount > 0 ? token.Data : default);
                break;
            case HtmlTokenType.Character:
                InBodyBeforeTable(ref token);
                break;
            default:
                break;
        }
    }

    private void StartTagInTable(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Caption:
                PopTo(Table);
                formatting.AddMarker();
                Insert(token);
                mode = InsertionMode.InCaption;
                break;
            case Colgroup:
                PopTo(Table);
                Insert(token);
                mode = InsertionMode.InColumnGroup;
                break;
            case Col:
                TreeToken group = TreeToken.Start(Colgroup);
                InTable(ref group);
                InColumnGroup(ref token);
                break;
            case Tbody or Thead or Tfoot:
                PopTo(Table);
                Insert(token);
                mode = InsertionMode.InTableBody;
                break;
            case Tr or Td or Th:
                TreeToken section = TreeToken.Start(Tbody);
                InTable(ref section);
                InTableBody(ref token);
                break;
            case Table:
                if (EndTable())
                {
                    ByMode(ref token);
                }

                break;
            case Input when IsHiddenInput(token):
                InsertVoid(token);
                break;
            case Form:
                if (form is null)
                {
                    form = Insert(token);
                    Pop();
                }

                break;
            case Script or Style or Template:
                InHead(ref token);
                break;
            default:
                InBodyBeforeTable(ref token);
                break;
        }
    }

    private void EndTagInTable(ref TreeToken token)
    {
        switch (token.Tag)
        {
            case Table:
                EndTable();
                break;
            case Template:
                InHead(ref token);
                break;
            case Td or Th or Body or Caption or Col or Colgroup or HtmlRoot or Tbody or Tr or Thead or Tfoot:
                break;
            default:
                InBodyBeforeTable(ref token);
                break;
        }
    }

    /// <summary>Takes a token that is out of place in a table by the rules of the body, before the table.</summary>
    private void InBodyBeforeTable(ref TreeToken token)
    {
        fosters = true;
        InBody(ref token);
        fosters = false;
    }

    private bool EndTable()
    {
        if (!open.IsInTableScope(Table))
        {
            return false;
        }

        PopThrough(Table);
        ResetMode();
        return true;
    }

    private void InCaption(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.EndTag when token.Tag == Caption:
                EndCaption();
                break;
            case HtmlTokenType.EndTag when token.Tag is Tbody or Col or Tfoot or Td or Thead or Tr or Body or Th or Colgroup or HtmlRoot:
                break;
            case HtmlTokenType.EndTag when token.Tag == Table:
            case HtmlTokenType.StartTag when token.Tag is Tbody or Col or Tfoot or Td or Thead or Caption or Th or Colgroup or Tr:
                if (EndCaption())
                {
                    InTable(ref token);
                }

                break;
            default:
                InBody(ref token);
                break;
        }
    }

    private bool EndCaption()
    {
        if (!open.IsInTableScope(Caption))
        {
            return false;
        }

        CloseImpliedEnds();
        PopThrough(Caption);
        formatting.ClearToMarker();
        mode = InsertionMode.InTable;
        return true;
    }

    private void InColumnGroup(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Comment:
            case HtmlTokenType.Doctype:
            case HtmlTokenType.Character when IsSpaceTaken(ref token):
            case HtmlTokenType.EndTag when token.Tag == Col:
                break;
            case HtmlTokenType.StartTag when token.Tag == HtmlRoot:
            case HtmlTokenType.EndOfFile:
                InBody(ref token);
                break;
            case HtmlTokenType.StartTag when token.Tag == Col:
                InsertVoid(token);
                break;
            case HtmlTokenType.StartTag or HtmlTokenType.EndTag when token.Tag == Template:
                InHead(ref token);
                break;
            default:
                if (open.CurrentTag == Colgroup)
                {
                    Pop();
                    mode = InsertionMode.InTable;
                    if (!(token.Type == HtmlTokenType.EndTag && token.Tag == Colgroup))
                    {
                        InTable(ref token);
                    }
                }

                break;
        }
    }
}
