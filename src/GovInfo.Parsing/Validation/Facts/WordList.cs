namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The words of the lexicon that begin with one letter, the longest first. Their second letters tell most of them from a text.</summary>
/// <param name="words">The words.</param>
internal sealed class WordList(Word[] words)
{
    private const char None = '\0';
    private readonly string secondLetters = string.Concat(words.Select(static word => word.Text.Length > 1 ? word.Text[1] : None));

    /// <summary>The longest of the words that a text begins with, or null.</summary>
    /// <param name="text">The text, beginning with the letter of the list.</param>
    public Word? Find(ReadOnlySpan<char> text)
    {
        char second = text.Length > 1 ? text[1] : None;
        for (int at = 0; at < secondLetters.Length; at++)
        {
            if ((secondLetters[at] == second || secondLetters[at] == None) && text.StartsWith(words[at].Text, StringComparison.Ordinal))
            {
                return words[at];
            }
        }

        return null;
    }
}
