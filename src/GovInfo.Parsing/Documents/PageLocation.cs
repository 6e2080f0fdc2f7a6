using System.Globalization;

namespace GovInfo.Parsing.Documents;

/// <summary>A box on a page: <c>page 3, (301.5, 466.2, 332.0, 488.1)</c>; left, top, right, bottom.</summary>
/// <remarks>Points (1/72 inch); the origin is the top left corner of the page as shown, after rotation and crop.</remarks>
/// <param name="pageNumber">The number of the page; the first is 1.</param>
/// <param name="left">The left edge, in points.</param>
/// <param name="top">The top edge, in points.</param>
/// <param name="right">The right edge, in points.</param>
/// <param name="bottom">The bottom edge, in points.</param>
public sealed class PageLocation(int pageNumber, double left, double top, double right, double bottom) : SourceLocation
{
    /// <summary>The number of the page; the first is 1.</summary>
    public int PageNumber { get; } = pageNumber;

    /// <summary>The left edge, in points from the left of the page.</summary>
    public double Left { get; } = left;

    /// <summary>The top edge, in points from the top of the page.</summary>
    public double Top { get; } = top;

    /// <summary>The right edge, in points from the left of the page.</summary>
    public double Right { get; } = right;

    /// <summary>The bottom edge, in points from the top of the page.</summary>
    public double Bottom { get; } = bottom;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"page {PageNumber}, ({Left:F1}, {Top:F1}, {Right:F1}, {Bottom:F1})");
}
