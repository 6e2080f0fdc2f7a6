using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>
/// Reads what a sentence states without a number of its own: 未收到政府信息公开申请, 无下年度结转, 所有申请均已办结, and one 0 said of several things
/// (收费通知的件数和总金额均为0).
/// </summary>
internal static class StatementReader
{
    /// <summary>A sentence without any of these words states nothing.</summary>
    public static readonly WordSet Telling = WordSet.Of(WordClass.Nothing, WordClass.All, WordClass.AnswerRate, WordClass.FeeNotice, WordClass.Collect);

    private static readonly WordSet Cases = WordSet.Of(WordClass.Review, WordClass.Litigation);
    private static readonly WordSet Fees = WordSet.Of(WordClass.FeeNotice, WordClass.Collect);
    private static readonly WordSet NotAnswered = WordSet.Of(WordClass.Blocker, WordClass.Review, WordClass.Litigation, WordClass.Licensing);
    private static readonly WordSet Requests = WordSet.Of(WordClass.Request, WordClass.Apply);

    /// <summary>Adds the facts of a sentence's statements.</summary>
    public static void AddTo(ImmutableArray<NarrativeFact>.Builder facts, Sentence sentence, in Surroundings around, BodyFinder bodies)
    {
        if (!sentence.Words.HasAny(Telling))
        {
            return;
        }

        int count = sentence.Tokens.Length;
        for (int start = 0; start < count;)
        {
            Clause clause = Clause.At(sentence, start);
            if (clause.IsZero && clause.Words.HasAny(Fees))
            {
                foreach (string subject in FeesOf(clause.Words))
                {
                    facts.Add(Fact(sentence, clause, bodies, subject, 0, FactKind.Amount));
                }
            }
            else if (!clause.HasNumber && clause.NothingAt >= 0)
            {
                facts.AddRange(Absent(sentence, clause, around, bodies));
            }

            if (SaysAllAnswered(sentence, clause, around))
            {
                facts.Add(Fact(sentence, clause, bodies, NarrativeSubject.AllAnswered, 100, FactKind.Share));
            }

            start = clause.End + 1;
        }
    }

    private static IEnumerable<string> FeesOf(WordSet words)
    {
        if (words.Has(WordClass.FeeNotice))
        {
            yield return NarrativeSubject.FeeNotices;
            if (words.Has(WordClass.MoneyTotal))
            {
                yield return NarrativeSubject.FeeNoticeAmount;
            }
        }

        if (words.Has(WordClass.Collect))
        {
            yield return NarrativeSubject.FeeCollected;
        }
    }

    private static IEnumerable<NarrativeFact> Absent(Sentence sentence, Clause clause, Surroundings around, BodyFinder bodies)
    {
        WordSet words = clause.Words;
        WordSet behind = clause.BehindNothing;
        bool requestContext = (around.Passage | around.Sentence).HasAny(Requests) || sentence.Section == SectionCodes.Requests;
        if (words.HasAny(Cases))
        {
            bool aboutInformation = sentence.Section == SectionCodes.ReviewAndLitigation
                || around.Sentence.HasAny(WordSet.Of(WordClass.Foi, WordClass.Request));
            if (aboutInformation && behind.HasAny(Cases) && !words.HasAny(WordSet.Of(WordClass.ReviewResult, WordClass.Answer, WordClass.Accept)))
            {
                foreach (string row in CodedSubjects.RowsOf(words))
                {
                    yield return Zero(sentence, clause, bodies, TableCodes.ReviewAndLitigation, row, ReviewOutcome.Total);
                }
            }
        }
        else if (words.Has(WordClass.Blocker))
        {
            yield break;
        }
        else if (words.Has(WordClass.CarryIn) && requestContext)
        {
            yield return Zero(sentence, clause, bodies, TableCodes.Requests, RequestRow.CarriedIn, Applicant.Total);
        }
        else if (words.Has(WordClass.CarryOver) && requestContext)
        {
            yield return Zero(sentence, clause, bodies, TableCodes.Requests, RequestRow.CarriedOver, Applicant.Total);
        }
        else if (behind.HasAll(WordSet.Of(WordClass.Receive, WordClass.Request))
            || (behind.HasAll(WordSet.Of(WordClass.Receive, WordClass.Apply)) && (around.Passage | around.Sentence).Has(WordClass.Request))
            || clause.NothingBeforeRequest)
        {
            yield return Zero(sentence, clause, bodies, TableCodes.Requests, RequestRow.Received, Applicant.Total);
        }
        else if (behind.Has(WordClass.FeeNotice))
        {
            yield return Fact(sentence, clause, bodies, NarrativeSubject.FeeNotices, 0, FactKind.Count);
        }
        else if (behind.HasAll(WordSet.Of(WordClass.Collect)) && (words.Has(WordClass.Fee) || sentence.Section == SectionCodes.OtherMatters))
        {
            yield return Fact(sentence, clause, bodies, NarrativeSubject.FeeCollected, 0, FactKind.Amount);
        }
    }

    private static bool SaysAllAnswered(Sentence sentence, in Clause clause, in Surroundings around)
    {
        if (sentence.Words.HasAny(NotAnswered)
            || !(around.Sentence.HasAny(Requests) || around.Passage.Has(WordClass.Request)))
        {
            return false;
        }

        bool rate = clause.Words.Has(WordClass.AnswerRate) && clause.IsAllPercent;
        return rate || (clause.AllBeforeAnswer && !clause.HasNumber
            && !clause.Words.HasAny(WordSet.Of(WordClass.Nothing, WordClass.Pending)));
    }

    private static NarrativeFact Zero(Sentence sentence, in Clause clause, BodyFinder bodies, string table, string row, string column)
    {
        var key = new ObservationKey(table, row, column);
        return Fact(sentence, clause, bodies, key.ToString(), 0, FactKind.Count) with { Cells = [key] };
    }

    private static NarrativeFact Fact(Sentence sentence, in Clause clause, BodyFinder bodies, string subject, decimal value, FactKind kind)
    {
        (string? body, FactScope scope) = bodies.Find(sentence, clause.End);
        return new NarrativeFact
        {
            Subject = subject,
            Kind = kind,
            Value = value,
            Verb = clause.Verb,
            Sentence = sentence.Text,
            Index = sentence.Tokens[clause.Start].Start,
            Location = sentence.Location,
            Section = sentence.Section,
            Body = body,
            Scope = scope,
            Year = YearFinder.Find(sentence, clause.End),
        };
    }
}
