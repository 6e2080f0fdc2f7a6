using System.Buffers;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Names of sections that a sentence lists: <c>本报告包括：1.总体情况；2.主动公开政府信息情况；…</c>.</summary>
internal static class ListedHeadings
{
    private const int LongestEntry = 40;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("\n。！？；;：:");

    /// <summary>Whether what begins at a place stands behind a semicolon, and the clause before that has a lower number.</summary>
    public static bool IsOne(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd();
        if (before is not [.., '；' or ';'])
        {
            return false;
        }

        before = before[..^1];
        int clause = before.LastIndexOfAny(ClauseEnds) + 1;
        HeadingOrdinal own = HeadingOrdinal.Read(text.AsSpan(start));
        return before.Length - clause <= LongestEntry && HeadingOrdinal.Read(before[clause..]) is { HasMark: true } last
            && last.System == own.System && last.Value < own.Value;
    }
}
