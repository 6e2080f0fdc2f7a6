namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Whether the last row of one page and the first of the next are one row that the page cut in its middle.</summary>
internal enum CutRow
{
    /// <summary>They are two rows.</summary>
    No,

    /// <summary>They are one.</summary>
    Yes,

    /// <summary>Neither the rulings nor the labels say.</summary>
    Unclear,
}
