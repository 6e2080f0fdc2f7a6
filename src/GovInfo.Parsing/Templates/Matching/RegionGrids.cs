using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A region with its hypotheses read.</summary>
internal sealed class RegionGrids
{
    public RegionGrids(TableRegion region)
    {
        Region = region;
        Grids = new ReadGrid[region.Hypotheses.Length];
        for (int grid = 0; grid < Grids.Length; grid++)
        {
            Grids[grid] = new ReadGrid(region.Hypotheses[grid]);
        }
    }

    public TableRegion Region { get; }

    /// <summary>The hypotheses, likeliest first.</summary>
    public ReadGrid[] Grids { get; }

    /// <summary>Of several hypotheses the one that makes the most of a table of the form; the likeliest where they are equal.</summary>
    public ReadGrid BestFor(FormVocabulary vocabulary)
    {
        if (Grids.Length == 1)
        {
            return Grids[0];
        }

        ReadGrid best = Grids[0];
        double bestScore = double.MinValue;
        foreach (ReadGrid grid in Grids)
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
