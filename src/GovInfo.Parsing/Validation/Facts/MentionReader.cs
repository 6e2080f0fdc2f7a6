using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Finds the numbers of a sentence and the words near each.</summary>
internal static class MentionReader
{
    private static readonly WordSet Verbs = WordSet.Of(
        WordClass.Receive, WordClass.Accept, WordClass.Answer, WordClass.CarryIn, WordClass.CarryOver, WordClass.Decide, WordClass.Issue,
        WordClass.Repeal, WordClass.Publish, WordClass.Occur, WordClass.Collect, WordClass.File);

    /// <summary>The mentions of a sentence in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="count">How many numbers it has.</param>
    /// <param name="governing">The verbs that govern the passage so far.</param>
    /// <param name="pool">Gives the mentions.</param>
    public static ImmutableArray<Mention> Read(Sentence sentence, int count, WordSet governing, MentionPool pool)
    {
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        var mentions = new Mention[count];
        int found = 0;
        WordSet clause = default;
        WordSet earlier = default;
        string verb = string.Empty;
        int clauseStart = 0;
        for (int at = 0; at < tokens.Length; at++)
        {
            ref readonly Token token = ref tokens[at];
            switch (token.Kind)
            {
                case TokenKind.Word:
                    clause |= token.Classes;
                    if (token.Classes.HasAny(Verbs))
                    {
                        verb = token.Word!.Text;
                    }

                    break;
                case TokenKind.Semicolon:
                case TokenKind.Comma:
                case TokenKind.Open:
                case TokenKind.Close:
                    // 未收到信息公开申请；共刊发文稿44篇: what was not received is done with at the semicolon.
                    earlier = token.Kind == TokenKind.Semicolon && (earlier | clause).Has(WordClass.Nothing) ? default : earlier | clause;
                    clause = default;
                    clauseStart = at + 1;
                    break;
                case TokenKind.Number:
                    WordSet verbs = (clause | earlier) & Verbs;
                    governing = verbs.IsEmpty ? governing : (clause & Verbs).IsEmpty ? verbs : clause & Verbs;
                    Mention mention = pool.Take(sentence, at);
                    mention.Clause = clause;
                    mention.Behind = WordsBehind(sentence, at);
                    mention.Earlier = earlier;
                    mention.Governing = governing;
                    mention.Verb = verb;
                    mention.ClauseStart = clauseStart;
                    mention.Kind = token.Unit switch { UnitKind.Money => FactKind.Amount, UnitKind.Percent => FactKind.Share, _ => FactKind.Count };
                    mention.Value = token.Value;
                    mentions[found++] = mention;
                    clause = earlier = default;
                    clauseStart = at + 1;
                    break;
                default:
                    break;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(mentions);
    }

    private static WordSet WordsBehind(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        WordSet words = default;
        int end = tokens[at].End;
        for (int next = at + 1; next < tokens.Length && tokens[next].Kind is TokenKind.Word; next++)
        {
            // 50件上年结转3件: a verb that belongs to the next number is not this one's.
            ref readonly Token token = ref tokens[next];
            if (token.Classes.Has(WordClass.OfWhich) || token.Start - end > 12
                || sentence.Letters[end..token.Start].Contains('、'))
            {
                break;
            }

            words |= token.Classes;
            end = token.End;
        }

        return words;
    }
}
