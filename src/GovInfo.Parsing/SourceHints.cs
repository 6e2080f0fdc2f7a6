namespace GovInfo.Parsing;

/// <summary>What is known of a source besides its bytes. Bytes decide; hints only break ties.</summary>
public sealed record SourceHints
{
    /// <summary>Nothing is known.</summary>
    public static SourceHints None { get; } = new();

    /// <summary>The name of the file, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>The HTTP content type, with its charset where it has one, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The address that the source came from, or null. It is never opened.</summary>
    public string? Location { get; init; }
}
