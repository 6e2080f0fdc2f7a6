using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Joins units to the numbers in the lines above them, as extractors leave them that write each piece of text in a line of its own: <c>5</c>,
/// <c>件</c>. The unit of an amount would be lost otherwise, and that of a count taken for a cell.
/// </summary>
internal static class UnitLines
{
    private const int LongestUnit = 3;
    private const int LongestNumber = 16;

    /// <summary>The same stretch with such lines joined; the stretch itself where it has none.</summary>
    public static TextStretch Join(TextStretch stretch)
    {
        List<Paragraph>? lines = null;
        List<ImmutableArray<Block>>? origins = null;
        for (int line = 0; line < stretch.Lines.Count; line++)
        {
            Paragraph paragraph = stretch.Lines[line];
            if (line > 0 && IsUnitOf(stretch.Lines[line - 1].Text, paragraph.Text))
            {
                lines ??= stretch.Lines[..line];
                origins ??= [.. Enumerable.Range(0, line).Select(before => OriginsOf(stretch, before))];
                lines[^1] = lines[^1] with { Text = lines[^1].Text.TrimEnd() + paragraph.Text.Trim() };
                origins[^1] = [.. origins[^1], .. OriginsOf(stretch, line)];
            }
            else if (lines is not null)
            {
                lines.Add(paragraph);
                origins!.Add(OriginsOf(stretch, line));
            }
        }

        return lines is null ? stretch : new TextStretch(lines, origins);
    }

    private static ImmutableArray<Block> OriginsOf(TextStretch stretch, int line) => stretch.Origins?[line] ?? [stretch.Lines[line]];

    private static bool IsUnitOf(string number, string unit)
    {
        ReadOnlySpan<char> word = unit.AsSpan().Trim();
        if (word.Length is 0 or > LongestUnit || word[0] < '\u4E00' || number.Length is 0 or > LongestNumber)
        {
            return false;
        }

        return PlainDigits.IsAlone(number) && ValueUnits.Is(word);
    }
}
