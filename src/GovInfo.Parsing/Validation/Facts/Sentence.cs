using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A sentence of the report's text, cut into tokens.</summary>
internal sealed class Sentence
{
    private readonly ReadOnlyMemory<char> letters;
    private string? text;

    /// <summary>Cuts a sentence into tokens.</summary>
    /// <param name="letters">The sentence.</param>
    /// <param name="location">Where its paragraph stands.</param>
    /// <param name="section">The code of its section.</param>
    /// <param name="passage">The number of its passage.</param>
    /// <param name="scratch">A list that all sentences of a report share while they are cut.</param>
    public Sentence(ReadOnlyMemory<char> letters, SourceLocation? location, string section, int passage, List<Token> scratch)
    {
        this.letters = letters;
        Location = location;
        Section = section;
        Passage = passage;
        SentenceScanner.Scan(letters.Span, scratch);
        foreach (Token token in scratch)
        {
            Words |= token.Classes;
            HasNumber |= token.Kind == TokenKind.Number;
        }

        Tokens = HasNumber || Words.HasAny(StatementReader.Telling) ? [.. scratch] : [];
    }

    /// <summary>The sentence as printed.</summary>
    public string Text => text ??= letters.ToString();

    /// <summary>Where its paragraph stands.</summary>
    public SourceLocation? Location { get; }

    /// <summary>The code of the section; empty for the preface.</summary>
    public string Section { get; }

    /// <summary>The number of the passage that the sentence is part of; sentences of one passage stand together.</summary>
    public int Passage { get; }

    /// <summary>The tokens of the sentence; none are kept where nothing is counted or stated, as in most sentences.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>All classes of words in the sentence.</summary>
    public WordSet Words { get; }

    /// <summary>Whether a number is counted in the sentence.</summary>
    public bool HasNumber { get; }

    /// <summary>The sentence, cut for quoting when it is long.</summary>
    public string Quote => Quoting.Shorten(Text);
}
