using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// Doubts rows of a laid-out page whose values stand beside the beginning of another row's label: where narrow columns break labels over several
/// lines, the values stand beside the first, and what is found of a label below belongs to the values above.
/// </summary>
internal static class LabelBeginnings
{
    /// <summary>Doubts such rows, and with them all whose values stand below their labels, and those that were left without values.</summary>
    public static void Doubt(List<RowText> rows, FormOutline form, LabelMap map, DiagnosticBag diagnostics)
    {
        if (!rows.Exists(row => row.Row is not null && row.Written.FirstOrDefault() is { } first && first.Start.Line != row.LabelEnd.Line && StandsBesideOther(row, first, form, map)))
        {
            return;
        }

        foreach (RowText row in rows)
        {
            if (row.Columns.Length > 0 && !(row.Written.FirstOrDefault() is { } first && first.Start.Line <= row.LabelEnd.Line && StandsBesideOwn(row, first, map)))
            {
                row.Values = ValuePlacement.Doubt(row, map.Paragraphs, diagnostics);
            }
        }
    }

    private static bool StandsBesideOwn(RowText row, TextCell first, LabelMap map) => row.Line is not { } line || LettersBefore(first, map) is var letters && (Holds(line.Label, letters) || letters.Contains(line.Label.Key, StringComparison.Ordinal));

    /// <summary>The letters of the words right before a value in its line, without their ordinal.</summary>
    private static string LettersBefore(TextCell first, LabelMap map)
    {
        ReadOnlySpan<char> before = map.Paragraphs[first.Start.Line].Text.AsSpan(0, first.Start.Offset).TrimEnd();
        int gap = before.LastIndexOf("  ");
        return FormOutline.LettersOf(gap < 0 ? before : before[gap..]).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    private static bool StandsBesideOther(RowText row, TextCell first, FormOutline form, LabelMap map)
    {
        string letters = LettersBefore(first, map);
        if (letters.Length == 0 || letters[0] < '\u4E00' || FormOutline.LettersOf(row.Label).Contains(letters, StringComparison.Ordinal)
            || Holds(row.Line!.Label, letters) || row.Line.Ancestors.Any(group => Holds(group, letters)))
        {
            return false;
        }

        return form.Rows.Any(other => other.Line.Label.Key.StartsWith(letters, StringComparison.Ordinal));
    }

    private static bool Holds(FormLabel label, string letters) => label.Key.Contains(letters, StringComparison.Ordinal);
}
