namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Text">Its value: a piece of the tokenizer's buffer, which lives as long as the tree does.</param>
internal readonly record struct PageAttribute(string Name, ReadOnlyMemory<char> Text)
{
    /// <summary>The value.</summary>
    public ReadOnlySpan<char> Value => Text.Span;
}
