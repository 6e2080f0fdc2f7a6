using System.Collections.Immutable;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Regions, one behind the other, that together may hold a table of the form once.</summary>
/// <param name="Regions">The regions.</param>
/// <param name="Match">What was read from them.</param>
internal sealed record TableRun(ImmutableArray<TableRegion> Regions, TableMatch Match)
{
    /// <summary>The runs of a table of the form among the regions, in the order of the source.</summary>
    public static List<TableRun> Find(FormVocabulary vocabulary, IReadOnlyList<RegionGrids> regions)
    {
        const int rowsThatRepeat = 2;
        var runs = new List<TableRun>();
        var current = new List<(TableRegion Region, ReadGrid Grid)>();
        var currentRows = new HashSet<string>();
        bool hasRows = !vocabulary.Form.Blocks[0].Rows.IsEmpty;
        for (int index = 0; index < regions.Count; index++)
        {
            var rows = new HashSet<string>();
            ReadGrid grid = regions[index].BestFor(vocabulary);
            if (vocabulary.CountLabels(grid, rows) < vocabulary.Form.FewestLabels)
            {
                // Numbers alone, right behind a header that waits for them.
                bool waits = !hasRows && current.Count > 0 && TableMatcher.Match(vocabulary.Form, [.. current.Select(static part => part.Grid)]) is null;
                if (waits && regions[index - 1].Region == current[^1].Region)
                {
                    current.Add((regions[index].Region, grid));
                }

                continue;
            }

            bool repeats = currentRows.Intersect(rows).Count() >= rowsThatRepeat || (!hasRows && IsComplete(vocabulary.Form, current));
            if (repeats)
            {
                Close();
            }

            current.Add((regions[index].Region, grid));
            currentRows.UnionWith(rows);
        }

        Close();
        return runs;

        void Close()
        {
            if (current.Count > 0 && TableMatcher.Match(vocabulary.Form, [.. current.Select(static part => part.Grid)]) is { } match)
            {
                runs.Add(new TableRun([.. current.Select(static part => part.Region)], match));
            }

            current.Clear();
            currentRows.Clear();
        }
    }

    private static bool IsComplete(FormTable form, List<(TableRegion Region, ReadGrid Grid)> parts) =>
        parts.Count > 0 && TableMatcher.Match(form, [.. parts.Select(static part => part.Grid)]) is { Recognition.MissingLabels: 0 };
}
