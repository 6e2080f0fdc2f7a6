namespace GovInfo.Parsing.Reports;

/// <summary>How a fact about the report was found.</summary>
public enum Evidence
{
    /// <summary>In the title.</summary>
    Title,

    /// <summary>In the sentence that states the period of the data.</summary>
    Period,

    /// <summary>In the text.</summary>
    Text,

    /// <summary>In the signature at the end, or before the text.</summary>
    Signature,

    /// <summary>In the source's metadata (HTML meta elements, index table, document properties).</summary>
    Metadata,

    /// <summary>In the name or address of the source.</summary>
    SourceName,

    /// <summary>In a heading of the site or the page around the report.</summary>
    PageFurniture,
}
