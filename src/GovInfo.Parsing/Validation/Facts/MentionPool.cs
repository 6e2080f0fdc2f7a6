using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Mentions to be used again: a long text has very many, of which few outlive their passage.</summary>
internal sealed class MentionPool
{
    private readonly Stack<Mention> free = [];

    /// <summary>A mention of a number of which nothing is known yet.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The index of the number among its tokens.</param>
    public Mention Take(Sentence sentence, int token)
    {
        if (!free.TryPop(out Mention? mention))
        {
            mention = new Mention();
        }

        mention.Begin(sentence, token);
        return mention;
    }

    /// <summary>Takes back mentions that nothing refers to any more.</summary>
    public void Return(ImmutableArray<Mention> mentions)
    {
        foreach (Mention mention in mentions)
        {
            free.Push(mention);
        }
    }
}
