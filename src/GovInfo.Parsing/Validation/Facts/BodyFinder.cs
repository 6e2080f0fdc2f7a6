using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Finds the body that a sentence speaks of, before its verb: 我局, 全区, 区政府办公室.</summary>
/// <param name="authority">The name of the reporting body, or null.</param>
internal sealed class BodyFinder(string? authority)
{
    private const int LongestName = 30;

    // What was found between places of the sentence last looked at: the facts of one sentence ask for the same clauses.
    private readonly List<(int From, int To, string? Name)> known = [];
    private Sentence? knownSentence;

    /// <summary>The body named for a number, and how it relates to the reporting body.</summary>
    public (string? Body, FactScope Scope) Find(Sentence sentence, int token)
    {
        ReadOnlySpan<Token> tokens = sentence.Tokens;

        // The last clause before the number that names a body decides: 全区…收到12件，其中区教育局5件.
        int end = token;
        for (int at = token; at >= 0; at--)
        {
            if (at > 0 && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Year)
            {
                continue;
            }

            int from = at == 0 ? 0 : tokens[at - 1].End;
            if (InClause(sentence, tokens, at, end, from) is { } body)
            {
                return (body, ScopeOf(body));
            }

            end = at - 1;
        }

        return (null, FactScope.Unstated);
    }

    // The name stands between the clause's start (or its year) and its first verb.
    private string? InClause(Sentence sentence, ReadOnlySpan<Token> tokens, int first, int end, int from)
    {
        int start = from;
        int year = -1;
        int to = end < tokens.Length ? tokens[end].Start : sentence.Text.Length;
        for (int at = first; at < end; at++)
        {
            Token token = tokens[at];
            if (token.Kind == TokenKind.Year)
            {
                year = token.Start;
                from = token.End;
            }
            else if (token.Classes.HasAny(Verbs))
            {
                to = token.Start;
                break;
            }
        }

        // 2023年，我局收到 and 我局2023年收到.
        return NameBetween(sentence, from, to) ?? NameBetween(sentence, start, year);
    }

    private string? NameBetween(Sentence sentence, int from, int to)
    {
        if (to <= from)
        {
            return null;
        }

        if (knownSentence != sentence)
        {
            knownSentence = sentence;
            known.Clear();
        }

        foreach ((int knownFrom, int knownTo, string? found) in known)
        {
            if (knownFrom == from && knownTo == to)
            {
                return found;
            }
        }

        string? name = Name(sentence.Text.AsSpan(from, to - from).Trim());
        known.Add((from, to, name));
        return name;
    }

    private static WordSet Verbs { get; } = WordSet.Of(
        WordClass.Receive, WordClass.Accept, WordClass.Answer, WordClass.CarryIn, WordClass.CarryOver, WordClass.Carry, WordClass.Decide,
        WordClass.Issue, WordClass.Publish, WordClass.Occur, WordClass.Nothing, WordClass.All, WordClass.Collect, WordClass.Request);

    private static string? Name(ReadOnlySpan<char> text)
    {
        Lexicon lexicon = Lexicon.Default;
        bool changed = true;
        while (changed && (lexicon.BodyAdverbs.MayBegin(text) || lexicon.BodyAdverbs.MayEnd(text)))
        {
            changed = false;
            foreach (string adverb in lexicon.BodyAdverbs.Words)
            {
                if (text[^1] == adverb[^1] && text.Length > adverb.Length && text.EndsWith(adverb, StringComparison.Ordinal))
                {
                    text = text[..^adverb.Length].TrimEnd();
                    changed = true;
                    break;
                }

                if (text[0] == adverb[0] && adverb.Length > 1 && text.StartsWith(adverb, StringComparison.Ordinal))
                {
                    text = text[adverb.Length..].TrimStart();
                    changed = true;
                    break;
                }
            }
        }

        if (text.Length is < 2 or > LongestName)
        {
            return null;
        }

        return lexicon.WholeBodies.BeginningOf(text) ?? (lexicon.BodySuffixes.IsEndOf(text) ? text.ToString() : null);
    }

    private FactScope ScopeOf(string body)
    {
        Lexicon lexicon = Lexicon.Default;
        if (lexicon.WholeBodies.Words.Contains(body))
        {
            return FactScope.Whole;
        }

        if (authority is null || StartsWithAny(body, lexicon.OwnBodies) || authority.Contains(body, StringComparison.Ordinal)
            || body.Contains(authority, StringComparison.Ordinal))
        {
            // 区政府办公室 in a district's own report is its office alone.
            return authority is not null && EndsWithAny(body, lexicon.OfficeSuffixes) && !EndsWithAny(authority, lexicon.OfficeSuffixes)
                && !StartsWithAny(body, lexicon.OwnBodies) ? FactScope.Other : FactScope.Own;
        }

        // 永外街道 for 永定门外街道办事处: the same kind of body, begun alike.
        string kind = authority.EndsWith("办事处", StringComparison.Ordinal) ? authority[..^3] : authority;
        bool alike = body.Length >= 2 && kind.Length >= 2 && kind.EndsWith(body[^2..], StringComparison.Ordinal)
            && authority.Contains(body[0], StringComparison.Ordinal);
        return alike ? FactScope.Own : FactScope.Other;
    }

    private static bool StartsWithAny(string text, ImmutableArray<string> starts)
    {
        foreach (string start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(string text, ImmutableArray<string> ends)
    {
        foreach (string end in ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
