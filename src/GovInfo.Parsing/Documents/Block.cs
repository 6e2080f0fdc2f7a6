namespace GovInfo.Parsing.Documents;

/// <summary>One block of a <see cref="SourceDocument"/> in reading order: a <see cref="Paragraph"/> or a <see cref="SourceTable"/>.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where the block stands in the source.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>
    /// Whether the block is furniture: page headers and footers, navigation, print and share lines. Furniture is kept so that it can be
    /// looked at, and is never taken for content.
    /// </summary>
    public bool IsFurniture { get; init; }
}
