using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>A line or a table, in the reading order of the document. Exactly one of the two is there.</summary>
/// <param name="Line">The line.</param>
/// <param name="Table">The table.</param>
internal readonly record struct PageItem(TextLine? Line, TableFragment? Table)
{
    public double Top => Line?.Box.Top ?? Table!.Box.Top;

    /// <summary>The place of its column in the reading order of the page.</summary>
    public int Column => Line?.Column ?? Table!.Column;
}
