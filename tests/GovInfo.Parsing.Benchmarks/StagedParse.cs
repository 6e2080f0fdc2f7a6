using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>A parse, its stages done one by one as <see cref="AnnualReportParser"/> does them, and what each takes.</summary>
internal sealed class StagedParse
{
    private double started;
    private long allocatedBefore;

    /// <summary>The stages in order.</summary>
    public static ImmutableArray<string> Stages { get; } = ["source reading", "segmentation", "tables", "templates", "identity", "report", "validation"];

    /// <summary>Milliseconds of each stage.</summary>
    public double[] Milliseconds { get; } = new double[Stages.Length];

    /// <summary>Bytes that each stage allocates.</summary>
    public long[] Bytes { get; } = new long[Stages.Length];

    public void Add(BenchmarkFile file)
    {
        ParserOptions options = ParserOptions.Default;
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(options.Limits, diagnostics, CancellationToken.None);
        Begin();
        ReadSource read = SourceSelection.Read(file.Source, file.Bytes, options.Readers, context);
        End(0);
        SegmentedDocument sections = MixedParagraphs.Part(Segmenter.Segment(read.Document!, diagnostics));
        End(1);
        ImmutableArray<TableRegion> regions = TableReconstructor.Reconstruct(sections, context);
        End(2);
        MatchedTables tables = TemplateMatcher.Match(regions, diagnostics);
        End(3);
        ReportIdentity identity = IdentityFinder.Find(read.Document!, sections, file.Source.Hints, diagnostics);
        End(4);
        AnnualReport? report = ReportBuilder.Build(read.Document!, sections, tables, identity, diagnostics);
        End(5);
        if (report is not null)
        {
            AnnualReport validated = ReportValidator.Validate(report, options);
            GC.KeepAlive(ReportValidator.Findings(validated, diagnostics.ToImmutable()).Count());
        }

        End(6);
    }

    private void Begin()
    {
        allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        started = WorkClock.Now();
    }

    private void End(int stage)
    {
        Milliseconds[stage] += WorkClock.Now() - started;
        Bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
        Begin();
    }
}
