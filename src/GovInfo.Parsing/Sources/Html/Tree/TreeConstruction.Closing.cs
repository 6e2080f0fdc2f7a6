using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>Closing elements, and opening formatting elements again (HTML Standard, 13.2.4 and 13.2.6.3).</content>
internal sealed partial class TreeConstruction
{
    /// <summary>Closes the current node.</summary>
    private void Pop()
    {
        if (open.Count > 0)
        {
            open.RemoveAt(open.Count - 1);
            tokenizer.IsAcceptingCharacterData = open.Current is { } current && (current.Traits & TagTraits.Html) == 0;
        }
    }

    /// <summary>Closes elements down to the one with a tag, and that one too; the root stays open.</summary>
    private void PopThrough(HtmlTag tag)
    {
        PopTo(tag);
        Pop();
    }

    /// <summary>Closes elements down to the one with a tag.</summary>
    private void PopTo(HtmlTag tag)
    {
        while (open.Current is { } current && current.Tag != tag && !current.IsHtml(HtmlRoot) && !current.IsHtml(Template))
        {
            Pop();
        }
    }

    /// <summary>Closes elements down to a row group.</summary>
    private void PopToSection()
    {
        while (open.Current is { Tag: not (Tbody or Thead or Tfoot or HtmlRoot or Template) })
        {
            Pop();
        }
    }

    /// <summary>Closes elements down to a cell, and the cell.</summary>
    private void PopThroughCell()
    {
        while (open.Current is { Tag: not (Td or Th or HtmlRoot or Template) })
        {
            Pop();
        }

        Pop();
    }

    /// <summary>Closes elements down to a heading, and the heading.</summary>
    private void PopThroughHeading()
    {
        while (open.Current is { Tag: not (H1 or H2 or H3 or H4 or H5 or H6 or HtmlRoot or Template) })
        {
            Pop();
        }

        Pop();
    }

    private void CloseImpliedEnds(HtmlTag except = Unknown)
    {
        while (open.Current is { } current && (current.Traits & TagTraits.ImpliedEnd) != 0 && current.Tag != except)
        {
            Pop();
        }
    }

    private void CloseParagraph()
    {
        if (open.IsParagraphInButtonScope())
        {
            CloseImpliedEnds(P);
            PopThrough(P);
        }
    }

    private void Reconstruct()
    {
        for (int index = formatting.FirstClosed(open); index < formatting.Count; index++)
        {
            PageElement copy = Copy(formatting[index]!);
            InsertOpen(copy);
            formatting[index] = copy;
        }
    }

    /// <summary>Sets the insertion mode by the open elements (13.2.4.1).</summary>
    private void ResetMode()
    {
        mode = InsertionMode.InBody;
        for (int index = open.Count - 1; index >= 0; index--)
        {
            if (ModeOf(open[index], isLast: index == 0) is { } found)
            {
                mode = found;
                return;
            }
        }
    }

    private InsertionMode? ModeOf(PageElement element, bool isLast)
    {
        if ((element.Traits & TagTraits.Html) == 0)
        {
            return null;
        }

        return element.Tag switch
        {
            Select => InsertionMode.InSelect,
            Td or Th => isLast ? InsertionMode.InBody : InsertionMode.InCell,
            Tr => InsertionMode.InRow,
            Tbody or Thead or Tfoot => InsertionMode.InTableBody,
            Body => InsertionMode.InBody,
            Table => InsertionMode.InTable,
            Caption => InsertionMode.InCaption,
            Colgroup => InsertionMode.InColumnGroup,
            Template when templateModes.Count > 0 => templateModes.Peek(),
            HtmlRoot => InsertionMode.BeforeHead,
            Head => isLast ? InsertionMode.InBody : InsertionMode.InHead,
            Frameset => InsertionMode.InFrameset,
            _ => null,
        };
    }

    private void End()
    {
        while (open.Count > 0)
        {
            Pop();
        }
    }
}
