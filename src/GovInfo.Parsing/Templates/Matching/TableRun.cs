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
                // A remainder right behind: the last row of a table, or the numbers that a header waits for.
                bool isBehind = current.Count > 0 && regions[index - 1].Region == current[^1].Region
                    && regions[index].Region.SectionCode == current[^1].Region.SectionCode;
                if (isBehind && (hasRows ? rows.Count > 0 && !currentRows.Overlaps(rows) : Read(vocabulary.Form, current) is null))
                {
                    current.Add((regions[index].Region, grid));
                    currentRows.UnionWith(rows);
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
            if (current.Count > 0 && Read(vocabulary.Form, current) is { } match)
            {
                runs.Add(new TableRun([.. current.Select(static part => part.Region)], match));
            }

            current.Clear();
            currentRows.Clear();
        }
    }

    private static TableMatch? Read(FormTable form, List<(TableRegion Region, ReadGrid Grid)> parts) =>
        TableMatcher.Match(form, ReadGrid.Stack(parts.Select(static part => part.Grid)));

    private static bool IsComplete(FormTable form, List<(TableRegion Region, ReadGrid Grid)> parts) =>
        parts.Count > 0 && Read(form, parts) is { Recognition.MissingLabels: 0 };
}
