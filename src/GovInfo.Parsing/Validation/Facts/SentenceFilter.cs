using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>
/// Tells which sentences the rules on numbers of the text may find something in. The others are done with once their facts are read: kept to
/// the end, those of a long text would be what the collector of garbage works on.
/// </summary>
internal static class SentenceFilter
{
    // A list has a total and two parts; growth has two counts and a rate.
    private const int FewestCompared = 3;

    /// <summary>Whether a sentence is worth keeping whatever stands beside it in its passage.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its numbers, at least one.</param>
    /// <param name="year">The year of the report, or null.</param>
    public static bool MayTell(Sentence sentence, ImmutableArray<Mention> mentions, int? year) =>
        mentions.Length >= FewestCompared || (year is { } known && NamesEarlier(sentence, known));

    /// <summary>Whether a sentence states a share: its base may stand in any sentence of the passage.</summary>
    public static bool HasShare(ImmutableArray<Mention> mentions)
    {
        foreach (Mention mention in mentions)
        {
            if (mention.Number.Unit == UnitKind.Percent)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesEarlier(Sentence sentence, int year)
    {
        foreach (Token token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Year && token.Value < year)
            {
                return true;
            }
        }

        return false;
    }
}
