using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Finds what the numbers of a sentence count, from the words near them: its own clause first, then those around.</summary>
internal static class SubjectFinder
{
    private static readonly WordSet RequestWords = WordSet.Of(WordClass.Request, WordClass.Apply);

    private static readonly WordSet RequestVerbs = WordSet.Of(
        WordClass.Receive, WordClass.Accept, WordClass.Answer, WordClass.CarryIn, WordClass.CarryOver, WordClass.Carry, WordClass.Publish);

    private static readonly WordSet Moves = WordSet.Of(WordClass.Rise, WordClass.Fall);

    /// <summary>Gives each number of a sentence its subject, cells and kind.</summary>
    public static void Assign(ImmutableArray<Mention> mentions, Surroundings around)
    {
        ImmutableArray<string> reviewRows = [];
        bool foreign = false;
        bool otherMatter = false;
        foreach (Mention mention in mentions)
        {
            Surroundings here = around with { Governing = mention.Governing };
            switch (mention.Number.Unit)
            {
                case UnitKind.Percent:
                    AssignRate(mention, here);
                    break;
                case UnitKind.Money:
                    AssignMoney(mention, here);
                    break;
                default:
                    // 受理行政复议申请56件，已办结38件: what follows cases of others speaks of them, until requests are named again.
                    foreign &= !mention.Clause.Has(WordClass.Request);
                    otherMatter = !mention.Clause.Has(WordClass.Request) && (otherMatter ? !mention.Clause.HasAny(Reviews) : IsOtherMatter(mention));
                    if (!foreign)
                    {
                        AssignCount(mention, here, ref reviewRows, out foreign);
                    }

                    if (otherMatter && mention.Subject is "requests/total/total" or NarrativeSubject.RequestsAccepted)
                    {
                        mention.Subject = NarrativeSubject.Unknown;
                        mention.Cells = [];
                    }

                    break;
            }
        }

        CountCarriedIn(mentions);
    }

    // 受理行政许可申请52件，办结52件: what is said to be done speaks of the licences, until requests are named again.
    private static bool IsOtherMatter(Mention mention) =>
        mention.Clause.HasAny(Matters) && mention.Clause.HasAny(Taking);

    private static WordSet Matters { get; } = WordSet.Of(WordClass.Licensing, WordClass.Penalty, WordClass.Coercive, WordClass.Blocker);

    private static WordSet Taking { get; } = WordSet.Of(WordClass.Receive, WordClass.Accept);

    private static WordSet Reviews { get; } = WordSet.Of(WordClass.Review, WordClass.Litigation);

    // 收到23件（含上年结转2件）: what was carried in is counted with what was received.
    private static void CountCarriedIn(ImmutableArray<Mention> mentions)
    {
        for (int at = 1; at < mentions.Length; at++)
        {
            Mention part = mentions[at];
            if (part.Subject == "requests/carried_in/total" && (part.Clause | part.Earlier).Has(WordClass.OfWhich)
                && mentions[at - 1].Subject == "requests/received/total")
            {
                mentions[at - 1].Subject = NarrativeSubject.RequestsAccepted;
                mentions[at - 1].Cells = [];
            }
        }
    }

    private static void AssignRate(Mention mention, in Surroundings around)
    {
        bool falls = mention.Clause.Has(WordClass.Fall);
        if (!falls && !mention.Clause.Has(WordClass.Rise))
        {
            return;
        }

        mention.Kind = FactKind.Growth;
        mention.Value = falls ? -mention.Value : mention.Value;
        bool compared = (mention.Clause | mention.Earlier | around.Sentence).Has(WordClass.Compared);
        bool ofRequests = mention.Clause.HasAny(RequestWords)
            || ((mention.Earlier.IsEmpty || !mention.Earlier.HasAny(Publishing)) && around.Governing.HasAny(Receiving) && around.Sentence.HasAny(RequestWords));
        if (compared && ofRequests && !(mention.Clause | mention.Earlier).HasAny(Foreign) && !NamesMatter(mention))
        {
            mention.Subject = NarrativeSubject.RequestsChange;
        }
    }

    // 网站访问量同比增长: the clause names a matter of its own before it compares.
    private static bool NamesMatter(Mention mention)
    {
        Sentence sentence = mention.Sentence;
        int start = mention.ClauseStart == 0 ? 0 : sentence.Tokens[mention.ClauseStart - 1].End;
        int at = mention.ClauseStart;
        while (at < mention.Token && !sentence.Tokens[at].Classes.HasAny(Comparing))
        {
            at++;
        }

        ReadOnlySpan<char> before = sentence.Letters[start..sentence.Tokens[at].Start].Trim();
        return before.Length > 2 && !mention.Clause.HasAny(RequestWords);
    }

