using System.Collections.Immutable;

namespace GovInfo.Parsing.Documents;

/// <summary>
/// What every reader makes of its bytes: blocks in reading order, each with its place. Nothing after the readers knows which format the
/// bytes had.
/// </summary>
public sealed record SourceDocument
{
    /// <summary>The blocks in reading order, furniture included and marked.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What the source says of itself outside its text.</summary>
    public SourceMetadata Metadata { get; init; } = SourceMetadata.None;

    /// <summary>Files that the source links to as attachments, as printed; they are named in diagnostics and never opened.</summary>
    public ImmutableArray<AttachmentLink> Attachments { get; init; } = [];

    /// <summary>How many pictures of some size stand in the source's content: a report may be pictures of its pages.</summary>
    public int PictureCount { get; init; }
}
