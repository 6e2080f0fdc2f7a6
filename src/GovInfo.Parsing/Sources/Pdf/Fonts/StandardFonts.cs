using System.Globalization;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>The widths of the standard 14 fonts, which a file need not give (ISO 32000-2, 9.6.2.2), and of fonts that stand in for them.</summary>
internal static class StandardFonts
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, int>>> Widths = new(Load);

    /// <summary>The name of the standard font that a font name means (<c>Arial,Bold</c> means <c>Helvetica-Bold</c>); null when it means none.</summary>
    public static string? Find(string fontName)
    {
        bool Has(string part) => fontName.Contains(part, StringComparison.OrdinalIgnoreCase);
        string? family =
            Has("Courier") ? "Courier"
            : Has("Helvetica") || fontName.StartsWith("Arial", StringComparison.Ordinal) ? "Helvetica"
            : fontName.StartsWith("Times", StringComparison.Ordinal) ? "Times"
            : fontName is "Symbol" or "ZapfDingbats" ? fontName
            : null;
        bool bold = Has("Bold");
        return family switch
        {
            "Helvetica" => bold ? "Helvetica-Bold" : "Helvetica",
            "Times" => (bold, Has("Italic") || Has("Oblique")) switch
            {
                (true, true) => "Times-BoldItalic",
                (true, false) => "Times-Bold",
                (false, true) => "Times-Italic",
                _ => "Times-Roman",
            },
            _ => family,
        };
    }

    /// <summary>The advance of a glyph in thousandths of an em; null when the font has no such glyph.</summary>
    public static int? WidthOf(string standardFont, string glyphName)
    {
        const int courierWidth = 600;
        return standardFont == "Courier" ? courierWidth
            : Widths.Value.TryGetValue(standardFont, out Dictionary<string, int>? widths) && widths.TryGetValue(glyphName, out int width) ? width
            : null;
    }

    private static Dictionary<string, Dictionary<string, int>> Load() =>
        FontData.ReadSections("standard-14-widths.txt").ToDictionary(
            section => section.Key,
            section => section.Value.ToDictionary(entry => entry.Key, entry => int.Parse(entry.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal),
            StringComparer.Ordinal);
}
