namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>A node of a page: an element or text. Comments and document types are not kept.</summary>
internal abstract class PageNode
{
    /// <summary>The element that it stands in; null for the root.</summary>
    public PageElement? Parent { get; internal set; }

    /// <summary>The node behind it.</summary>
    public PageNode? Next { get; internal set; }

    /// <summary>The node before it.</summary>
    internal PageNode? Previous { get; set; }
}

/// <summary>Text between two tags; two of them may stand side by side.</summary>
/// <param name="data">The text, character references resolved: a piece of the tokenizer's buffer, which lives as long as the tree does.</param>
internal sealed class PageText(ReadOnlyMemory<char> data) : PageNode
{
    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Data => data.Span;
}
