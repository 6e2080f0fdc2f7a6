using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The rules of row groups, rows and cells (HTML Standard, 13.2.6.4.13 to 13.2.6.4.15).</content>
internal sealed partial class TreeConstruction
{
    private void InTableBody(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag when token.Tag == Tr:
                PopToSection();
                Insert(token);
                mode = InsertionMode.InRow;
                break;
            case HtmlTokenType.StartTag when token.Tag is Td or Th:
                TreeToken row = TreeToken.Start(Tr);
                InTableBody(ref row);
                InRow(ref token);
                break;
            case HtmlTokenType.EndTag when token.Tag is Tbody or Thead or Tfoot:
                if (open.IsInTableScope(token.Tag))
                {
                    EndSection();
                }

                break;
            case HtmlTokenType.EndTag when token.Tag is Tr or Td or Th or Body or Caption or Col or Colgroup or HtmlRoot:
                break;
            case HtmlTokenType.StartTag when token.Tag is Caption or Colgroup or Col or Tbody or Tfoot or Thead:
            case HtmlTokenType.EndTag when token.Tag == Table:
                if (open.IsSectionInTableScope())
                {
                    EndSection();
                    InTable(ref token);
                }

                break;
            default:
                InTable(ref token);
                break;
        }
    }

    private void EndSection()
    {
        PopToSection();
        Pop();
        mode = InsertionMode.InTable;
    }

    private void InRow(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag when token.Tag is Td or Th:
                PopTo(Tr);
                Insert(token);
                mode = InsertionMode.InCell;
                formatting.AddMarker();
                break;
            case HtmlTokenType.EndTag when token.Tag == Tr:
                EndRow();
                break;
            case HtmlTokenType.StartTag when token.Tag is Tr or Caption or Colgroup or Col or Tbody or Tfoot or Thead:
            case HtmlTokenType.EndTag when token.Tag == Table:
                if (EndRow())
                {
                    InTableBody(ref token);
                }

                break;
            case HtmlTokenType.EndTag when token.Tag is Tbody or Thead or Tfoot:
                if (open.IsInTableScope(token.Tag))
                {
                    EndRow();
                    InTableBody(ref token);
                }

                break;
            case HtmlTokenType.EndTag when token.Tag is Td or Th or Body or Caption or Col or Colgroup or HtmlRoot:
                break;
            default:
                InTable(ref token);
                break;
        }
    }

    private bool EndRow()
    {
        if (!open.IsInTableScope(Tr))
        {
            return false;
        }

        PopThrough(Tr);
        mode = InsertionMode.InTableBody;
        return true;
    }

    private void InCell(ref TreeToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag when token.Tag is Tr or Td or Th or Caption or Colgroup or Col or Tbody or Tfoot or Thead:
                if (open.IsCellInTableScope())
                {
                    EndCell();
                    ByMode(ref token);
                }

                break;
            case HtmlTokenType.EndTag when token.Tag is Td or Th:
                EndCell();
                break;
            case HtmlTokenType.EndTag when token.Tag is Tr or Table or Tbody or Tfoot or Thead:
                if (open.IsInTableScope(token.Tag))
                {
                    EndCell();
                    ByMode(ref token);
                }

                break;
            case HtmlTokenType.EndTag when token.Tag is Body or Caption or Col or Colgroup or HtmlRoot:
                break;
            default:
                InBody(ref token);
                break;
        }
    }

    private void EndCell()
    {
        CloseImpliedEnds();
        PopThroughCell();
        formatting.ClearToMarker();
        mode = InsertionMode.InRow;
    }
}
