namespace GovInfo.Parsing.Segmentation;

/// <summary>A line, or the beginning of one, that reads like the heading of one of the six sections.</summary>
internal readonly record struct SectionHeadingMatch
{
    /// <summary>The code of the section.</summary>
    public required string Code { get; init; }

    /// <summary>The section's place in the form, 1 to 6.</summary>
    public required int Number { get; init; }

    /// <summary>The code of the next section when the heading names both (<c>主动公开、依申请公开工作情况</c>); otherwise null.</summary>
    public string? AlsoCovers { get; init; }

    /// <summary>The ordinal that stands before the words.</summary>
    public required HeadingOrdinal Ordinal { get; init; }

    /// <summary>Where the heading begins in the line.</summary>
    public required int Start { get; init; }

    /// <summary>Where the heading ends in the line, the mark behind it left out.</summary>
    public required int End { get; init; }

    /// <summary>Where the text on the same line begins; the line's length when there is none.</summary>
    public required int RestStart { get; init; }

    /// <summary>How well the words fit, up to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Whether the words are those of a form, not merely alike.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Whether the words are the form's own title of the section, and no shorter or older wording.</summary>
    public bool IsFormTitle { get; init; }

    /// <summary>Whether the heading ends as headings do: 情况, 事项, 措施.</summary>
    public bool HasEnding { get; init; }

    /// <summary>Whether the words were recognised by their likeness only.</summary>
    public bool IsMisprint { get; init; }

    /// <summary>Whether nothing but the heading stands on the line.</summary>
    public bool IsWholeLine { get; init; }
}
