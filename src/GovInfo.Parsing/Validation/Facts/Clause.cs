namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A clause of a sentence: the tokens between two marks.</summary>
internal readonly record struct Clause
{
    /// <summary>The first token.</summary>
    public int Start { get; private init; }

    /// <summary>The mark that ends the clause, or the number of tokens.</summary>
    public int End { get; private init; }

    /// <summary>The classes of the words.</summary>
    public WordSet Words { get; private init; }

    /// <summary>The classes of the words behind the first word of <see cref="WordClass.Nothing"/>.</summary>
    public WordSet BehindNothing { get; private init; }

    /// <summary>The token that says that there is nothing (未, 无, 没有), or -1.</summary>
    public int NothingAt { get; private init; }

    /// <summary>Whether 没有 or 无 stands right before the requests: 没有依申请公开信息的情况.</summary>
    public bool NothingBeforeRequest { get; private init; }

    /// <summary>Whether the clause counts something.</summary>
    public bool HasNumber { get; private init; }

    /// <summary>Whether the only number of the clause is a 0 without a unit, which may be said of several things.</summary>
    public bool IsZero { get; private init; }

    /// <summary>Whether the clause's number is 100%.</summary>
    public bool IsAllPercent { get; private init; }

    /// <summary>Whether 均 or 全部 stands before the verb of answering.</summary>
    public bool AllBeforeAnswer { get; private init; }

    /// <summary>The clause's last word that is a verb or says that there is nothing, or empty.</summary>
    public string Verb { get; private init; }

    /// <summary>The clause that begins at a token.</summary>
    public static Clause At(Sentence sentence, int start)
    {
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        WordSet words = default;
        WordSet behindNothing = default;
        int nothing = -1;
        int numbers = 0;
        bool nothingBeforeRequest = false;
        bool zero = false;
        bool allPercent = false;
        bool all = false;
        bool allBeforeAnswer = false;
        string verb = string.Empty;
        int at = start;
        for (; at < tokens.Length; at++)
        {
            ref readonly Token token = ref tokens[at];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Year))
            {
                break;
            }

            if (token.Kind == TokenKind.Number)
            {
                numbers++;
                zero = token.Value == 0 && token.IsExact && token.Unit == UnitKind.None;
                allPercent |= token.Unit == UnitKind.Percent && token.Value == 100;
                continue;
            }

            if (nothing >= 0)
            {
                behindNothing |= token.Classes;
                nothingBeforeRequest |= at == nothing + 1 && token.Classes.Has(WordClass.Request)
                    && token.Start == tokens[nothing].End && tokens[nothing].Word!.Text is "没有" or "无";
            }
            else if (token.Classes.Has(WordClass.Nothing))
            {
                nothing = at;
                verb = token.Word!.Text;
            }

            all |= token.Classes.Has(WordClass.All);
            allBeforeAnswer |= all && token.Classes.Has(WordClass.Answer);
            verb = token.Classes.HasAny(Verbs) && nothing < 0 ? token.Word!.Text : verb;
            words |= token.Classes;
        }

        return new Clause
        {
            Start = Math.Min(start, Math.Max(0, tokens.Length - 1)),
            End = at,
            Words = words,
            BehindNothing = behindNothing,
            NothingAt = nothing,
            NothingBeforeRequest = nothingBeforeRequest,
            HasNumber = numbers > 0,
            IsZero = numbers == 1 && zero,
            IsAllPercent = allPercent,
            AllBeforeAnswer = allBeforeAnswer,
            Verb = verb,
        };
    }

    private static WordSet Verbs { get; } = WordSet.Of(WordClass.Receive, WordClass.Answer, WordClass.CarryIn, WordClass.CarryOver, WordClass.Collect);
}
