namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>Where the running text of a document begins and ends across the page, and how far its lines are apart.</summary>
/// <param name="Left">The x where lines that go on begin.</param>
/// <param name="Right">The x to which full lines run.</param>
/// <param name="Pitch">The usual distance of two baselines within a paragraph.</param>
/// <param name="IsMargin">Whether lines that begin an indent further in say that those at the left go on.</param>
internal readonly record struct TextArea(double Left, double Right, double Pitch, bool IsMargin = false)
{
    private const int LongLine = 15;
    private const double SmallestIndent = 18;
    private const double LargestIndent = 45;
    private const double SmallestMove = 4;

    /// <summary>The area of some lines; without any long line it is as wide as can be.</summary>
    public static TextArea Of(IEnumerable<TextLine> lines)
    {
        var lefts = new List<double>();
        var longLefts = new List<double>();
        var rights = new List<double>();
        var steps = new List<double>();
        TextLine? previous = null;
        foreach (TextLine line in lines)
        {
            if (line.IsVertical)
            {
                continue;
            }

            // The last line of a paragraph may be short, and be the only one that begins at the margin.
            lefts.Add(line.Box.Left);
            if (line.Text.Length < LongLine)
            {
                previous = null;
                continue;
            }

            longLefts.Add(line.Box.Left);
            rights.Add(line.Box.Right);
            if (previous?.Page == line.Page && line.Baseline > previous.Baseline)
            {
                steps.Add(line.Baseline - previous.Baseline);
            }

            previous = line;
        }

        if (rights.Count == 0)
        {
            return new TextArea(0, double.MaxValue, double.MaxValue);
        }

        lefts.Sort();
        rights.Sort();
        steps.Sort();
        longLefts.Sort();
        double left = SharedLeft(longLefts);
        left = HasIndents(longLefts, left) ? left : SharedLeft(lefts);
        return new TextArea(
            left,
            rights[Math.Min(rights.Count - 1, rights.Count * 4 / 5)],
            steps.Count > 0 ? steps[steps.Count / 4] : double.MaxValue,
            HasIndents(lefts, left));
    }

    /// <summary>This area moved sideways to where a page's own lines stand, when both its sides are off by the same.</summary>
    public TextArea MovedTo(TextArea page)
    {
        double left = page.Left - Left;
        double right = page.Right - Right;
        return Math.Abs(left) >= SmallestMove && Math.Abs(left - right) < SmallestMove / 2 ? this with { Left = page.Left, Right = page.Right } : this;
    }

    /// <summary>
    /// This area with its left where the tables' left is, when that is an indent further out: then all paragraphs are of one line, and none of
    /// their lines begins at the margin.
    /// </summary>
    public TextArea WithTables(IEnumerable<double> lefts)
    {
        foreach (double left in lefts)
        {
            if (!IsMargin && Left - left is > SmallestIndent and < LargestIndent)
            {
                return this with { Left = left };
            }
        }

        return this;
    }

    /// <summary>Whether two lines begin at one x an indent further in.</summary>
    private static bool HasIndents(List<double> sorted, double left)
    {
        for (int i = 0; i + 1 < sorted.Count; i++)
        {
            if (sorted[i] - left is > SmallestIndent and < LargestIndent && sorted[i + 1] - sorted[i] < 2)
            {
                return true;
            }
        }

        return false;
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
