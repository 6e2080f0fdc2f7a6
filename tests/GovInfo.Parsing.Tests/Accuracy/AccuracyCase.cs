using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Accuracy;

/// <summary>One report made up, written, parsed and held against what is known of it. The same number gives the same case.</summary>
internal sealed record AccuracyCase
{
    public required int Number { get; init; }

    public required ReportShape Shape { get; init; }

    public required WrittenReport Written { get; init; }

    public required ImmutableArray<string> Troubles { get; init; }

    public required AccuracyFigures Figures { get; init; }

    /// <summary>What went wrong without a word, and findings that nothing gave reason to.</summary>
    public required ImmutableArray<string> Failures { get; init; }

    /// <summary>What is not as it is in the report, and is told.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    // A busy machine must not end a parse: time is measured elsewhere.
    private static readonly AnnualReportParser Parser =
        new(ParserOptions.Default with { Limits = ParserOptions.Default.Limits with { MaxDuration = TimeSpan.FromMinutes(30) } });

    public static AccuracyCase Run(int seed, int number)
    {
        var random = new Random(HashOf(seed, number));
        ReportShape shape = ShapeOf(number);
        TroubledReport troubled = TroubledReport.Invent(random);
        WrittenReport written = shape.Write(troubled.Report, random);
        InventedReport report = written.AsWritten ?? troubled.Report;
        ParseResult result = Parser.Parse(ReportSource.FromBytes(written.Bytes));
        List<TruthDifference> differences = TruthComparison.Compare(report, result);
        CheckResult[] failed = [.. (result.Report?.Checks ?? []).Where(static check => check.Outcome == CheckOutcome.Failed && check.Severity != DiagnosticSeverity.Info)];
        string[] missedFindings = differences.Count > 0 ? [] : [.. MissedFindings(troubled, failed)];
        // That a row or a table was not found, or bears no label that can be read, is said of cells already counted as not read.
        CheckResult[] falseFindings = troubled.IsConsistent ? [.. failed.Where(check => differences.Count == 0 || check.Code is not ("GI5009" or "GI5010" or "GI5011"))] : [];
        var named = result.Diagnostics.Where(static diagnostic => diagnostic.Cell is not null && diagnostic.Severity != DiagnosticSeverity.Info && !diagnostic.Code.StartsWith("GI5", StringComparison.Ordinal))
            .Select(static diagnostic => diagnostic.Cell!.Value.ToString()).ToHashSet(StringComparer.Ordinal);
        var wrong = differences.Select(static difference => difference.Cell).ToHashSet(StringComparer.Ordinal);
        int expectedFindings = differences.Count > 0 ? 0 : (troubled.WrongTotal is null ? 0 : 1) + (troubled.SaysWrongly ? 1 : 0);
        string[] sections = [.. report.Sections.Where(section => !IsRead(section, result.Report)).Select(section => Difference(section, result.Report))];
        HashSet<string> decided = DecidedCells.Of(report, shape.Trace, written.RowsOutOfOrder);
        var figures = new AccuracyFigures
        {
            Reports = 1,
            Cells = report.Cells.Count,
            Right = report.Cells.Keys.Count(key => !wrong.Contains(key)),
            RightButFlagged = report.Cells.Count(cell => !wrong.Contains(cell.Key) && cell.Value.Status != ObservationStatus.Unreadable && named.Contains(cell.Key)),
            Told = differences.Count(static difference => !difference.IsSilent),
            Silent = differences.Count(static difference => difference.IsSilent),
            Decided = decided.Count,
            DecidedRight = decided.Count(cell => !wrong.Contains(cell) && (report.Cells[cell].Status == ObservationStatus.Unreadable || !named.Contains(cell))),
            Titles = result.Report?.Title?.Value == report.Title ? 1 : 0,
            Authorities = result.Report?.Authority?.Value == report.Authority ? 1 : 0,
            Years = result.Report?.Year?.Value == report.Year ? 1 : 0,
            Sections = report.Sections.Length,
            SectionsRight = report.Sections.Length - sections.Length,
            FindingsDue = expectedFindings,
            FindingsMade = expectedFindings - missedFindings.Length,
            Consistent = troubled.IsConsistent ? 1 : 0,
            FalseFindings = falseFindings.Length,
        };
        return new AccuracyCase
        {
            Number = number,
            Shape = shape,
            Written = written,
            Troubles = [.. troubled.Troubles, .. written.Troubles, .. report.Cells.ContainsKey(OneRow) ? (string[])["one row 其他处理"] : []],
            Figures = figures,
            Failures =
            [
                .. differences.Where(static difference => difference.IsSilent).Select(static difference => difference.ToString()),
                .. falseFindings.Select(static finding => "false finding " + finding.ToString()),
            ],
            Remarks =
            [
                .. differences.Where(static difference => !difference.IsSilent).Select(difference => (decided.Contains(difference.Cell) ? "though decided by the text: " : string.Empty) + difference),
                .. missedFindings,
                .. sections,
                .. figures.Titles == 1 ? (string[])[] : [$"title {result.Report?.Title?.Value} for {report.Title}"],
                .. figures.Authorities == 1 ? (string[])[] : [$"authority {result.Report?.Authority?.Value} for {report.Authority}"],
                .. result.Diagnostics.Select(static diagnostic => diagnostic.ToString()),
            ],
        };
    }

    /// <summary>The shape that a case of a number is written in.</summary>
    public static ReportShape ShapeOf(int number) => ReportShape.All[number % ReportShape.All.Count];

    private static readonly string OneRow = new ObservationKey(TableCodes.Requests, RequestRow.Other, Applicant.Total).ToString();

    private static IEnumerable<string> MissedFindings(TroubledReport report, CheckResult[] failed)
    {
        if (report.WrongTotal is { } total && !failed.Any(check => check.StatedCells.Concat(check.ExpectedCells).Any(cell => cell.Key.ToString() == total)))
        {
            yield return "missed: total wrong at " + total;
        }

        if (report.SaysWrongly && !failed.Any(static check => check.Facts.Length > 0))
        {
            yield return "missed: sentence that disagrees";
        }
    }

    private static bool IsRead(InventedSection expected, AnnualReport? report) =>
        report?.GetSection(expected.Code) is { } section
        && section.Heading == expected.Heading
        && section.Paragraphs.Select(static paragraph => paragraph.Text.Trim()).SequenceEqual(expected.Paragraphs);

    private static string Difference(InventedSection expected, AnnualReport? report)
    {
        if (report?.GetSection(expected.Code) is not { } section)
        {
            return $"section {expected.Code} is missing";
        }

        string[] texts = [.. section.Paragraphs.Select(static paragraph => paragraph.Text.Trim())];
        return section.Heading != expected.Heading ? $"section {expected.Code} has the heading '{section.Heading}' for '{expected.Heading}'"
            : $"section {expected.Code} differs: more '{string.Join(" / ", texts.Except(expected.Paragraphs))}', less '{string.Join(" / ", expected.Paragraphs.Except(texts))}'";
    }

    /// <summary>Mixes two numbers the same way in every process.</summary>
    private static int HashOf(int seed, int number) => unchecked((int)(((uint)seed * 2_654_435_761u) ^ ((uint)number * 2_246_822_519u)));
}
