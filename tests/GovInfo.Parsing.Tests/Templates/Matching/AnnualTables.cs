using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>The tables recognised in some source tables, and what was said of them.</summary>
internal sealed record AnnualTables(MatchedTables Matched, ImmutableArray<Diagnostic> Diagnostics)
{
    public static AnnualTables Read(params SourceTable[] tables)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<TableRegion> regions = [.. tables.Select(table => new TableRegion([table], [GridBuilder.Build(table)], null))];
        return new AnnualTables(TemplateMatcher.Match(regions, diagnostics), diagnostics.ToImmutable());
    }

    public IEnumerable<string> Codes => Diagnostics.Where(diagnostic => diagnostic.Code != "GI3009").Select(diagnostic => diagnostic.Code);

    public ReportTable Table(string code) => Matched.Tables.Single(table => table.Code == code);

    public List<string> Values(string code) =>
        [.. Table(code).Observations.Where(cell => cell.Status == ObservationStatus.Number).Select(cell => $"{cell.Key.Row}/{cell.Key.Column}={cell.Value}")];
}
