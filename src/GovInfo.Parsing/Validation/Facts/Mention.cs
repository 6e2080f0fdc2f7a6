using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>
/// A number of a sentence with the words near it, and what it was found to count. One that no rule looks at again is used for another number:
/// see <see cref="MentionPool"/>.
/// </summary>
internal sealed class Mention
{
    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; } = null!;

    /// <summary>The index of the number among the sentence's tokens.</summary>
    public int Token { get; private set; }

    /// <summary>The number.</summary>
    public Token Number => Sentence.Tokens[Token];

    /// <summary>The words of the clause before the number, back to the last number.</summary>
    public WordSet Clause { get; set; }

    /// <summary>The words behind the number, up to the next mark or number.</summary>
    public WordSet Behind { get; set; }

    /// <summary>The words of the clauses before the number's own, back to the last number.</summary>
    public WordSet Earlier { get; set; }

    /// <summary>The verbs that govern the number.</summary>
    public WordSet Governing { get; set; }

    /// <summary>The text of the nearest verb, or empty.</summary>
    public string Verb { get; set; } = string.Empty;

    /// <summary>Where the clause begins among the tokens.</summary>
    public int ClauseStart { get; set; }

    /// <summary>What the number counts: see <see cref="NarrativeFact.Subject"/>.</summary>
    public string Subject { get; set; } = NarrativeSubject.Unknown;

    /// <summary>The cells of the form that the number should be the sum of.</summary>
    public ImmutableArray<ObservationKey> Cells { get; set; } = [];

    /// <summary>What kind of number it is.</summary>
    public FactKind Kind { get; set; }

    /// <summary>The number, negative for a fall.</summary>
    public decimal Value { get; set; }

    /// <summary>Makes it that of a number of which nothing is known yet.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The index of the number among its tokens.</param>
    public void Begin(Sentence sentence, int token)
    {
        Sentence = sentence;
        Token = token;
        Clause = Behind = Earlier = Governing = default;
        Verb = string.Empty;
        ClauseStart = 0;
        Subject = NarrativeSubject.Unknown;
        Cells = [];
        Kind = default;
        Value = 0;
    }
}
