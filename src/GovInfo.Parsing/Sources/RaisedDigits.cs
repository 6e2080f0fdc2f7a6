using System.Text;

namespace GovInfo.Parsing.Sources;

/// <summary>
/// Digits in superscript and subscript, as characters of their own: a raised digit behind a number is a note's mark or a power, and must not
/// become one of the number's digits.
/// </summary>
internal static class RaisedDigits
{
    private const string Superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscript = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>A character as it stands in superscript (1) or in subscript (-1).</summary>
    public static char Of(char letter, int raised) =>
        !char.IsAsciiDigit(letter) || raised == 0 ? letter : (raised > 0 ? Superscript : Subscript)[letter - '0'];

    /// <summary>A text as it stands in superscript (1) or in subscript (-1).</summary>
    public static string Of(ReadOnlySpan<char> text, int raised)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            letters.Append(Of(letter, raised));
        }

        return letters.ToString();
    }
}