    private static WordSet Comparing { get; } = WordSet.Of(WordClass.Compared, WordClass.Rise, WordClass.Fall, WordClass.LastYear);

    private static WordSet Receiving { get; } = WordSet.Of(WordClass.Receive, WordClass.Accept);

    private static WordSet Publishing { get; } = WordSet.Of(WordClass.Publish);

    private static WordSet Foreign { get; } = WordSet.Of(
        WordClass.Review, WordClass.Litigation, WordClass.Answer, WordClass.Publish, WordClass.Applicant, WordClass.Outcome, WordClass.Blocker,
        WordClass.Online, WordClass.ByLetter, WordClass.InPerson, WordClass.ByFax);

    private static void AssignMoney(Mention mention, in Surroundings around)
    {
        WordSet words = mention.Clause | mention.Earlier;
        bool fees = around.Sentence.Has(WordClass.FeeNotice) || (around.Sentence.Has(WordClass.Fee) && (around.Sentence.Has(WordClass.Collect) || words.Has(WordClass.Fee)));
        if (fees && !around.Sentence.HasAny(WordSet.Of(WordClass.Licensing, WordClass.Penalty)))
        {
            mention.Subject = words.Has(WordClass.Collect) ? NarrativeSubject.FeeCollected
                : words.HasAny(WordSet.Of(WordClass.MoneyTotal, WordClass.FeeNotice)) ? NarrativeSubject.FeeNoticeAmount
                : NarrativeSubject.Unknown;
        }
    }

    private static void AssignCount(Mention mention, in Surroundings around, ref ImmutableArray<string> reviewRows, out bool foreign)
    {
        foreign = false;
        WordSet near = mention.Clause;
        WordSet wide = near | mention.Behind;
        if (near.HasAny(Moves) && (near | mention.Earlier | around.Sentence).Has(WordClass.Compared))
        {
            mention.Kind = FactKind.Change;
            mention.Value = near.Has(WordClass.Fall) ? -mention.Value : mention.Value;
            mention.Subject = around.Governing.HasAny(Receiving) && around.Sentence.HasAny(RequestWords) && !near.HasAny(Foreign)
                ? NarrativeSubject.RequestsChange : NarrativeSubject.Unknown;
            return;
        }

        if (near.Has(WordClass.FeeNotice) && mention.Number.Unit == UnitKind.Count)
        {
            mention.Subject = NarrativeSubject.FeeNotices;
            return;
        }

        if (CodedSubjects.AssignReview(mention, around, ref reviewRows))
        {
            foreign = mention.Subject == NarrativeSubject.Unknown;
            return;
        }

        if (CodedSubjects.AssignOutcome(mention, around) || CodedSubjects.AssignApplicant(mention, around))
        {
            return;
        }

        if (AssignPattern(mention, near, around) || AssignPattern(mention, wide, around)
            || (!(near | mention.Earlier).HasAny(Parts) && AssignPattern(mention, wide | mention.Earlier, around)))
        {
            return;
        }

        AssignFromTail(mention, wide, around);
    }

    // Parts of a total keep their own words: what stands before 其中 is the total's.
    private static WordSet Parts { get; } = WordSet.Of(WordClass.OfWhich, WordClass.OtherPart);

    private static bool AssignPattern(Mention mention, WordSet words, in Surroundings around)
    {
        if (words.IsEmpty)
        {
            return false;
        }

        if (Lexicon.Default.Subjects.Find(words, mention.Number.Unit, around) is not { } pattern)
        {
            return false;
        }

        mention.Subject = pattern.Subject;
        mention.Cells = pattern.Cells;
        return true;
    }

    // 信息公开申请的9件事项，已按照规定在期限内答复: the verb follows in a clause of its own.
    private static void AssignFromTail(Mention mention, WordSet words, in Surroundings around)
    {
        if (!words.HasAny(RequestWords) || words.HasAny(RequestVerbs))
        {
            return;
        }

        WordSet tail = default;
        for (int at = mention.Token + 1; at < mention.Sentence.Tokens.Length; at++)
        {
            Token token = mention.Sentence.Tokens[at];
            if (token.Kind is TokenKind.Number or TokenKind.Semicolon)
            {
                return;
            }

            tail |= token.Classes;
        }

        bool done = mention.Sentence.Letters[mention.Number.End..].Contains('已') || tail.Has(WordClass.All);
        if (done && tail.Has(WordClass.Answer) && !tail.HasAny(WordSet.Of(WordClass.Nothing, WordClass.Pending)))
        {
            AssignPattern(mention, words | WordSet.Of(WordClass.Answer), around);
        }
    }
}
