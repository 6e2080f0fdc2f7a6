using System.Globalization;
using System.Text.RegularExpressions;
using GovInfo.Parsing.Export.Review;

namespace GovInfo.Parsing.Tests.Export.Review;

/// <summary>WCAG 2.2, success criteria 1.4.3 (text, at least 4.5 to 1) and 1.4.11 (marks and borders, at least 3 to 1), for each palette of the page.</summary>
public sealed partial class ContrastTests
{
    private const double Text = 4.5;
    private const double Mark = 3;

    private static readonly (string Front, string Back, double Least)[] Pairs =
    [
        ("text", "back", Text), ("text", "head", Text), ("text", "absent", Text), ("text", "fact-back", Text), ("soft", "back", Text), ("soft", "head", Text),
        ("link", "back", Text), ("link", "head", Text), ("error", "error-back", Text), ("warning", "warning-back", Text), ("info", "info-back", Text),
        ("focus", "back", Mark), ("bar", "back", Mark), ("line", "back", Mark),
    ];

    [Fact]
    public void Every_palette_has_enough_contrast()
    {
        List<Dictionary<string, string>> palettes = [.. PaletteBlock().Matches(ReviewResources.StyleSheet).Select(static block => ColorsOf(block.Value))];
        Assert.Equal(4, palettes.Count);
        foreach (Dictionary<string, string> palette in palettes)
        {
            // The print palette changes only some of the light one's colours.
            Dictionary<string, string> colors = new(palettes[0]);
            foreach ((string name, string color) in palette)
            {
                colors[name] = color;
            }

            Assert.All(Pairs, pair => Assert.True(
                Contrast(colors[pair.Front], colors[pair.Back]) >= pair.Least,
                $"{pair.Front} {colors[pair.Front]} on {pair.Back} {colors[pair.Back]}: {Contrast(colors[pair.Front], colors[pair.Back]):F2}"));
        }
    }

    [Theory]
    [InlineData("#000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_that_of_the_guideline(string front, string back, double expected) => Assert.Equal(expected, Contrast(front, back), 2);

    private static Dictionary<string, string> ColorsOf(string block) =>
        Property().Matches(block).ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value);

    private static double Contrast(string front, string back)
    {
        double a = Luminance(front);
        double b = Luminance(back);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        string digits = color.Length == 4 ? string.Concat(color[1..].Select(static digit => new string(digit, 2))) : color[1..];
        double[] channels = [.. Enumerable.Range(0, 3).Select(index => int.Parse(digits.AsSpan(index * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(static value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"\{[^{}]*--back:[^{}]*\}")]
    private static partial Regex PaletteBlock();

    [GeneratedRegex(@"--([a-z-]+):\s*(#[0-9a-fA-F]{3,6})")]
    private static partial Regex Property();
}
