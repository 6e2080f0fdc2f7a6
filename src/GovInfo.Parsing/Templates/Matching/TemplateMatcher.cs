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
    private static readonly FormVocabulary[][] Tables =
        [.. KnownLabels.Default.Vocabularies.GroupBy(static vocabulary => vocabulary.Form.Code).Select(static sameTable => sameTable.ToArray())];

    /// <summary>Recognises the tables.</summary>
    public static MatchedTables Match(ImmutableArray<TableRegion> regions, DiagnosticBag diagnostics)
    {
        var grids = new RegionGrids[regions.Length];
        for (int region = 0; region < grids.Length; region++)
        {
            grids[region] = new RegionGrids(regions[region]);
        }

        var chosen = new List<TableRun>();
        var all = new List<TableRun>();
        foreach (FormVocabulary[] sameTable in Tables)
        {
            all.Clear();
            foreach (FormVocabulary vocabulary in sameTable)
            {
                TableRun.AddTo(all, vocabulary, grids);
            }

            if (all.Count > 0)
            {
                chosen.Add(Best(all, diagnostics));
            }
        }

        string? edition = EditionOf(chosen);
        var consumed = new HashSet<Block>(chosen.Sum(static run => run.Regions.Sum(static region => region.Blocks.Length)), ReferenceEqualityComparer.Instance);
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

    /// <summary>The run that most speaks for; says so when another, elsewhere, is much like it.</summary>
    private static TableRun Best(List<TableRun> runs, DiagnosticBag diagnostics)
    {
        if (runs.Count == 1)
        {
            return runs[0];
        }

        double[] scores = new double[runs.Count];
        int best = 0;
        for (int run = 0; run < scores.Length; run++)
        {
            scores[run] = runs[run].Match.Score;
            best = scores[run] > scores[best] ? run : best;
        }

        for (int other = 0; other < scores.Length; other++)
        {
            bool elsewhere = !runs[other].Shares(runs[best]);
            if (elsewhere && scores[other] > scores[best] * ShareOfASecondTable)
            {
                diagnostics.Add(TableDiagnostics.FoundTwice.Create(
                    runs[best].Regions[0].Blocks[0].Location,
                    ("table", runs[best].Match.Form.Code),
                    ("other", runs[other].Regions[0].Blocks[0].Location)));
                break;
            }
        }

        return runs[best];
    }

    /// <summary>The edition that alone has a run's table, or null when editions share it.</summary>
    private static string? EditionOf(TableRun run)
    {
        string? only = null;
        foreach (FormTemplate edition in FormTemplates.Default.Editions)
        {
            if (edition.Tables.Contains(run.Match.Form))
            {
                if (only is not null)
                {
                    return null;
                }

                only = edition.Edition;
            }
        }

        return only;
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

        bool singleRow = runs.Exists(static run => run.Match.Observations.All.Any(
            static observation => observation.Key.Row == RequestRow.Other && observation.Status != ObservationStatus.Absent
                && observation.Key.Table == TableCodes.Requests));
        return FormTemplates.Default.Editions[singleRow ? 1 : 0].Edition;
    }
}
