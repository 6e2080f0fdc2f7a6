using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>
/// Unicode from glyph names, by the Adobe Glyph List Specification: the list, <c>uniXXXX</c>, <c>uXXXXX</c>, several components joined by
/// underscores, and suffixes after a full stop, which do not count.
/// </summary>
internal static class GlyphList
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(() => Load("glyphlist.txt"));
    private static readonly Lazy<Dictionary<string, string>> Dingbats = new(() => Load("zapfdingbats.txt"));

    /// <summary>
    /// What a glyph of ITC Zapf Dingbats of this name stands for. Its names <c>a1</c>, <c>a2</c> … are its own: in other fonts they say nothing.
    /// </summary>
    public static string? DingbatOf(string glyphName) => Dingbats.Value.GetValueOrDefault(glyphName);

    /// <summary>What a glyph of this name stands for; null when the name says nothing (<c>g12</c>, <c>cid345</c>, <c>.notdef</c>).</summary>
    public static string? TextOf(string glyphName)
    {
        if (Names.Value.TryGetValue(glyphName, out string? text))
        {
            return text;
        }

        ReadOnlySpan<char> name = glyphName;
        int suffix = name.IndexOf('.');
        if (suffix >= 0)
        {
            name = name[..suffix];
        }

        if (name.IsEmpty)
        {
            return null;
        }

        var whole = new StringBuilder();
        foreach (Range range in name.Split('_'))
        {
            if (ComponentText(name[range]) is not { } component)
            {
                return null;
            }

            whole.Append(component);
        }

        return whole.ToString();
    }

    /// <summary>
    /// The glyph index in names that fonts without proper names give their glyphs: <c>g12</c>, <c>gid12</c>, <c>glyph12</c>,
    /// <c>index12</c>, <c>cid12</c>; null for other names.
    /// </summary>
    public static int? IndexIn(string glyphName)
    {
        ReadOnlySpan<char> name = glyphName;
        int digits = name.IndexOfAnyInRange('0', '9');
        if (digits < 1 || name[..digits] is not ("g" or "G" or "gid" or "glyph" or "index" or "cid"))
        {
            return null;
        }

        return int.TryParse(name[digits..], NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
    }

    private static string? ComponentText(ReadOnlySpan<char> component)
    {
        if (Names.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(component, out string? text))
        {
            return text;
        }

        if (component.StartsWith("uni", StringComparison.Ordinal) && component.Length >= 7 && (component.Length - 3) % 4 == 0)
        {
            return Utf16Units(component[3..]);
        }

        return component.Length is >= 5 and <= 7 && component[0] == 'u' ? Scalar(component[1..]) : null;
    }

    private static string? Utf16Units(ReadOnlySpan<char> digits)
    {
        Span<char> units = new char[digits.Length / 4];
        for (int i = 0; i < units.Length; i++)
        {
            if (!ushort.TryParse(digits.Slice(i * 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                return null;
            }

            units[i] = (char)unit;
        }

        return units.ToString();
    }

    private static string? Scalar(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : null;

    // A line is a name, a semicolon, and the code points in hexadecimal with spaces between.
    private static Dictionary<string, string> Load(string fileName)
    {
        var names = new Dictionary<string, string>(5000, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (ReadOnlySpan<char> line in FontData.ReadText(fileName).AsSpan().EnumerateLines())
        {
            int semicolon = line.IndexOf(';');
            if (semicolon <= 0 || line[0] == '#')
            {
                continue;
            }

            text.Clear();
            ReadOnlySpan<char> codePoints = line[(semicolon + 1)..];
            foreach (Range range in codePoints.Split(' '))
            {
                text.Append(Scalar(codePoints[range]));
            }

            names.TryAdd(line[..semicolon].ToString(), text.ToString());
        }

        return names;
    }
}
