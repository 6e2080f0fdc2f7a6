using System.Collections.Immutable;
using System.Numerics;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Regions, one behind the other, that together may hold a table of the form once.</summary>
/// <param name="Regions">The regions.</param>
/// <param name="Match">What was read from them.</param>
internal sealed record TableRun(ImmutableArray<TableRegion> Regions, TableMatch Match)
{
    private const int RowsThatRepeat = 2;

    /// <summary>Adds the runs of a table of the form among the regions, in the order of the source.</summary>
    public static void AddTo(List<TableRun> runs, FormVocabulary vocabulary, RegionGrids[] regions)
    {
        var current = new List<(TableRegion Region, ReadGrid Grid)>();
        ulong currentRows = 0;
        bool hasRows = !vocabulary.Form.Blocks[0].Rows.IsEmpty;
        for (int index = 0; index < regions.Length; index++)
        {
            if (current.Count == 0 && !MayBegin(regions[index], vocabulary))
            {
                continue;
            }

            ReadGrid grid = regions[index].BestFor(vocabulary);
            if (CountLabels(grid, vocabulary, out ulong rows) < vocabulary.Form.FewestLabels)
            {
                // A remainder right behind: the last row of a table, or the numbers that a header waits for.
                bool isBehind = current.Count > 0 && regions[index - 1].Region == current[^1].Region
                    && regions[index].Region.SectionCode == current[^1].Region.SectionCode;
                if (isBehind && (hasRows ? rows != 0 && (currentRows & rows) == 0 : Read(vocabulary.Form, current) is null))
                {
                    current.Add((regions[index].Region, grid));
                    currentRows |= rows;
                }

                continue;
            }

            bool repeats = BitOperations.PopCount(currentRows & rows) >= RowsThatRepeat || (!hasRows && IsComplete(vocabulary.Form, current));
            if (repeats)
            {
                Close();
            }

            current.Add((regions[index].Region, grid));
            currentRows |= rows;
        }

        Close();

        void Close()
        {
            if (current.Count > 0 && Read(vocabulary.Form, current) is { } match)
            {
                runs.Add(new TableRun([.. current.Select(static part => part.Region)], match));
            }

            current.Clear();
            currentRows = 0;
        }
    }

    /// <summary>Whether a region is also part of another run.</summary>
    public bool Shares(TableRun other)
    {
        foreach (TableRegion region in Regions)
        {
            if (other.Regions.Contains(region))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a hypothesis of a region has as many labels of a table as one must have that begins a run.</summary>
    private static bool MayBegin(RegionGrids region, FormVocabulary vocabulary)
    {
        foreach (ReadGrid grid in region.Grids)
        {
            if (CountLabels(grid, vocabulary, out _) >= vocabulary.Form.FewestLabels)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many labels of a table a grid bears.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="vocabulary">The labels of the table.</param>
    /// <param name="rows">The rows of the table among them, a bit each.</param>
    private static int CountLabels(ReadGrid grid, FormVocabulary vocabulary, out ulong rows)
    {
        rows = 0;
        int others = 0;
        ulong alsoColumns = vocabulary.RowsNamedLikeColumns;
        foreach ((KnownLabel label, bool beforeNumbers) in grid.Labels)
        {
            sbyte row = label.RowIn(vocabulary);
            bool isRow = row >= 0 && (beforeNumbers || (alsoColumns & (1UL << row)) == 0);
            rows |= isRow ? 1UL << row : 0;
            others += row == KnownLabel.NoRow || (row >= 0 && !isRow) ? 1 : 0;
        }

        return others + BitOperations.PopCount(rows);
    }

    private static TableMatch? Read(FormTable form, List<(TableRegion Region, ReadGrid Grid)> parts) =>
        TableMatcher.Match(form, parts.Count == 1 ? [parts[0].Grid] : ReadGrid.Stack(parts.Select(static part => part.Grid)));

    private static bool IsComplete(FormTable form, List<(TableRegion Region, ReadGrid Grid)> parts) =>
        parts.Count > 0 && Read(form, parts) is { Recognition.MissingLabels: 0 };
}
