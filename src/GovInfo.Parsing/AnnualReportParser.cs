using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using GovInfo.Parsing.Batch;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Telemetry;
using GovInfo.Parsing.Templates.Matching;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing;

/// <summary>
/// Parses annual reports on government information disclosure (政府信息公开工作年度报告): bytes in, one immutable <see cref="AnnualReport"/>
/// out. Stateless and thread-safe: one parser serves all threads.
/// </summary>
public sealed class AnnualReportParser
{
    /// <summary>Initialises a parser.</summary>
    /// <param name="options">How reports are parsed, or null for the defaults.</param>
    public AnnualReportParser(ParserOptions? options = null) => Options = options ?? ParserOptions.Default;

    /// <summary>A parser with the default options.</summary>
    public static AnnualReportParser Default { get; } = new();

    /// <summary>How reports are parsed.</summary>
    public ParserOptions Options { get; }

    /// <summary>Parses a source. Bad bytes give a result without a report and never an exception.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Ends the parse.</param>
    /// <exception cref="IOException">The source cannot be read from disk or stream.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public ParseResult Parse(ReportSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Parse(source, source.ReadBytes(Options.Limits.MaxSourceBytes), cancellationToken);
    }

    /// <summary>Reads a source without blocking and parses it. Bad bytes give a result without a report and never an exception.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Ends the parse.</param>
    /// <exception cref="IOException">The source cannot be read from disk or stream.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public async ValueTask<ParseResult> ParseAsync(ReportSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ReadOnlyMemory<byte> bytes = await source.ReadBytesAsync(Options.Limits.MaxSourceBytes, cancellationToken).ConfigureAwait(false);
        return Parse(source, bytes, cancellationToken);
    }

    /// <summary>
    /// Parses many sources at once, with bounded memory. A bad source, also one that cannot be opened, gives a result that says so and never
    /// stops the rest.
    /// </summary>
    /// <param name="sources">The sources; enumerated lazily, three for each parse at once where their order is kept, else one ahead of the parses.</param>
    /// <param name="options">How many at once and in which order, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
    public IAsyncEnumerable<ParseResult> ParseManyAsync(
        IEnumerable<ReportSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        options ??= BatchOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1, nameof(options));
        return BatchParsing.Run(this, sources, options, cancellationToken);
    }

    /// <summary>The boundary: what tracing, metrics and <see cref="ParserOptions.Completed"/> see of a parse.</summary>
    private ParseResult Parse(ReportSource source, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        using Activity? activity = ParseTelemetry.Start(source.Name);
        ParseResult result = ParseBytes(source, bytes, cancellationToken);
        TimeSpan duration = Stopwatch.GetElapsedTime(start);
        ParseTelemetry.Complete(activity, result, duration);
        Options.Completed?.Invoke(new ParseCompletion(result, duration));
        return result;
    }

    private ParseResult ParseBytes(ReportSource source, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(Options.Limits, diagnostics, cancellationToken);
        ReadSource read = SourceSelection.Read(source, bytes, Options.Readers, context);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var description = new SourceDescription(source.Name, read.Format, bytes.Length, hash);
        ParseResult Unreadable() => new() { Outcome = ParseOutcome.Unreadable, Source = description, Diagnostics = diagnostics.ToImmutable() };
        if (read.Document is null)
        {
            return Unreadable();
        }

        try
        {
            AnnualReport? report = Understand(read.Document, source.Hints, context);
            return new ParseResult
            {
                Outcome = ReportCompleteness.OutcomeOf(report),
                Source = description,
                Report = report,
                Diagnostics = diagnostics.ToImmutable(),
            };
        }
        catch (ParseLimitException reached)
        {
            diagnostics.Add(reached.Diagnostic!);
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or OutOfMemoryException))
        {
            // The boundary: one document that we cannot cope with must not end a batch of a million files.
            diagnostics.Add(ReadingDiagnostics.ParseFailed.Create(null, ("exception", defect.GetType().Name)));
        }

        return Unreadable();
    }

    /// <summary>The stages behind the readers, in order: sections, tables, labels, identity, report, checks.</summary>
    private AnnualReport? Understand(SourceDocument document, SourceHints hints, SourceReadContext context)
    {
        DiagnosticBag diagnostics = context.Diagnostics;
        document = PronunciationNotes.Remove(document, diagnostics);
        SegmentedDocument sections = MixedParagraphs.Part(Segmenter.Segment(document, diagnostics));
        ImmutableArray<TableRegion> regions = TableReconstructor.Reconstruct(sections, context);
        MatchedTables tables = TemplateMatcher.Match(regions, diagnostics);
        ReportIdentity identity = IdentityFinder.Find(document, sections, hints, diagnostics);
        AnnualReport? report = ReportBuilder.Build(document, sections, tables, identity, diagnostics);
        return report is null ? null : Check(report, diagnostics);
    }

    private AnnualReport Check(AnnualReport report, DiagnosticBag diagnostics)
    {
        AnnualReport validated = ReportValidator.Validate(report, Options);
        foreach (Diagnostic finding in ReportValidator.Findings(validated, diagnostics.ToImmutable()))
        {
            diagnostics.Add(finding);
        }

        return validated;
    }
}
