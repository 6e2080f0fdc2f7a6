namespace GovInfo.Parsing.Documents;

/// <summary>A paragraph, or one line of a source that has lines and no paragraphs.</summary>
public sealed record Paragraph : Block
{
    /// <summary>
    /// The text as printed, automatic numbering included. Soft line breaks are <c>\n</c>, tabs are <c>\t</c>. Leading and trailing white
    /// space is kept where the source's layout carries meaning (text files, preformatted text).
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The outline level where the source states one (heading styles, <c>h1</c> to <c>h6</c>): 1 is the highest; otherwise null.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>
    /// How many blank lines stand before the paragraph. Rows of tables written one cell a line are parted by them; 0 where the source has no
    /// such notion.
    /// </summary>
    public int BlankLinesBefore { get; init; }

    /// <summary>
    /// Whether the paragraph is one line of a source whose line breaks carry layout (text files, preformatted text), so that a table may be
    /// written in a sequence of such lines.
    /// </summary>
    public bool IsLine { get; init; }

    /// <summary>Whether the paragraph is the first of a page, where the source is text whose pages are parted by form feeds.</summary>
    internal bool StartsPage { get; init; }

    /// <summary>Whether the paragraph is a line of a text whose pages are parted by form feeds.</summary>
    internal bool IsOfPages { get; init; }

    /// <summary>Whether the paragraph is centred, as titles are.</summary>
    public bool IsCentred { get; init; }
}
