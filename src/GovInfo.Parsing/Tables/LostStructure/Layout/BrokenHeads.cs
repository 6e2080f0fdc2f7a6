using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// Heads that a narrow column breaks, as text of a page gives them that keeps its layout: the first halves of all stand in one line, and the
/// second halves in the next, so that no head stands in one piece.
/// </summary>
internal static class BrokenHeads
{
    private const int MostLetters = 60;

    /// <summary>Whether the letters between two labels are those of heads and nothing else.</summary>
    public static bool AreBetween(FormOutline form, LabelMap map, int start, int end) =>
        end - start <= MostLetters && map.Stream.PointOf(start).Line < map.Stream.PointOf(end).Line && IsOfHeads(form, map, start, end);

    /// <summary>Where a header ends whose last label a letter stands behind: behind the second halves of its heads.</summary>
    public static int EndBehind(FormOutline form, LabelMap map, int end)
    {
        int line = map.Stream.PointOf(end - 1).Line + 1;
        if (line >= map.Paragraphs.Count || end < map.FirstLetterOf(line))
        {
            return end;
        }

        int behind = map.FirstLetterOf(line + 1);
        return behind > end && behind - end <= MostLetters && IsOfHeads(form, map, end, behind) ? behind : end;
    }

    private static bool IsOfHeads(FormOutline form, LabelMap map, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (map.IsDigit(index) || (map.IsStrange(index) && !HasLetter(form, map.Stream[index])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLetter(FormOutline form, char letter)
    {
        foreach (FormLabel label in form.Table.Blocks[0].Labels)
        {
            if (label.Key.Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
