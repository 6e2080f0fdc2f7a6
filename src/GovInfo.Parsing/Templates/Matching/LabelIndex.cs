namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Scores labels against a list of lines of the form. Keys that the form knows are scored once for all parses; only other keys (misprints)
/// are compared letter by letter.
/// </summary>
internal sealed class LabelIndex
{
    private const double BonusForAncestor = 0.15;
    private const double BonusForMoreAncestors = 0.01;
    private readonly FormLine[] lines;
    private readonly Dictionary<string, double[]> known = [];
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> knownLetters;

    /// <summary>Scores every key that the form knows.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">All labels of the table that the lines belong to.</param>
    public LabelIndex(IEnumerable<FormLine> lines, IEnumerable<FormLabel> labels)
    {
        this.lines = [.. lines];
        knownLetters = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (FormLabel label in labels)
        {
            Know(label.Key);
            foreach (string alias in label.AliasKeys)
            {
                Know(alias);
            }
        }

        // A group below a group is looked up like a label that is cut over two rows.
        foreach (FormLine line in this.lines)
        {
            for (int level = 1; level < line.Ancestors.Length; level++)
            {
                Know(LabelKey.Of(line.Ancestors[level - 1].Text + line.Ancestors[level].Text));
            }
        }
    }

    public int Count => lines.Length;

    public FormLine this[int line] => lines[line];

    /// <summary>The score of a key against each line's own label; null when it is like none.</summary>
    public double[]? Scores(string key)
    {
        if (key.Length < 2)
        {
            return null;
        }

        return known.TryGetValue(key, out double[]? scores) ? scores.Length == 0 ? null : scores : Score(key);
    }

    /// <summary>The score of a text cut over two cells against each line's own label; null when it is like none.</summary>
    public double[]? JointScores(string upper, string lower)
    {
        if (upper.Length + lower.Length > LabelKey.LongestLabel)
        {
            return null;
        }

        Span<char> text = stackalloc char[upper.Length + lower.Length];
        upper.CopyTo(text);
        lower.CopyTo(text[upper.Length..]);
        Span<char> letters = stackalloc char[text.Length];
        ReadOnlySpan<char> key = letters[..LabelKey.Write(text, letters)];
        if (key.Length < 2)
        {
            return null;
        }

        return knownLetters.TryGetValue(key, out double[]? scores) ? scores.Length == 0 ? null : scores : Score(key.ToString());
    }

    /// <summary>The score of a cell's text against each line's own label; null when it is like none.</summary>
    public double[]? Scores(CellReading cell) => cell.Label.ScoresBy(this);

    /// <summary>Adds what the index says of each key that the form knows.</summary>
    public void AddKnown(Dictionary<string, List<KeyScores>> byKey)
    {
        foreach (string key in known.Keys)
        {
            if (!byKey.TryGetValue(key, out List<KeyScores>? ofKey))
            {
                byKey.Add(key, ofKey = []);
            }

            ofKey.Add(new KeyScores(this, Scores(key)));
        }
    }

    /// <summary>What is added for a line when a group that it belongs to stands beside or above it; a little more for each group around that one.</summary>
    public double AncestorBonus(int line, List<string> keysAround)
    {
        double bonus = 0;
        foreach (FormLabel ancestor in lines[line].Ancestors)
        {
            foreach (string key in keysAround)
            {
                if (ancestor.Is(key))
                {
                    bonus += bonus == 0 ? BonusForAncestor : BonusForMoreAncestors;
                    break;
                }
            }
        }

        return bonus;
    }

    private void Know(string key)
    {
        if (!known.ContainsKey(key))
        {
            known.Add(key, Score(key) ?? []);
        }
    }

    private double[]? Score(string key)
    {
        double[]? scores = null;
        ulong letters = LabelSimilarity.LettersOf(key);
        for (int line = 0; line < lines.Length; line++)
        {
            double score = lines[line].Label.Match(key, letters);
            if (score > 0)
            {
                scores ??= new double[lines.Length];
                scores[line] = score;
            }
        }

        return scores;
    }
}
