using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// The head of a table without rulings that a page prints again at its top: the same lines at the same places across the page as before, with
/// no number among them. Its words are no labels of rows (总计 is the name of a column and of a row).
/// </summary>
internal static class RepeatedHeads
{
    private const int FewestLines = 2;
    private const double SamePlace = 1.5;

    /// <summary>The lines of such heads.</summary>
    /// <param name="items">The document in reading order.</param>
    /// <param name="aligned">The lines of unruled tables.</param>
    public static HashSet<TextLine> Find(List<PageItem> items, HashSet<TextLine> aligned)
    {
        var found = new HashSet<TextLine>();
        var before = new Dictionary<string, List<TextLine>>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Line is not { } line || !aligned.Contains(line))
            {
                continue;
            }

            bool isFirstOfPage = i > 0 && items[i - 1].Line is { } last && aligned.Contains(last) && last.Page == line.Page - 1;
            int lines = isFirstOfPage ? Count(items, i, aligned, before) : 0;
            for (int at = i; at < i + lines; at++)
            {
                found.Add(items[at].Line!);
            }

            i += Math.Max(lines - 1, 0);
            if (lines == 0)
            {
                if (!before.TryGetValue(line.Text, out List<TextLine>? same))
                {
                    before.Add(line.Text, same = []);
                }

                same.Add(line);
            }
        }

        return found;
    }

    private static int Count(List<PageItem> items, int first, HashSet<TextLine> aligned, Dictionary<string, List<TextLine>> before)
    {
        int count = 0;
        bool hasLabel = false;
        while (first + count < items.Count && items[first + count].Line is { } line && aligned.Contains(line) && IsSameAsBefore(line, before))
        {
            hasLabel |= FormWords.HasLabel(line);
            count++;
        }

        return hasLabel && count >= FewestLines ? count : 0;
    }

    private static bool IsSameAsBefore(TextLine line, Dictionary<string, List<TextLine>> before) =>
        !line.HasNumber && before.TryGetValue(line.Text, out List<TextLine>? same)
        && same.Exists(other => other.Page < line.Page && Math.Abs(other.Box.Left - line.Box.Left) < SamePlace && Math.Abs(other.Box.Right - line.Box.Right) < SamePlace);
}
