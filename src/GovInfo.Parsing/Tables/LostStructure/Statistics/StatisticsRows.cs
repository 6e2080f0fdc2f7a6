using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Statistics;

/// <summary>
/// Finds the statistics table of 2014 in text without tabs or rows of bars. A row of it has a label, a unit and a number: read one behind the
/// other they make a plain grid, whose labels are matched like those of any other.
/// </summary>
internal static class StatisticsRows
{
    private const int FewestLabels = 6;
    private const int MostLinesBetween = 8;
    private const int MostLinesBehind = 12;
    private const int LongestValue = 12;

    private static readonly FormBlock Form = FormTemplates.Default.TablesWithCode(TableCodes.Statistics).First().Blocks[0];

    /// <summary>Whether the table's corner stands in a text, or its first row's label: the letters of the text, folded.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> letters) =>
        (Form.Corner is { } corner && letters.IndexOf(corner.Key) >= 0) || letters.IndexOf(Form.Rows[0].Label.Key) >= 0;

    /// <summary>Whether a line is the table's last row, behind which a report may end.</summary>
    public static bool IsLast(string line) => FormOutline.LettersOf(line).Contains(Form.Rows[^1].Label.Key, StringComparison.Ordinal);

    /// <summary>Adds the table of a stretch, if it has one that no other reader takes.</summary>
    public static void Add(TextStretch stretch, bool[] taken, string? sectionCode, TextLosses losses, List<(int Line, TableRegion Region)> regions)
    {
        FormLexicon lexicon = FormLexicon.OfStatistics;
        using var map = new LabelMap(stretch.Lines, lexicon);
        (int first, int end) = FindLines(map);
        bool isPlainGrid = end - first >= PlainGrids.FewestRows && HasHeadsInCells(stretch.Lines, first)
            && CellSplitter.ShapeOf(stretch.Lines, first, end) is not (CellShape.Spaces or CellShape.Lines or CellShape.BarredCells);
        if (end == 0 || isPlainGrid || taken.AsSpan(first, end - first).Contains(true))
        {
            return;
        }

        var reader = new StatisticsRowReader(map, lexicon.Tables[0][0]);
        CellGrid grid = reader.Read(first, ref end);
        if (end > first && !IsLast(stretch.Lines[end - 1].Text))
        {
            losses.Doubt(grid, stretch, end);
        }

        while (first > 0 && CellSplitter.IsRuler(stretch.Lines[first - 1].Text))
        {
            first--;
        }

        while (end < stretch.Lines.Count && CellSplitter.IsRuler(stretch.Lines[end].Text))
        {
            end++;
        }

        var blocks = ImmutableArray.CreateBuilder<Block>(end - first);
        for (int line = first; line < end; line++)
        {
            taken[line] = true;
            stretch.AddOriginsTo(blocks, line);
        }

        regions.Add((first, new TableRegion(blocks.ToImmutable(), [grid], sectionCode)));
    }

    /// <summary>Whether the heads are parted as cells are: rows of a grid without them tell nothing of its columns.</summary>
    private static bool HasHeadsInCells(List<Paragraph> lines, int first) =>
        (Form.Corner is { } corner && PlainGrids.MayBeCells(lines[first].Text) && FormOutline.LettersOf(lines[first].Text).Contains(corner.Key, StringComparison.Ordinal))
        || (first > 0 && PlainGrids.MayBeCells(lines[first - 1].Text));

    /// <summary>The lines from the first label to the last of the longest run of labels that stand near each other.</summary>
    private static (int First, int End) FindLines(LabelMap map)
    {
        (int First, int End) best = default;
        int most = FewestLabels - 1;
        int start = 0;
        for (int index = 0; index < map.Occurrences.Count; index++)
        {
            int line = map.Stream.PointOf(map.Occurrences[index].Start).Line;
            bool goesOn = index > start && line - map.Stream.PointOf(map.Occurrences[index - 1].End - 1).Line <= MostLinesBetween
                && !IsProse(map, map.Occurrences[index - 1].End, map.Occurrences[index].Start);
            start = goesOn ? start : index;
            if (index - start + 1 > most)
            {
                most = index - start + 1;
                int last = map.Stream.PointOf(map.Occurrences[index].End - 1).Line;
                best = (map.Stream.PointOf(map.Occurrences[start].Start).Line, Math.Min(map.Paragraphs.Count, last + MostLinesBehind));
            }
        }

        return best;
    }

    /// <summary>Whether a sentence stands between two labels: a stop that ends a line or a clause.</summary>
    private static bool IsProse(LabelMap map, int start, int end)
    {
        TextPoint from = map.Stream.EndOf(start);
        TextPoint to = map.Stream.PointOf(end);
        for (int line = from.Line; line <= to.Line && line < map.Paragraphs.Count; line++)
        {
            ReadOnlySpan<char> text = map.Paragraphs[line].Text;
            text = text[(line == from.Line ? from.Offset : 0)..(line == to.Line ? to.Offset : text.Length)].TrimEnd();

            // 1.当面申请数：3件； in a line of its own is an item of a list.
            bool endsItem = line == from.Line && line < to.Line && text.Length <= LongestValue && text is [.., '。' or '；' or '，'];
            text = endsItem ? text[..^1] : text;
            if (text.ContainsAny('。', '；', '，'))
            {
                return true;
            }
        }

        return false;
    }
}
