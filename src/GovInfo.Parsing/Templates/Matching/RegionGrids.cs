using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A region with its hypotheses read.</summary>
internal sealed class RegionGrids
{
    private readonly ReadGrid[] grids;

    public RegionGrids(TableRegion region)
    {
        Region = region;
        grids = [.. region.Hypotheses.Select(static grid => new ReadGrid(grid))];
    }

    public TableRegion Region { get; }

    /// <summary>Of several hypotheses the one that makes the most of a table of the form; the likeliest where they are equal.</summary>
    public ReadGrid BestFor(FormVocabulary vocabulary)
    {
        if (grids.Length == 1)
        {
            return grids[0];
        }

        ReadGrid best = grids[0];
        double bestScore = double.MinValue;
        foreach (ReadGrid grid in grids)
        {
            double score = TableMatcher.Match(vocabulary.Form, [grid])?.Score ?? 0;
            if (score > bestScore)
            {
                bestScore = score;
                best = grid;
            }
        }

        return best;
    }
}
