namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>What a colour does to the page, as far as rulings and visibility need it.</summary>
internal enum Paint : byte
{
    /// <summary>It is seen on white paper.</summary>
    Dark,

    /// <summary>It is white, or so near that nobody sees it on white paper.</summary>
    White,

    /// <summary>A pattern or shading: seen, but no ruling.</summary>
    Pattern,

    /// <summary>It leaves no mark.</summary>
    None,
}
