using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The text of a report as rules read it: sentences, their numbers, and the facts among them.</summary>
/// <param name="Sentences">The sentences in order.</param>
/// <param name="Mentions">The numbers of each sentence, in the order of <paramref name="Sentences"/>.</param>
/// <param name="Facts">The facts in the order of the text.</param>
internal sealed record Narrative(
    ImmutableArray<Sentence> Sentences, ImmutableArray<ImmutableArray<Mention>> Mentions, ImmutableArray<NarrativeFact> Facts)
{
    /// <summary>No text.</summary>
    public static Narrative Empty { get; } = new([], [], []);
}
