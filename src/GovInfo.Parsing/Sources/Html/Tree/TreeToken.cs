using AngleSharp.Html.Parser;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>A token as the construction of the tree takes it: one of the tokenizer's, or one that the rules make up.</summary>
internal struct TreeToken(HtmlTokenType type, HtmlTag tag, ReadOnlyMemory<char> data)
{
    /// <summary>White space between tokens (HTML Standard, 13.2.6).</summary>
    private const string Spaces = " \t\n\r\f";

    /// <summary>What it is.</summary>
    public readonly HtmlTokenType Type => type;

    /// <summary>The tag of a start tag or an end tag.</summary>
    public readonly HtmlTag Tag => tag;

    /// <summary>The name of a tag, or the characters.</summary>
    public ReadOnlyMemory<char> Data { get; private set; } = data;

    /// <summary>Whether a start tag ends its element.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>Its attributes.</summary>
    public PageAttribute[] Attributes { get; init; } = [];

    /// <summary>Whether any of its characters is no white space.</summary>
    public readonly bool HasContent => Data.Span.ContainsAnyExcept(Spaces);

    /// <summary>A start tag that the rules make up.</summary>
    public static TreeToken Start(HtmlTag tag) => new(HtmlTokenType.StartTag, tag, HtmlTags.NameOf(tag).AsMemory());

    /// <summary>An end tag that the rules make up.</summary>
    public static TreeToken End(HtmlTag tag) => new(HtmlTokenType.EndTag, tag, HtmlTags.NameOf(tag).AsMemory());

    /// <summary>Whether it is a start tag with a tag.</summary>
    public readonly bool IsStart(HtmlTag wanted) => Type == HtmlTokenType.StartTag && Tag == wanted;

    /// <summary>Takes the white space off the beginning; returns it.</summary>
    public ReadOnlyMemory<char> TakeSpace()
    {
        int end = Data.Span.IndexOfAnyExcept(Spaces);
        ReadOnlyMemory<char> space = end < 0 ? Data : Data[..end];
        Data = end < 0 ? default : Data[end..];
        return space;
    }

    /// <summary>Takes a line end off the beginning.</summary>
    public void DropLineEnd()
    {
        if (Data.Span is ['\n', ..])
        {
            Data = Data[1..];
        }
    }
}
