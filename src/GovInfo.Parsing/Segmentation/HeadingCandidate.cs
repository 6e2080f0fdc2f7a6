using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>A place in the text that reads like the heading of a section.</summary>
internal sealed record HeadingCandidate
{
    /// <summary>What the words say.</summary>
    public required SectionHeadingMatch Match { get; init; }

    /// <summary>The index of the first block that the heading stands in.</summary>
    public required int BlockIndex { get; init; }

    /// <summary>Where the heading begins in the text of that block.</summary>
    public required int Start { get; init; }

    /// <summary>The index of the block that the heading ends in: the same, or the next when it is broken over two.</summary>
    public required int EndBlockIndex { get; init; }

    /// <summary>Where the text behind the heading begins in the block that it ends in.</summary>
    public required int RestStart { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where the heading stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Whether text stands before the heading in its line.</summary>
    public bool IsInline { get; init; }

    /// <summary>The outline level that the source states, or null.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Whether anything stands between this heading and the next one.</summary>
    public bool HasBody { get; set; }

    /// <summary>How likely this is the section's heading; 0 when it cannot be.</summary>
    public double Weight { get; set; }

    /// <summary>The ordinal that is printed before the words.</summary>
    public HeadingOrdinal Ordinal => Match.Ordinal;
}
