using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates;

/// <summary>The instructions that the blank form prints where text is to be written: see <c>Data/placeholders.txt</c>.</summary>
internal static class FormPlaceholders
{
    private const int Longest = 60;

    private static readonly ImmutableArray<string> Words =
    [
        .. TemplateData.ReadText("placeholders.txt").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => line[0] != '#'),
    ];

    /// <summary>Whether a paragraph is an instruction of the form and no content.</summary>
    public static bool IsPlaceholder(string paragraph)
    {
        if (paragraph.Length > Longest)
        {
            return false;
        }

        Span<char> letters = stackalloc char[Longest];
        ReadOnlySpan<char> folded = letters[..LabelKey.Fold(paragraph, letters)];
        foreach (string words in Words)
        {
            if (folded.SequenceEqual(words) || (folded is ['(', .., ')'] && folded[1..].StartsWith(words, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
