using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// Places the one row of values below a header whose text keeps the layout of a page: heads and values above each other are one column, a number
/// broken in its cell stands in several lines. The sums of the groups must bear it out.
/// </summary>
internal static class HeaderLayout
{
    /// <summary>The values by column; null when the text does not show it.</summary>
    /// <param name="form">The form: a header and one row.</param>
    /// <param name="map">The labels of the text.</param>
    /// <param name="firstLine">The first line of the header.</param>
    /// <param name="headerLine">The last line of the header.</param>
    /// <param name="endLine">The line behind the last value.</param>
    public static PlacedCell[]? Read(FormOutline form, LabelMap map, int firstLine, int headerLine, int endLine)
    {
        ImmutableArray<FormLine> columns = form.Table.Blocks[0].Columns;
        PlacedCell[]? found = null;
        var lines = new LayoutLines(map, firstLine, Math.Max(firstLine, endLine));
        foreach (bool isHanTwoColumns in (ReadOnlySpan<bool>)[false, true])
        {
            PlacedCell[]? cells = Read(form, columns, lines, headerLine, isHanTwoColumns);
            if (cells is not null && found is not null && !cells.Select(static cell => cell.Text).SequenceEqual(found.Select(static cell => cell.Text)))
            {
                return null;
            }

            found ??= cells;
        }

        return found;
    }

    private static PlacedCell[]? Read(FormOutline form, ImmutableArray<FormLine> columns, LayoutLines lines, int headerLine, bool isHanTwoColumns)
    {
        var heads = new List<List<PlacedWord>>();
        var values = new List<List<PlacedWord>>();
        for (int line = lines.First; line < lines.End; line++)
        {
            List<PlacedWord> words = lines.Words(line, isHanTwoColumns);
            if (line <= headerLine || (values.Count == 0 && words.TrueForAll(static word => !word.IsValue)))
            {
                heads.Add(words.FindAll(word => IsPartOfHead(word, columns)));
            }
            else
            {
                values.Add(words);
            }
        }

        values.RemoveAll(static line => line.Count == 0);
        if (values.Count == 0 || values.Exists(static line => line.Exists(static word => !word.IsValue))
            || PageColumns.Find([.. heads, .. values], columns.Length) is not { } layout || !layout.AreAllIn(heads))
        {
            // A column without a head would stand for one whose head could not be read, wherever that is.
            return null;
        }

        PlacedCell[] cells = [.. columns.Select(_ => new PlacedCell(string.Empty, lines.Map.Paragraphs[values[0][0].Point.Line].Location, IsDoubtful: false))];
        foreach (List<PlacedWord> line in values)
        {
            if (layout.Place(CollectionsMarshal.AsSpan(line), isBehindLabel: false) is not { } places)
            {
                return null;
            }

            for (int index = 0; index < places.Length; index++)
            {
                PlacedCell cell = cells[places[index]];
                SourceLocation location = cell.Text.Length == 0 ? lines.Map.Paragraphs[line[index].Point.Line].Location : cell.Location;
                cells[places[index]] = cell with { Text = cell.Text + line[index].Text, Location = location };
            }
        }

        return RowSum.HoldsInGroups(columns, [.. cells.Select(static cell => cell.Text)], form.WithinRow) ? cells : null;
    }

    /// <summary>Whether a word is, or is part of, the head of one column; those of groups stand above several.</summary>
    private static bool IsPartOfHead(PlacedWord word, ImmutableArray<FormLine> columns)
    {
        string letters = FormOutline.LettersOf(word.Text);
        return letters.Length > 1 && columns.Any(column => column.Label.Key.Contains(letters, StringComparison.Ordinal) || column.Label.Match(letters) > 0)
            && !columns.Any(column => column.Ancestors.Any(group => group.Key.Contains(letters, StringComparison.Ordinal)));
    }
}
