using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Rows of a page that cuts off its tables, of which nothing is left but labels that go on over lines: without a number beside them, nothing but
/// the form tells that they are rows, and their cells are not blank.
/// </summary>
internal static class CutLabels
{
    /// <summary>The index of the first line of such a label; -1 where there is none.</summary>
    public static int FindBroken(List<TextLine> lines)
    {
        int first = 0;
        while (first < lines.Count && !IsBroken(lines, first))
        {
            first++;
        }

        return first < lines.Count ? first : -1;
    }

    /// <summary>Whether such a label begins in a line.</summary>
    public static bool IsBroken(List<TextLine> lines, int first)
    {
        TextLine start = lines[first];
        if (start.CutRight == 0 || start.IsVertical || start.Words is not [var label] || !FormWords.StartsLabel(label.Text))
        {
            return false;
        }

        string text = label.Text;
        for (int i = first + 1; i < lines.Count && lines[i] is { IsVertical: false, Words: [var word] } line && line.Page == start.Page && AreBelow(start, line); i++)
        {
            text += word.Text;
            if (FormWords.IsOnlyRow(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreBelow(TextLine upper, TextLine lower) => lower.Box.Left < upper.Box.Right && upper.Box.Left < lower.Box.Right;
}
