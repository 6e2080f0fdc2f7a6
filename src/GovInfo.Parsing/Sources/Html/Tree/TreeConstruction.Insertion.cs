using AngleSharp.Html.Parser;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>Creating and inserting nodes (HTML Standard, 13.2.6.1).</content>
internal sealed partial class TreeConstruction
{
    /// <summary>Makes an element of HTML for a start tag and opens it in the current node.</summary>
    private PageElement Insert(in TreeToken token)
    {
        PageElement element = Create(token, ElementTraits.OfHtml(token.Tag));
        InsertOpen(element);
        return element;
    }

    /// <summary>Makes an element of HTML that has no content.</summary>
    private void InsertVoid(in TreeToken token)
    {
        Insert(token);
        Pop();
    }

    private PageElement Create(in TreeToken token, TagTraits traits)
    {
        context.CountNodes();
        return new PageElement(token.Tag, token.Tag == Unknown ? UnknownName(token.Data.Span) : HtmlTags.NameOf(token.Tag), traits, token.Attributes);
    }

    /// <summary>Pages of Word have one unknown name, o:p, a thousand times.</summary>
    private string UnknownName(ReadOnlySpan<char> name) =>
        name.SequenceEqual(lastUnknownName) ? lastUnknownName : lastUnknownName = name.ToString();

    private PageElement Copy(PageElement element)
    {
        context.CountNodes();
        return new PageElement(element.Tag, element.LocalName, element.Traits, element.Attributes);
    }

    private void InsertOpen(PageElement element)
    {
        if (open.Current is not { } current)
        {
            // The root.
            root ??= element;
        }
        else if (fosters && OpenElements.IsOfTable(current.Tag))
        {
            InsertWithFoster(element);
        }
        else
        {
            Append(current, element);
        }

        Push(element);
        tokenizer.IsAcceptingCharacterData = (element.Traits & TagTraits.Html) == 0;
    }

    private void Append(PageElement parent, PageElement element)
    {
        parent.Append(element);
        MeasureDepth(element, parent);
    }

    /// <summary>Inserts before the table what is out of place in it.</summary>
    private void InsertWithFoster(PageNode node)
    {
        // AngleSharp takes foreign elements of these names too where text is concerned.
        TagTraits kind = node is PageText ? TagTraits.Html | TagTraits.Math | TagTraits.Svg : TagTraits.Html;
        int index = open.Count - 1;
        while (index > 0 && !(open[index].Tag is Table or Template && (open[index].Traits & kind) != 0))
        {
            index--;
        }

        PageElement holder = open[index];
        if (holder.Tag == Table && index > 0 && holder.Parent is { } parent)
        {
            parent.InsertBefore(holder, node);
        }
        else if (index > 0)
        {
            holder.Append(node);
        }

        // Without a table or a template it goes beside the root, where nobody looks for it.
        if (node is PageElement { Parent: { } around } element)
        {
            MeasureDepth(element, around);
        }
    }

    private void InsertCharacters(ReadOnlyMemory<char> text)
    {
        if (text.IsEmpty || open.Current is not { } current)
        {
            return;
        }

        if (fosters && OpenElements.IsOfTable(current.Tag))
        {
            InsertWithFoster(new PageText(text));
        }
        else
        {
            current.Append(new PageText(text));
        }
    }

    private void InsertFormatting(in TreeToken token) => formatting.Add(Insert(token));

    /// <summary>Reads an element whose content is text to the tokenizer.</summary>
    private void InsertText(in TreeToken token, HtmlParseMode state)
    {
        Insert(token);
        tokenizer.State = state;
        modeBehindText = mode;
        mode = InsertionMode.Text;
    }
}
