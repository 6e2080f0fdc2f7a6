using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Recognises the tables of the form among the regions of a document; the labels choose the edition, never the year.</summary>
internal static class TemplateMatcher
{
    private const double ShareOfASecondTable = 0.5;
    private static readonly ImmutableArray<FormVocabulary> Vocabularies =
        [.. FormTemplates.Default.Editions.SelectMany(static edition => edition.Tables).Distinct().Select(static form => new FormVocabulary(form))];

    /// <summary>Recognises the tables.</summary>
    public static MatchedTables Match(ImmutableArray<TableRegion> regions, DiagnosticBag diagnostics)
    {
        RegionGrids[] grids = [.. regions.Select(static region => new RegionGrids(region))];
        var chosen = new List<TableRun>();
        foreach (IGrouping<string, FormVocabulary> sameTable in Vocabularies.GroupBy(static vocabulary => vocabulary.Form.Code))
        {
            TableRun? best = null;
            var all = new List<TableRun>();
            foreach (FormVocabulary vocabulary in sameTable)
            {
                all.AddRange(TableRun.Find(vocabulary, grids));
            }

            foreach (TableRun run in all)
            {
                best = best is null || run.Match.Score > best.Match.Score ? run : best;
            }

            if (best is not null)
            {
                chosen.Add(best);
                SayIfFoundTwice(best, all, diagnostics);
            }
        }

        string? edition = EditionOf(chosen);
        var consumed = new HashSet<Block>(ReferenceEqualityComparer.Instance);
        var tables = ImmutableArray.CreateBuilder<ReportTable>(chosen.Count);
        foreach (TableRun run in chosen)
        {
            foreach (Diagnostic diagnostic in run.Match.Diagnostics)
            {
                diagnostics.Add(diagnostic);
            }

            if (run.Regions.Length > 1 && run.Match.Form.Blocks.Length == 1)
            {
                diagnostics.Add(TableDiagnostics.JoinedFromParts.Create(
                    run.Regions[0].Blocks[0].Location, ("table", run.Match.Form.Code), ("parts", run.Regions.Length)));
            }

            foreach (TableRegion region in run.Regions)
            {
                consumed.UnionWith(region.Blocks);
            }

            tables.Add(new ReportTable(run.Match.Form.Code, EditionOf(run) ?? edition!, run.Match.Observations, run.Regions[0].Blocks[0].Location)
            {
                Recognition = run.Match.Recognition,
            });
        }

        return new MatchedTables(tables.ToImmutable(), edition, consumed);
    }

    private static void SayIfFoundTwice(TableRun best, List<TableRun> all, DiagnosticBag diagnostics)
    {
        foreach (TableRun other in all)
        {
            bool elsewhere = !other.Regions.Intersect(best.Regions).Any();
            if (elsewhere && other.Match.Score > best.Match.Score * ShareOfASecondTable)
            {
                diagnostics.Add(TableDiagnostics.FoundTwice.Create(
                    best.Regions[0].Blocks[0].Location,
                    ("table", best.Match.Form.Code),
                    ("other", other.Regions[0].Blocks[0].Location)));
                return;
            }
        }
    }

    /// <summary>The edition that alone has a run's table, or null when editions share it.</summary>
    private static string? EditionOf(TableRun run)
    {
        List<FormTemplate> editions = [.. FormTemplates.Default.Editions.Where(edition => edition.Tables.Contains(run.Match.Form))];
        return editions.Count == 1 ? editions[0].Edition : null;
    }

    /// <summary>The edition of the tables: by the table that differs between editions, else by the rows of （六）其他处理.</summary>
    private static string? EditionOf(List<TableRun> runs)
    {
        if (runs.Count == 0)
        {
            return null;
        }

        foreach (TableRun run in runs)
        {
            if (EditionOf(run) is { } edition)
            {
                return edition;
            }
        }

        bool singleRow = runs.Exists(static run => run.Match.Observations.Any(
            static observation => observation.Key.Row == RequestRow.Other && observation.Status != ObservationStatus.Absent
                && observation.Key.Table == TableCodes.Requests));
        return FormTemplates.Default.Editions[singleRow ? 1 : 0].Edition;
    }
}
