namespace GovInfo.Parsing.Sources.Docx.Styles;

/// <summary>What matters to reading of one style, or of a style with all that it is based on (ISO/IEC 29500-1, 17.7).</summary>
internal sealed record WordStyle
{
    public static readonly WordStyle None = new();

    public string? BasedOn { get; init; }

    /// <summary>The numbering instance, 0 for "none"; null where the style says nothing.</summary>
    public int? NumberingId { get; init; }

    /// <summary>The style of the chain that names the numbering.</summary>
    public string? NumberingStyleId { get; init; }

    public int? NumberingLevel { get; init; }

    /// <summary>The outline level as written: 0 is the highest, 9 is body text.</summary>
    public int? OutlineLevel { get; init; }

    public string? Alignment { get; init; }

    public bool? IsHidden { get; init; }

    public bool? IsStruck { get; init; }

    /// <summary>Whether the style is one of the lines of a table of contents.</summary>
    public bool IsTableOfContents { get; init; }

    /// <summary>This style over the one that it is based on: what is said here wins.</summary>
    public WordStyle Over(WordStyle inherited) => new()
    {
        NumberingId = NumberingId ?? inherited.NumberingId,
        NumberingStyleId = NumberingId is null ? inherited.NumberingStyleId : NumberingStyleId,
        NumberingLevel = NumberingLevel ?? inherited.NumberingLevel,
        OutlineLevel = OutlineLevel ?? inherited.OutlineLevel,
        Alignment = Alignment ?? inherited.Alignment,
        IsHidden = IsHidden ?? inherited.IsHidden,
        IsStruck = IsStruck ?? inherited.IsStruck,
        IsTableOfContents = IsTableOfContents || inherited.IsTableOfContents,
    };
}
