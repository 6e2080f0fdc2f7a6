using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The text of a report as rules read it: its facts, and the sentences whose numbers are held against each other.</summary>
/// <param name="Sentences">The sentences that <see cref="SentenceFilter"/> lets pass, in order; a long text has too many to keep all.</param>
/// <param name="Mentions">The numbers of each of these sentences.</param>
/// <param name="Facts">The facts in the order of the text.</param>
internal sealed record Narrative(
    ImmutableArray<Sentence> Sentences, ImmutableArray<ImmutableArray<Mention>> Mentions, ImmutableArray<NarrativeFact> Facts)
{
    /// <summary>No text.</summary>
    public static Narrative Empty { get; } = new([], [], []);

    /// <summary>Whether the text has any sentence.</summary>
    public bool HasSentences { get; init; }

    /// <summary>Whether section six speaks of fees.</summary>
    public bool TellsOfFees { get; init; }
}
