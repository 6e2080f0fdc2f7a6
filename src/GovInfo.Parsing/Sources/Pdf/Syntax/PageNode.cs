namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A page object with what it inherits from the page tree (ISO 32000-2, 7.7.3.4).</summary>
internal sealed record PageNode
{
    /// <summary>The number of the page; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The page object itself.</summary>
    public required PdfDictionary Dictionary { get; init; }

    public required PdfDictionary Resources { get; init; }

    /// <summary>The media box; that of A4 where the file has none.</summary>
    public required PdfRectangle MediaBox { get; init; }

    /// <summary>The crop box cut to the media box; the media box where the file has none.</summary>
    public required PdfRectangle CropBox { get; init; }

    /// <summary>By how much the page is turned clockwise when shown: 0, 90, 180 or 270 degrees.</summary>
    public required int Rotate { get; init; }

    /// <summary>How many points one unit of user space is.</summary>
    public required double UserUnit { get; init; }
}
