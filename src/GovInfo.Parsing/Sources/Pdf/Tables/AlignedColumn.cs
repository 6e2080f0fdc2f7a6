namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A column of a table without rulings: the stretch across the page that its numbers and its head take.</summary>
/// <param name="Left">The left of the leftmost.</param>
/// <param name="Right">The right of the rightmost.</param>
/// <param name="IsDoubtful">Whether the numbers may belong under another head than the one they are given.</param>
internal readonly record struct AlignedColumn(double Left, double Right, bool IsDoubtful = false)
{
    private const double WidestOffset = 0.75;
    private const double FarthestEdge = 0.65;

    public double Middle => (Left + Right) / 2;

    /// <summary>
    /// The columns of numbers and heads together. A head belongs to the numbers that it stands over; heads and numbers that are left between
    /// two such pairs (heads centred, numbers at the side) are pairs in their order when they are as many, heads without numbers are blank
    /// columns, and where they are not as many, the side of the heads on which numbers stand decides; anything else is doubtful.
    /// </summary>
    /// <param name="numbers">The columns of numbers.</param>
    /// <param name="heads">The columns of heads.</param>
    /// <param name="side">The side of their heads on which numbers stand, where it is known.</param>
    /// <param name="pairs">Takes the numbers and the heads that are pairs whatever the side, beyond doubt.</param>
    public static List<AlignedColumn> Pair(List<AlignedColumn> numbers, List<AlignedColumn> heads, NumberSide side, List<(AlignedColumn Number, AlignedColumn Head)> pairs)
    {
        var columns = new List<AlignedColumn>();
        int number = 0;
        int head = 0;
        while (number < numbers.Count || head < heads.Count)
        {
            int nextNumber = number;
            int nextHead = head;
            while (nextNumber < numbers.Count && !IsPair(numbers, heads, nextNumber, ref nextHead, head))
            {
                nextNumber++;
            }

            int gapEnd = nextNumber < numbers.Count ? nextHead : heads.Count;
            AddGap(columns, numbers[number..nextNumber], heads[head..gapEnd], heads, side, pairs);
            if (nextNumber < numbers.Count)
            {
                pairs.Add((numbers[nextNumber], heads[nextHead]));
                columns.Add(numbers[nextNumber].With(heads[nextHead]));
                number = nextNumber + 1;
                head = nextHead + 1;
            }
            else
            {
                number = numbers.Count;
                head = heads.Count;
            }
        }

        return columns;
    }

    private static bool IsPair(List<AlignedColumn> numbers, List<AlignedColumn> heads, int number, ref int found, int from)
    {
        int at = heads.FindIndex(from, head => head.Meets(numbers[number]));
        if (at < 0 || heads.Count(head => head.Meets(numbers[number])) != 1 || numbers.Count(other => other.Meets(heads[at])) != 1)
        {
            return false;
        }

        found = at;
        return true;
    }

    private static void AddGap(
        List<AlignedColumn> columns,
        List<AlignedColumn> numbers,
        List<AlignedColumn> heads,
        List<AlignedColumn> allHeads,
        NumberSide side,
        List<(AlignedColumn Number, AlignedColumn Head)> pairs)
    {
        if (numbers.Count == heads.Count && numbers.Zip(heads).All(pair => pair.First.IsNear(pair.Second, allHeads)))
        {
            // Some of the heads and as many numbers may yet be of different columns, where a head was lost: those tell no side.
            pairs.AddRange(heads.Count == allHeads.Count ? numbers.Zip(heads) : []);
            columns.AddRange(numbers.Zip(heads, static (number, head) => number.With(head)));
        }
        else if (heads.Count == 0)
        {
            columns.AddRange(numbers);
        }
        else if (numbers.Count == 0)
        {
            columns.AddRange(heads);
        }
        else if (side is NumberSide.Left or NumberSide.Right && OnSide(numbers, heads, allHeads, side) is { } sided)
        {
            columns.AddRange(sided);
        }
        else
        {
            columns.AddRange(numbers.Select(static number => number with { IsDoubtful = true }));
        }
    }

    /// <summary>The heads, each with the numbers beside it on the side; null where numbers have no head there, or two have one.</summary>
    private static List<AlignedColumn>? OnSide(List<AlignedColumn> numbers, List<AlignedColumn> heads, List<AlignedColumn> allHeads, NumberSide side)
    {
        var columns = new List<AlignedColumn>(heads);
        var taken = new HashSet<AlignedColumn>();
        foreach (AlignedColumn number in numbers)
        {
            int at = side == NumberSide.Left
                ? allHeads.FindIndex(head => head.Left >= number.Right - 0.5)
                : allHeads.FindLastIndex(head => head.Right <= number.Left + 0.5);
            int column = at < 0 ? -1 : heads.IndexOf(allHeads[at]);
            if (column < 0 || !taken.Add(heads[column]) || allHeads.Exists(number.Meets) || !number.IsWithinReach(allHeads, at, side))
            {
                return null;
            }

            columns[column] = number.With(heads[column]);
        }

        return columns;
    }

    /// <summary>Whether the numbers end well before the middle of the way to the next head: farther, a head between may have been lost.</summary>
    private bool IsWithinReach(List<AlignedColumn> heads, int at, NumberSide side)
    {
        int step = side == NumberSide.Left ? -1 : 1;
        int next = at + step >= 0 && at + step < heads.Count ? at + step : at - step;
        return next >= 0 && next < heads.Count
            && Math.Abs((side == NumberSide.Left ? Left : Right) - heads[at].Middle) < FarthestEdge * Math.Abs(heads[next].Middle - heads[at].Middle);
    }

    /// <summary>
    /// Whether the numbers stand where the head's column may be: farther from it than the next head is, a head between them has been lost.
    /// </summary>
    private bool IsNear(AlignedColumn head, List<AlignedColumn> heads)
    {
        double pitch = double.MaxValue;
        foreach (AlignedColumn other in heads)
        {
            pitch = other == head ? pitch : Math.Min(pitch, Math.Abs(other.Middle - head.Middle));
        }

        return Math.Abs(Middle - head.Middle) < WidestOffset * pitch;
    }

    private AlignedColumn With(AlignedColumn other) => new(Math.Min(Left, other.Left), Math.Max(Right, other.Right), IsDoubtful || other.IsDoubtful);

    private bool Meets(AlignedColumn other) => other.Left < Right - 0.5 && other.Right > Left + 0.5;

    /// <summary>Unites intervals that overlap: numbers and heads of one column do, those of two never.</summary>
    public static List<AlignedColumn> Unite(IEnumerable<PdfBox> boxes)
    {
        var columns = new List<AlignedColumn>();
        foreach (PdfBox box in boxes.OrderBy(static box => box.Left))
        {
            if (columns.Count > 0 && box.Left < columns[^1].Right - 0.5)
            {
                columns[^1] = columns[^1] with { Right = Math.Max(columns[^1].Right, box.Right) };
            }
            else
            {
                columns.Add(new AlignedColumn(box.Left, box.Right));
            }
        }

        return columns;
    }

    public bool Overlaps(PdfBox box) => box.Left < Right - 0.5 && box.Right > Left + 0.5;
}
