using System.Globalization;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>What matters to reading of a run's properties (ISO/IEC 29500-1, 17.3.2.28).</summary>
/// <param name="IsHidden">Whether the run is not shown (17.3.2.41).</param>
/// <param name="IsStruck">Whether the run is struck through (17.3.2.37, 17.3.2.9).</param>
/// <param name="Raised">1 for superscript, -1 for subscript, 0 for neither (17.3.2.42).</param>
/// <param name="Shifted">1 where the run is raised by points, -1 where it is lowered, 0 for neither (17.3.2.24).</param>
internal readonly record struct RunProperties(bool IsHidden, bool IsStruck, int Raised, int Shifted)
{
    // In half-points: less evens out fonts of different sizes.
    private const int LeastShift = 6;

    /// <summary>What a paragraph's style gives its runs.</summary>
    public static RunProperties Of(WordStyle paragraphStyle) => new(paragraphStyle.IsHidden == true, paragraphStyle.IsStruck == true, 0, 0);

    public static RunProperties Read(PartCursor cursor, StyleSheet styles, RunProperties inherited)
    {
        bool? isHidden = null;
        bool? isStruck = null;
        int raised = 0;
        int shifted = 0;
        WordStyle style = WordStyle.None;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "rStyle" when cursor.GetAttribute("val") is { } id:
                    style = styles.Resolve(id);
                    break;
                case "vanish":
                    isHidden = WordValue.IsOn(cursor.GetAttribute("val"));
                    break;
                case "strike" or "dstrike":
                    isStruck = isStruck == true || WordValue.IsOn(cursor.GetAttribute("val"));
                    break;
                case "vertAlign":
                    raised = cursor.GetAttribute("val") switch { "superscript" => 1, "subscript" => -1, _ => 0 };
                    break;
                case "position" when int.TryParse(cursor.GetAttribute("val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int halfPoints):
                    shifted = halfPoints >= LeastShift ? 1 : halfPoints <= -LeastShift ? -1 : 0;
                    break;
                default:
                    break;
            }
        }

        // A toggle that two kinds of styles set is off again; one that the run itself sets is absolute (17.7.3).
        return new RunProperties(
            isHidden ?? (inherited.IsHidden ^ (style.IsHidden == true)),
            isStruck ?? (inherited.IsStruck ^ (style.IsStruck == true)),
            raised,
            shifted);
    }
}
