namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>Where the running text of a document begins and ends across the page, and how far its lines are apart.</summary>
/// <param name="Left">The x where lines that go on begin.</param>
/// <param name="Right">The x to which full lines run.</param>
/// <param name="Pitch">The usual distance of two baselines within a paragraph.</param>
internal readonly record struct TextArea(double Left, double Right, double Pitch)
{
    private const int LongLine = 15;
    private const int EnoughLines = 4;

    public static TextArea Of(IEnumerable<TextLine> lines, TextArea? fallback)
    {
        var lefts = new List<double>();
        var rights = new List<double>();
        var steps = new List<double>();
        TextLine? previous = null;
        foreach (TextLine line in lines)
        {
            if (line.IsVertical || line.Text.Length < LongLine)
            {
                previous = null;
                continue;
            }

            lefts.Add(line.Box.Left);
            rights.Add(line.Box.Right);
            if (previous?.Page == line.Page && line.Baseline > previous.Baseline)
            {
                steps.Add(line.Baseline - previous.Baseline);
            }

            previous = line;
        }

        if (lefts.Count < EnoughLines && fallback is { } other)
        {
            return other;
        }

        if (lefts.Count == 0)
        {
            return new TextArea(0, double.MaxValue, double.MaxValue);
        }

        lefts.Sort();
        rights.Sort();
        steps.Sort();
        return new TextArea(
            SharedLeft(lefts),
            rights[Math.Min(rights.Count - 1, rights.Count * 4 / 5)],
            steps.Count > 0 ? steps[steps.Count / 4] : fallback?.Pitch ?? double.MaxValue);
    }

    /// <summary>The leftmost x that two lines share; one line alone may stick out.</summary>
    private static double SharedLeft(List<double> sorted)
    {
        for (int i = 0; i + 1 < sorted.Count; i++)
        {
            if (sorted[i + 1] - sorted[i] < 2)
            {
                return sorted[i];
            }
        }

        return sorted[0];
    }
}
