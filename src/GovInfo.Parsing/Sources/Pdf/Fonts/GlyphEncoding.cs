using System.Globalization;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>The named encodings of simple fonts: glyph names by code (ISO 32000-2, Annex D).</summary>
internal static class GlyphEncoding
{
    public const string Standard = "StandardEncoding";
    public const string WinAnsi = "WinAnsiEncoding";
    public const string Symbol = "Symbol";
    public const string ZapfDingbats = "ZapfDingbats";

    private static readonly Lazy<Dictionary<string, string?[]>> Encodings = new(Load);

    /// <summary>The 256 glyph names of an encoding, null where a code has none; null when there is no encoding of this name.</summary>
    public static string?[]? Find(string? name) =>
        name is not null && Encodings.Value.TryGetValue(name, out string?[]? names) ? names : null;

    private static Dictionary<string, string?[]> Load()
    {
        var encodings = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach ((string name, List<(string Key, string Value)> entries) in FontData.ReadSections("encodings.txt"))
        {
            var names = encodings[name] = new string?[256];
            foreach ((string code, string glyphName) in entries)
            {
                names[byte.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)] = glyphName;
            }
        }

        return encodings;
    }
}
