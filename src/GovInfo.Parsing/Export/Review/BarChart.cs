using System.Globalization;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Draws bars as inline SVG, each a link to its cell and named for those who do not see it.</summary>
internal static class BarChart
{
    private const int BarWidth = 44;
    private const int Gap = 20;
    private const int Height = 110;
    private const int Baseline = 130;

    public static void Draw(HtmlWriter html, Bilingual title, IEnumerable<Bar> years)
    {
        Bar[] bars = [.. years];
        decimal highest = bars.Max(static bar => bar.Value ?? 0);
        string width = ((bars.Length * (BarWidth + Gap)) + Gap).ToString(CultureInfo.InvariantCulture);
        html.Markup("<figure><figcaption>").Words(title).Markup("</figcaption>\n<svg").Attribute("width", width).Attribute("viewBox", $"0 0 {width} 152")
            .Markup(" height=\"152\" role=\"list\">\n");
        for (int at = 0; at < bars.Length; at++)
        {
            DrawBar(html, bars[at], Gap + (at * (BarWidth + Gap)), highest);
        }

        html.Markup("</svg></figure>\n");
    }

    private static void DrawBar(HtmlWriter html, Bar bar, int left, decimal highest)
    {
        string year = bar.Year.ToString(CultureInfo.InvariantCulture);
        string value = bar.Value is { } number ? CheckResult.Format(number) : "—";
        int height = bar.Value is > 0 and { } shown ? (int)Math.Ceiling(shown / highest * Height) : 0;
        html.Markup("<g role=\"listitem\"><a").Attribute("href", "#" + bar.TargetId).Attribute("aria-label", $"{year}: {value}").Markup(">");
        Place(html.Markup("<rect class=\"bar\""), left, Baseline - height).Attribute("width", BarWidth.ToString(CultureInfo.InvariantCulture))
            .Attribute("height", height.ToString(CultureInfo.InvariantCulture)).Markup("/>");
        Place(html.Markup("<text text-anchor=\"middle\""), left + (BarWidth / 2), Baseline - height - 5).Markup(">").Text(value).Markup("</text>");
        Place(html.Markup("<text text-anchor=\"middle\""), left + (BarWidth / 2), Baseline + 17).Markup(">").Text(year).Markup("</text></a></g>\n");
    }

    private static HtmlWriter Place(HtmlWriter html, int x, int y) =>
        html.Attribute("x", x.ToString(CultureInfo.InvariantCulture)).Attribute("y", y.ToString(CultureInfo.InvariantCulture));
}
