using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A number of a sentence with the words near it, and what it was found to count.</summary>
internal sealed class Mention
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The index of the number among the sentence's tokens.</summary>
    public required int Token { get; init; }

    /// <summary>The number.</summary>
    public Token Number => Sentence.Tokens[Token];

    /// <summary>The words of the clause before the number, back to the last number.</summary>
    public WordSet Clause { get; init; }

    /// <summary>The words behind the number, up to the next mark or number.</summary>
    public WordSet Behind { get; init; }

    /// <summary>The words of the clauses before the number's own, back to the last number.</summary>
    public WordSet Earlier { get; init; }

    /// <summary>The verbs that govern the number.</summary>
    public WordSet Governing { get; init; }

    /// <summary>The text of the nearest verb, or empty.</summary>
    public string Verb { get; init; } = string.Empty;

    /// <summary>Where the clause begins among the tokens.</summary>
    public int ClauseStart { get; init; }

    /// <summary>What the number counts: see <see cref="NarrativeFact.Subject"/>.</summary>
    public string Subject { get; set; } = NarrativeSubject.Unknown;

    /// <summary>The cells of the form that the number should be the sum of.</summary>
    public ImmutableArray<ObservationKey> Cells { get; set; } = [];

    /// <summary>What kind of number it is.</summary>
    public FactKind Kind { get; set; }

    /// <summary>The number, negative for a fall.</summary>
    public decimal Value { get; set; }
}
