namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>How many of some values stand below their heads at the left, in the middle and at the right.</summary>
internal readonly record struct HeadAlignment(int All, int Left, int Middle, int Right)
{
    // One value shows no habit; a column that it begins with to the letter is its own all the same where no sum could show that it is not.
    private const int Fewest = 2;
    private const double NearlyAll = 0.95;
    private const int MiddleTolerance = 2;

    public static HeadAlignment Of(int headLeft, int headRight, int left, int right) => new(
        1,
        headLeft == left ? 1 : 0,
        Math.Abs(headLeft + headRight - left - right) <= MiddleTolerance ? 1 : 0,
        headRight == right ? 1 : 0);

    public static HeadAlignment operator +(HeadAlignment a, HeadAlignment b) => new(a.All + b.All, a.Left + b.Left, a.Middle + b.Middle, a.Right + b.Right);

    /// <summary>Whether there is a habit, and all values of a row keep it.</summary>
    /// <param name="row">The values of the row.</param>
    /// <param name="hasSum">Whether a sum holds within the row.</param>
    public bool Keeps(HeadAlignment row, bool hasSum) =>
        row.All > 0 && (All >= Fewest || (!hasSum && Left == All))
        && ((Left >= All * NearlyAll && row.Left == row.All) || (Middle >= All * NearlyAll && row.Middle == row.All) || (Right >= All * NearlyAll && row.Right == row.All));
}
