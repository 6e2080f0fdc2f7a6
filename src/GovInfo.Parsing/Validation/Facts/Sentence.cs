using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A sentence of the report's text in which something is counted or stated.</summary>
/// <param name="letters">The sentence.</param>
/// <param name="place">Where it stands.</param>
/// <param name="words">All classes of words in it.</param>
/// <param name="buffer">What holds its tokens while its passage is read.</param>
/// <param name="first">The first of its tokens there.</param>
internal sealed class Sentence(ReadOnlyMemory<char> letters, SentencePlace place, WordSet words, TokenBuffer buffer, int first)
{
    private readonly int count = buffer.Count - first;
    private Token[]? kept;
    private string? text;

    /// <summary>The letters of the sentence: all that most sentences are asked for.</summary>
    public ReadOnlySpan<char> Letters => letters.Span;

    /// <summary>The sentence as printed.</summary>
    public string Text => text ??= letters.ToString();

    /// <summary>Where its paragraph stands.</summary>
    public SourceLocation? Location => place.Location;

    /// <summary>The code of the section; empty for the preface.</summary>
    public string Section => place.Section;

    /// <summary>The number of the passage that the sentence is part of; sentences of one passage stand together.</summary>
    public int Passage => place.Passage;

    /// <summary>The tokens of the sentence.</summary>
    public ReadOnlySpan<Token> Tokens => kept ?? buffer.Slice(first, count);

    /// <summary>All classes of words in the sentence.</summary>
    public WordSet Words => words;

    /// <summary>The sentence, cut for quoting when it is long.</summary>
    public string Quote => Quoting.Shorten(Text);

    /// <summary>Takes the tokens out of the buffer, for a sentence that is looked at when its passage has been read.</summary>
    public void Keep() => kept ??= buffer.Slice(first, count).ToArray();
}
