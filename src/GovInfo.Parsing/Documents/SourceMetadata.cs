namespace GovInfo.Parsing.Documents;

/// <summary>What a source says of itself outside its text: HTML meta elements, document properties. Every value is as printed, or null.</summary>
public sealed record SourceMetadata
{
    /// <summary>No metadata.</summary>
    public static SourceMetadata None { get; } = new();

    /// <summary>The title of the article (<c>ArticleTitle</c>, <c>title</c>, document properties).</summary>
    public string? Title { get; init; }

    /// <summary>The body that the article comes from (<c>ContentSource</c>).</summary>
    public string? ContentSource { get; init; }

    /// <summary>The name of the web site (<c>SiteName</c>).</summary>
    public string? SiteName { get; init; }

    /// <summary>The name of the column of the site (<c>ColumnName</c>).</summary>
    public string? ColumnName { get; init; }

    /// <summary>When the article was published (<c>PubDate</c>), as printed.</summary>
    public string? PublicationDate { get; init; }

    /// <summary>The author (<c>Author</c>, document properties).</summary>
    public string? Author { get; init; }

    /// <summary>The publishing body in the index table of the page (发布机构, 发文机构).</summary>
    public string? PublishingBody { get; init; }
}
