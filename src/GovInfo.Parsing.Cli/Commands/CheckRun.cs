using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Cli.Output;
using GovInfo.Parsing.Cli.Terminal;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary>One run of <c>govinfo check</c>: findings grouped by report, the worst report first.</summary>
internal sealed class CheckRun(CheckCall call)
{
    private readonly List<ReportFindings> groups = [];
    private readonly List<AnnualReport> reports = [];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        ParserOptions options = ParserOptions.Default with { BlankAsZero = call.BlankAsZero };
        var inputs = new InputFiles(call.Paths, options);
        if (inputs.FirstMissing is { } missing)
        {
            await Console.Error.WriteLineAsync($"No such file or folder: {missing}");
            return ExitCodes.WrongCall;
        }

        var json = new FindingJsonWriter(Console.OpenStandardOutput(), call.Language);
        using var progress = new Progress(() => inputs.Enumerate().Count());
        try
        {
            await foreach (ParseResult result in new AnnualReportParser(options).ParseManyAsync(
                inputs.Enumerate().Select(InputFiles.Open), new BatchOptions { MaxDegreeOfParallelism = call.Parallel }, cancellationToken))
            {
                Take(result, json);
                progress.Advance();
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }

        TakeSeries(options, json);
        if (!call.WritesJson)
        {
            foreach (ReportFindings group in groups.OrderByDescending(static group => group.Errors).ThenByDescending(static group => group.Warnings))
            {
                await Console.Out.WriteAsync(group.Text);
            }
        }

        return groups.Exists(static group => group.Errors > 0) ? ExitCodes.SomeFailed : ExitCodes.Success;
    }

    private void Take(ParseResult result, FindingJsonWriter json)
    {
        Take(result.Source.Name, result.Report, result.Diagnostics, json);
        if (call.ChecksSeries && result.Report is { } report)
        {
            reports.Add(report);
        }
    }

    private void TakeSeries(ParserOptions options, FindingJsonWriter json)
    {
        foreach (ReportSeries series in ReportSeries.Group(reports, renames: null, options))
        {
            List<Diagnostic> failed = [.. series.Checks.Where(static check => check.Outcome == CheckOutcome.Failed).Select(static check => check.ToDiagnostic())];
            if (failed.Count > 0)
            {
                Take($"{series.Authority} {series.Reports[0].Year!.Value}-{series.Reports[^1].Year!.Value}", null, failed, json);
            }
        }
    }

    private void Take(string name, AnnualReport? report, IReadOnlyCollection<Diagnostic> findings, FindingJsonWriter json)
    {
        // Only the text is kept: a folder of many reports must not stay in memory.
        var text = new StringWriter { NewLine = "\n" };
        if (call.WritesJson)
        {
            foreach (Diagnostic finding in findings)
            {
                json.Write(name, report?.Authority?.Value, report?.Year?.Value, finding);
            }
        }
        else
        {
            FindingsText.Write(text, name, findings, call.Language);
        }

        groups.Add(new ReportFindings(
            text.ToString(),
            findings.Count(static finding => finding.Severity == DiagnosticSeverity.Error),
            findings.Count(static finding => finding.Severity == DiagnosticSeverity.Warning)));
    }

    private sealed record ReportFindings(string Text, int Errors, int Warnings);
}
