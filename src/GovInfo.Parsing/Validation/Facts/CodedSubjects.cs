using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Numbers whose words name a row or a column of the form: outcomes, applicants, results of reconsideration and litigation.</summary>
internal static class CodedSubjects
{
    private static readonly ImmutableArray<string> RequestRows =
        [.. FormTemplates.Default.TablesWithCode(TableCodes.Requests).First().Blocks.SelectMany(static block => block.Rows)
            .Where(static row => !row.IsAlsoGroup).Select(static row => row.RowCode!)];

    private static readonly WordSet Requests = WordSet.Of(WordClass.Request, WordClass.Apply);

    private static readonly WordSet Cases =
        WordSet.Of(WordClass.Review, WordClass.Litigation, WordClass.LitigationDirect, WordClass.LitigationAfter);

    private static readonly WordSet NotOutcomes = WordSet.Of(WordClass.Info, WordClass.Review, WordClass.Litigation, WordClass.Compared, WordClass.LastYear);

    /// <summary>The cases of reconsideration and litigation over government information, in table four.</summary>
    public static bool AssignReview(Mention mention, in Surroundings around, ref ImmutableArray<string> rows)
    {
        WordSet words = mention.Clause | mention.Behind;
        bool named = words.HasAny(Cases);
        ImmutableArray<string> columns = Codes(mention, WordClass.ReviewResult);
        bool aboutInformation = mention.Sentence.Section == SectionCodes.ReviewAndLitigation
            || (around.Passage | around.Sentence).HasAny(WordSet.Of(WordClass.Foi, WordClass.Request));

        // A body that takes up cases (受理行政复议申请) is the authority of reconsideration: those are not cases against itself.
        if (!aboutInformation || (named && (words | mention.Earlier).HasAny(WordSet.Of(WordClass.Accept, WordClass.Answer, WordClass.Receive))))
        {
            rows = named ? [] : rows;
            return named;
        }

        if (named)
        {
            rows = RowsOf(words);
        }

        if (rows.IsEmpty || (!named && columns.IsEmpty))
        {
            return false;
        }

        columns = columns.IsEmpty ? [ReviewOutcome.Total] : columns;
        mention.Cells = ReviewCells(rows, columns);
        mention.Subject = $"{TableCodes.ReviewAndLitigation}/{string.Join('+', rows)}/{string.Join('+', columns)}";
        return true;
    }

    private static ImmutableArray<ObservationKey> ReviewCells(ImmutableArray<string> rows, ImmutableArray<string> columns) =>
        [.. from row in rows from column in columns select new ObservationKey(TableCodes.ReviewAndLitigation, row, column)];

    /// <summary>The outcomes of requests, in the column 总计 of table three.</summary>
    public static bool AssignOutcome(Mention mention, in Surroundings around)
    {
        ImmutableArray<string> codes = Codes(mention, WordClass.Outcome);
        if (codes.IsEmpty || mention.Clause.HasAny(NotOutcomes)
            || (mention.Sentence.Section != SectionCodes.Requests && !(around.Passage | around.Sentence).HasAny(Requests)))
        {
            return false;
        }

        mention.Subject = $"{TableCodes.Requests}/{string.Join('+', codes.Select(static code => code.Replace(".*", string.Empty, StringComparison.Ordinal)))}/{Applicant.Total}";
        mention.Cells = [.. codes.SelectMany(Expand).Select(static row => new ObservationKey(TableCodes.Requests, row, Applicant.Total))];
        return true;
    }

    /// <summary>Who applied, in the row 本年新收 of table three.</summary>
    public static bool AssignApplicant(Mention mention, in Surroundings around)
    {
        ImmutableArray<string> codes = Codes(mention, WordClass.Applicant);
        bool received = around.Governing.HasAny(WordSet.Of(WordClass.Receive, WordClass.Accept));
        if (codes.IsEmpty || !received || mention.Clause.HasAny(WordSet.Of(WordClass.Outcome, WordClass.Compared, WordClass.LastYear, WordClass.Answer))
            || !(around.Passage | around.Sentence).HasAny(Requests))
        {
            return false;
        }

        mention.Subject = $"{TableCodes.Requests}/{RequestRow.Received}/{string.Join('+', codes)}";
        mention.Cells = [.. codes.Select(static column => new ObservationKey(TableCodes.Requests, RequestRow.Received, column))];
        return true;
    }

    /// <summary>The rows that a code of the word list stands for: <c>refused.*</c> for all grounds of refusal.</summary>
    private static IEnumerable<string> Expand(string code) =>
        code.EndsWith(".*", StringComparison.Ordinal)
            ? RequestRows.Where(row => row.StartsWith(code[..^1], StringComparison.Ordinal))
            : [code];

    // The codes of the clause's last words of a class: 不予公开中属于国家秘密 is the narrower of the two, 予以公开或部分公开 is both.
    private static ImmutableArray<string> Codes(Mention mention, WordClass wanted)
    {
        if (!mention.Clause.Has(wanted))
        {
            return [];
        }

        ImmutableArray<string> codes = [];
        for (int at = mention.ClauseStart; at < mention.Token; at++)
        {
            Token token = mention.Sentence.Tokens[at];
            if (token.Kind == TokenKind.Word && token.Classes.Has(wanted))
            {
                codes = [.. codes.Where(code => !Contains(code, token.Word!.Codes)), .. token.Word!.Codes];
            }
        }

        return [.. codes.Distinct()];
    }

    private static bool Contains(string group, ImmutableArray<string> codes) =>
        group.EndsWith(".*", StringComparison.Ordinal) && codes.Any(code => code.StartsWith(group[..^1], StringComparison.Ordinal));

    /// <summary>The rows of table four that words name.</summary>
    public static ImmutableArray<string> RowsOf(WordSet words)
    {
        bool direct = words.Has(WordClass.LitigationDirect);
        bool after = words.Has(WordClass.LitigationAfter);
        bool litigation = words.Has(WordClass.Litigation) || direct || after;
        bool review = words.Has(WordClass.Review) && !after && !direct;
        return
        [
            .. review ? (ReadOnlySpan<string>)[ReviewRow.Reconsideration] : [],
            .. litigation && !after ? (ReadOnlySpan<string>)[ReviewRow.LitigationDirect] : [],
            .. litigation && !direct ? (ReadOnlySpan<string>)[ReviewRow.LitigationAfterReconsideration] : [],
        ];
    }
}
