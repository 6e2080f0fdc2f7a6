namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// The text of a cell as a label, with what was found out about it: a cell that spans many rows is asked for in each of them. Texts that the
/// forms print have labels ready, which all parses share and nothing is written to.
/// </summary>
internal sealed class CellLabel
{
    private readonly string text;
    private string? lastPart;
    private LabelIndex? scoredBy;
    private double[]? scores;

    /// <summary>Reads the text of a cell.</summary>
    public CellLabel(string text)
    {
        this.text = text;
        Known = KnownLabels.Default.Find(text, out string key);
        Key = key;
    }

    /// <summary>Makes the label of a text that a form prints.</summary>
    public CellLabel(string text, KnownLabel known)
    {
        this.text = text;
        Known = known;
        Key = known.Key;
        lastPart = LabelKey.Of(LabelKey.LastPart(text));
    }

    /// <summary>The key of the text.</summary>
    public string Key { get; }

    /// <summary>The label of the form that the text is, or null.</summary>
    public KnownLabel? Known { get; }

    /// <summary>The key of what stands behind the last ordinal in the text.</summary>
    public string LastPart => lastPart ??= LabelKey.Of(LabelKey.LastPart(text));

    /// <summary>The score of the label against each line: see <see cref="LabelIndex.Scores(string)"/>.</summary>
    public double[]? ScoresBy(LabelIndex index)
    {
        if (Known is not null)
        {
            return Known.TryGetScores(index, out double[]? known) ? known : index.Scores(Key);
        }

        if (scoredBy != index)
        {
            scores = index.Scores(Key);
            scoredBy = index;
        }

        return scores;
    }
}
