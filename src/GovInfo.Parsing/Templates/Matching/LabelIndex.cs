namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Scores cells against the labels of a list of lines; equal keys are found by look-up, the rest by similarity.</summary>
internal sealed class LabelIndex
{
    private const double BonusForAncestor = 0.15;
    private readonly IReadOnlyList<FormLine> lines;
    private readonly Dictionary<string, double[]> scoresByKey = [];

    public LabelIndex(IReadOnlyList<FormLine> lines) => this.lines = lines;

    public FormLine this[int line] => lines[line];

    /// <summary>The score of a key against each line's own label; null when it is like none.</summary>
    public double[]? Scores(string key)
    {
        if (key.Length < 2)
        {
            return null;
        }

        if (!scoresByKey.TryGetValue(key, out double[]? scores))
        {
            scores = new double[lines.Count];
            bool any = false;
            for (int index = 0; index < lines.Count; index++)
            {
                scores[index] = lines[index].Label.Match(key);
                any |= scores[index] > 0;
            }

            scores = any ? scores : [];
            scoresByKey.Add(key, scores);
        }

        return scores.Length == 0 ? null : scores;
    }

    /// <summary>What is added for a line when a group that it belongs to stands beside or above it.</summary>
    public double AncestorBonus(int index, IEnumerable<string> keysAround)
    {
        foreach (FormLabel ancestor in lines[index].Ancestors)
        {
            foreach (string key in keysAround)
            {
                if (key.Length > 1 && ancestor.Match(key) >= LabelSimilarity.Alias)
                {
                    return BonusForAncestor;
                }
            }
        }

        return 0;
    }
}
