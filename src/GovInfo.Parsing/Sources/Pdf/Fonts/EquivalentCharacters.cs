using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>
/// Undoes a lie that many fonts tell: that a glyph of 工 or 民 stands for the radical ⼯ or ⺠ that looks the same. Radicals, strokes,
/// compatibility ideographs and the vertical forms of punctuation are replaced by the ordinary character; all else stays.
/// </summary>
internal static class EquivalentCharacters
{
    private static readonly Lazy<Dictionary<int, string>> Equivalents = new(Load);

    /// <summary>The text with ordinary characters.</summary>
    public static string Fold(string text)
    {
        foreach (char unit in text)
        {
            if (MayHaveEquivalent(unit))
            {
                return FoldRunes(text);
            }
        }

        return text;
    }

    // The blocks of the table: radicals, Kangxi radicals, strokes, compatibility ideographs (also beyond the BMP), vertical forms.
    private static bool MayHaveEquivalent(char unit) =>
        unit is (>= '\u2E80' and <= '\u2FDF') or (>= '\u31C0' and <= '\u31EF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE10' and <= '\uFE4F') or '\uD87E';

    private static string FoldRunes(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Equivalents.Value.TryGetValue(rune.Value, out string? equivalent))
            {
                folded.Append(equivalent);
            }
            else
            {
                folded.Append(rune);
            }
        }

        return folded.ToString();
    }

    // A line is the character, a space, and the ordinary character.
    private static Dictionary<int, string> Load()
    {
        var equivalents = new Dictionary<int, string>(1500);
        foreach (ReadOnlySpan<char> line in FontData.ReadText("equivalent-characters.txt").AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty && line[0] != '#')
            {
                Rune.DecodeFromUtf16(line, out Rune rune, out int length);
                equivalents[rune.Value] = line[(length + 1)..].ToString();
            }
        }

        return equivalents;
    }
}
