using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Words that texts may begin or end with. One letter of a text tells in nearly every case that it does with none of them.</summary>
/// <param name="words">The words; of those that fit the first is taken.</param>
internal sealed class AffixWords(IEnumerable<string> words)
{
    private readonly string firstLetters = string.Concat(words.Select(static word => word[0]).Distinct());
    private readonly string lastLetters = string.Concat(words.Select(static word => word[^1]).Distinct());

    /// <summary>The words in their order.</summary>
    public ImmutableArray<string> Words { get; } = [.. words];

    /// <summary>Whether a text may begin with one of the words.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => !text.IsEmpty && firstLetters.Contains(text[0]);

    /// <summary>Whether a text may end with one of the words.</summary>
    public bool MayEnd(ReadOnlySpan<char> text) => !text.IsEmpty && lastLetters.Contains(text[^1]);

    /// <summary>The first of the words that a text begins with, or null.</summary>
    public string? BeginningOf(ReadOnlySpan<char> text)
    {
        if (MayBegin(text))
        {
            foreach (string word in Words)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a text ends with one of the words.</summary>
    public bool IsEndOf(ReadOnlySpan<char> text)
    {
        if (MayEnd(text))
        {
            foreach (string word in Words)
            {
                if (text.EndsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
