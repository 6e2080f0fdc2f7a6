using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Joins the paragraphs of a cell where converters begin each cell with a tab and write its further paragraphs below, without one: a label is
/// whole then, with its ordinal. A blank line ends a row.
/// </summary>
internal static class CellParagraphs
{
    private const int FewestCells = 8;
    private const int LongestParagraph = 80;

    /// <summary>The same stretch with a line for each cell; the stretch itself where it has no such table.</summary>
    public static TextStretch Join(TextStretch stretch)
    {
        if (!HasCells(stretch.Lines) || !AnyGoesOn(stretch.Lines))
        {
            return stretch;
        }

        var lines = new List<Paragraph>(stretch.Lines.Count);
        var origins = new List<ImmutableArray<Block>>(stretch.Lines.Count);
        for (int line = 0; line < stretch.Lines.Count; line++)
        {
            Paragraph paragraph = stretch.Lines[line];
            ImmutableArray<Block> own = stretch.Origins?[line] ?? [paragraph];
            if (lines.Count > 0 && GoesOn(lines[^1], paragraph))
            {
                // A cell may begin with an empty paragraph.
                string text = lines[^1].Text;
                lines[^1] = lines[^1] with { Text = text.AsSpan().IsWhiteSpace() ? text + paragraph.Text : text + "\n" + paragraph.Text };
                origins[^1] = [.. origins[^1], .. own];
            }
            else
            {
                lines.Add(paragraph);
                origins.Add(own);
            }
        }

        return new TextStretch(lines, origins);
    }

    private static bool HasCells(List<Paragraph> lines)
    {
        int cells = 0;
        int others = 0;
        foreach (Paragraph line in lines)
        {
            if (line.Text.StartsWith('\t') && !line.Text.AsSpan(1).TrimEnd().Contains('\t'))
            {
                cells++;
            }
            else if (line.Text.Contains('\t', StringComparison.Ordinal))
            {
                others++;
            }
        }

        return cells >= FewestCells && others * 2 < cells;
    }

    private static bool AnyGoesOn(List<Paragraph> lines)
    {
        for (int line = 1; line < lines.Count; line++)
        {
            if (GoesOn(lines[line - 1], lines[line]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOn(Paragraph cell, Paragraph next) =>
        cell.Text.StartsWith('\t') && next.BlankLinesBefore == 0 && next.Text.Length <= LongestParagraph && !next.Text.AsSpan().ContainsAny('\t', '。');
}
