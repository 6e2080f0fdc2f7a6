using System.Collections.Immutable;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>A total of a sentence with the parts that the sentence enumerates for it.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">The parts in order.</param>
/// <param name="IsClosed">Whether the parts are all that there are: the last is 其他.</param>
/// <param name="MayOverlap">Whether a thing may be counted in several parts: the same piece of information on several channels.</param>
internal sealed record Enumeration(Mention Total, ImmutableArray<Mention> Parts, bool IsClosed, bool MayOverlap)
{
    private static readonly WordSet Stops = WordSet.Of(
        WordClass.Receive, WordClass.Accept, WordClass.Answer, WordClass.CarryIn, WordClass.CarryOver, WordClass.Carry, WordClass.Cumulative,
        WordClass.Together, WordClass.Compared, WordClass.LastYear, WordClass.Rise, WordClass.Fall);

    private static readonly WordSet Channels = WordSet.Of(
        WordClass.Website, WordClass.WeChat, WordClass.Microblog, WordClass.Gazette, WordClass.Interpretation, WordClass.PressConference);

    /// <summary>The enumerations among the numbers of a sentence: a total, 其中 or an opening bracket with 含, and two parts or more.</summary>
    public static IEnumerable<Enumeration> Find(ImmutableArray<Mention> mentions)
    {
        for (int at = 0; at + 2 < mentions.Length; at++)
        {
            Mention total = mentions[at];
            if (!Counts(total) || !total.Number.IsExact || total.Clause.Has(WordClass.LastYear) || !OpensList(total, mentions[at + 1]))
            {
                continue;
            }

            int next = at + 1;
            int end = EndOf(total);
            while (next < mentions.Length)
            {
                Enumeration list = ReadPart(mentions, total, end, ref next);
                if (list.Parts.Length >= 2)
                {
                    yield return list;
                }

                if (list.Parts.IsEmpty || next >= mentions.Length || !Continues(mentions, total, end, next))
                {
                    break;
                }
            }
        }
    }

    private decimal Sum
    {
        get
        {
            decimal sum = 0;
            foreach (Mention part in Parts)
            {
                sum += part.Value;
            }

            return sum;
        }
    }

    /// <summary>Whether the parts can be held against the total, and the sum of the parts.</summary>
    public (bool Decided, decimal Sum) Add()
    {
        decimal sum = Sum;
        return (sum == Total.Value || (sum > Total.Value && !MayOverlap) || (sum < Total.Value && IsClosed), sum);
    }

    // One list: parts of one kind, up to the total. What comes behind a list that is full begins another one (申请人, then outcomes).
    private static Enumeration ReadPart(ImmutableArray<Mention> mentions, Mention total, int end, ref int next)
    {
        var parts = ImmutableArray.CreateBuilder<Mention>();
        int kind = -1;
        decimal sum = 0;
        bool closed = false;
        bool overlap = false;
        for (; next < mentions.Length; next++)
        {
            Mention part = mentions[next];
            if (part.Number.Unit == UnitKind.Percent)
            {
                continue;
            }

            int kindOfPart = KindOf(part);
            bool opensAnother = parts.Count > 0 && part.Earlier.Has(WordClass.OfWhich) && IsOpenAt(part, mentions[next - 1]);
            if (!Counts(part) || part.Number.UnitText != total.Number.UnitText || !part.Number.IsExact
                || opensAnother || IsOfAnotherMatter(part, total) || (part.Clause | (parts.Count == 0 ? default : part.Earlier)).HasAny(Stops) || (kind >= 0 && kind != kindOfPart)
                || (parts.Count > 0 && sum == total.Value && part.Value != 0) || part.Token > end)
            {
                break;
            }

            kind = kindOfPart;
            sum += part.Value;
            closed = part.Clause.Has(WordClass.OtherPart) || part.Subject.StartsWith("requests/other", StringComparison.Ordinal);
            overlap |= part.Clause.HasAny(Channels);
            parts.Add(part);
        }

        return new Enumeration(total, parts.ToImmutable(), closed, overlap);
    }

    private static bool Continues(ImmutableArray<Mention> mentions, Mention total, int end, int next) =>
        Counts(mentions[next]) && mentions[next].Number.UnitText == total.Number.UnitText
        && !(mentions[next].Clause | mentions[next].Earlier).HasAny(Stops) && !mentions[next].Earlier.Has(WordClass.OfWhich)
        && mentions[next].Token <= end;

    // 行政复议6件，其中维持3件；行政诉讼18件（…）: the second is no part of the first.
    private static bool IsOfAnotherMatter(Mention part, Mention total) =>
        (part.Clause.Has(WordClass.Litigation) && !total.Clause.Has(WordClass.Litigation)) || (part.Clause.Has(WordClass.Review) && !total.Clause.Has(WordClass.Review));

    private static bool Counts(Mention mention) => mention.Kind == FactKind.Count && mention.Number.Unit is UnitKind.Count or UnitKind.People;

    private static bool OpensList(Mention total, Mention first) =>
        (first.Clause | first.Earlier | total.Behind).Has(WordClass.OfWhich) && !first.Clause.HasAny(Stops) && IsOpenAt(first, total);

    // 机构概况2条，主要包括领导信息等；政策文件12条: the list without numbers ends at the semicolon.
    private static bool IsOpenAt(Mention first, Mention total)
    {
        ReadOnlySpan<Token> tokens = total.Sentence.Tokens;
        for (int at = first.Token - 1; at > total.Token; at--)
        {
            if (tokens[at].Kind == TokenKind.Semicolon)
            {
                return false;
            }

            if (tokens[at].Kind == TokenKind.Word && tokens[at].Classes.Has(WordClass.OfWhich))
            {
                break;
            }
        }

        return true;
    }

    // Outcomes, applicants and ways of applying are lists of their own; all else is one kind.
    private static int KindOf(Mention part) =>
        part.Clause.Has(WordClass.Outcome) || part.Subject.StartsWith("requests/other", StringComparison.Ordinal) ? 1
        : part.Clause.Has(WordClass.Applicant) ? 2
        : part.Subject is NarrativeSubject.RequestsOnline or NarrativeSubject.RequestsByLetter or NarrativeSubject.RequestsByFax or NarrativeSubject.RequestsInPerson ? 3
        : part.Clause.Has(WordClass.ReviewResult) ? 4
        : 0;

    // （含新制定5件，修改4件）: a list in brackets behind its total ends with them. The token that ends the list, or the last.
    private static int EndOf(Mention total)
    {
        ReadOnlySpan<Token> tokens = total.Sentence.Tokens;
        int at = total.Token + 1;
        while (at < tokens.Length && at <= total.Token + 2 && tokens[at].Kind == TokenKind.Word)
        {
            at++;
        }

        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Open)
        {
            return tokens.Length;
        }

        int depth = 0;
        for (; at < tokens.Length; at++)
        {
            depth += tokens[at].Kind == TokenKind.Open ? 1 : tokens[at].Kind == TokenKind.Close ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return tokens.Length;
    }
}
