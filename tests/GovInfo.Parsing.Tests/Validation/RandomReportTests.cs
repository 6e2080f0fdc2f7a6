using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation;

/// <summary>Properties of the checks over random reports; the seed of a failure is in its message.</summary>
public class RandomReportTests
{
    private static readonly string[] Flow = [RequestRow.Received, RequestRow.CarriedIn, RequestRow.Total, RequestRow.CarriedOver];

    [Fact]
    public void Consistent_reports_give_no_error_and_no_warning() => Consistent(0, 1000);

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_consistent_reports_give_no_error_and_no_warning() => Consistent(1000, 5000);

    [Fact]
    public void One_wrong_cell_gives_its_findings_and_no_other() => WrongCell(0, 1000);

    [Fact]
    [Trait("Category", "Slow")]
    public void One_wrong_cell_in_many_reports_gives_its_findings_and_no_other() => WrongCell(1000, 5000);

    [Fact]
    public void One_wrong_sentence_gives_its_finding_and_no_other() => WrongSentence(0, 500);

    [Fact]
    [Trait("Category", "Slow")]
    public void One_wrong_sentence_in_many_reports_gives_its_finding_and_no_other() => WrongSentence(500, 5000);

    private static void Consistent(int from, int to)
    {
        for (int seed = from; seed < to; seed++)
        {
            var reports = new RandomReports(seed);
            AnnualReport report = ReportValidator.Validate(reports.Build());
            Assert.True(report.Alarms().Count == 0, $"seed {seed}: {string.Join('\n', report.Alarms())}");
            string[] compared = [.. report.Checks.Where(check => check.Outcome == CheckOutcome.Held).SelectMany(check => check.Facts).Select(fact => fact.Sentence)];
            Assert.All(reports.Sentences, sentence => Assert.True(compared.Contains(sentence.Text), $"seed {seed}: not compared: {sentence.Text}"));
        }
    }

    private static void WrongCell(int from, int to)
    {
        for (int seed = from; seed < to; seed++)
        {
            var reports = new RandomReports(seed);
            var random = new Random(~seed);
            ObservationKey[] cells = [.. reports.Builder.Keys.Where(key =>
                key.Table != TableCodes.ProactiveDisclosure || reports.Sentences.Exists(sentence => sentence.Cells.Contains(key.ToString())))];
            ObservationKey wrong = cells[random.Next(cells.Length)];
            reports.Builder[wrong.ToString()] += 1 + random.Next(9);

            AnnualReport report = ReportValidator.Validate(reports.Build());
            string[] found = [.. Alarms(report).Order(StringComparer.Ordinal)];
            string[] expected = [.. Following(reports, wrong).Order(StringComparer.Ordinal)];
            Assert.True(found.SequenceEqual(expected), $"seed {seed}, {wrong}: found {string.Join(", ", found)}; expected {string.Join(", ", expected)}");
            Assert.All(
                report.Failures().Where(check => check.Code is "GI5001" or "GI5002" or "GI5003" or "GI5004"),
                check => Assert.Contains(wrong, check.StatedCells.Concat(check.ExpectedCells).Select(cell => cell.Key)));
        }
    }

    private static void WrongSentence(int from, int to)
    {
        for (int seed = from; seed < to; seed++)
        {
            var reports = new RandomReports(seed);
            var random = new Random(~seed);
            int wrong = random.Next(reports.Sentences.Count);
            (string text, decimal value, string code, string[] cells) = reports.Sentences[wrong];
            int end = text.LastIndexOf('件');
            int start = end;
            while (start > 0 && (char.IsDigit(text[start - 1]) || "零一二三四五六七八九十百千,".Contains(text[start - 1])))
            {
                start--;
            }

            string changed = text[..start] + RandomReports.Number(random, value + 1 + random.Next(9)) + text[end..];
            AnnualReport report = ReportValidator.Validate(reports.Build(reports.Sentences.Select((sentence, at) => at == wrong ? changed : sentence.Text)));
            CheckResult[] alarms = [.. report.Failures().Where(check => check.Severity != Parsing.Diagnostics.DiagnosticSeverity.Info)];
            Assert.True(alarms.Length == 1 && alarms[0].Code == code, $"seed {seed}, {changed}: {string.Join('\n', report.Alarms())}");
            Assert.Equal(changed, alarms[0].Quote);
            Assert.Equal(value, alarms[0].Expected);
            Assert.Equal(cells, alarms[0].ExpectedCells.Select(cell => cell.Key.ToString()));
        }
    }

    private static IEnumerable<string> Alarms(AnnualReport report) =>
        report.Failures().Where(check => check.Severity != Parsing.Diagnostics.DiagnosticSeverity.Info).Select(check =>
            check.Code.StartsWith("GI510", StringComparison.Ordinal) ? $"{check.Code} {check.Quote}" : $"{check.Code} {check.Cell}");

    // What follows from one wrong cell by arithmetic: the sums that it is part of, and the sentences that speak of it.
    private static IEnumerable<string> Following(RandomReports reports, ObservationKey wrong)
    {
        if (wrong.Table == TableCodes.Requests)
        {
            yield return $"GI5003 requests/{wrong.Row}/total";
            if (!Flow.Contains(wrong.Row) || wrong.Row == RequestRow.Total)
            {
                yield return $"GI5001 requests/total/{wrong.Column}";
            }

            if (Flow.Contains(wrong.Row))
            {
                yield return $"GI5002 requests/total/{wrong.Column}";
            }
        }
        else if (wrong.Table == TableCodes.ReviewAndLitigation)
        {
            yield return $"GI5004 review_and_litigation/{wrong.Row}/total";
        }

        foreach ((string text, _, string code, string[] cells) in reports.Sentences)
        {
            if (cells.Contains(wrong.ToString()))
            {
                yield return $"{code} {text}";
            }
        }
    }
}
