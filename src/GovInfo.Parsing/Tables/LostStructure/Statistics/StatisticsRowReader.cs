using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Statistics;

/// <summary>Reads rows of a label, a unit and a number from words that stand one behind the other, in one line or in several.</summary>
/// <param name="map">The lines with the labels that stand in them.</param>
/// <param name="form">The table.</param>
internal sealed class StatisticsRowReader(LabelMap map, FormOutline form)
{
    private const int LongestOrdinal = 6;
    private readonly List<StatisticsRow> rows = [];
    private StatisticsRow? open;

    // Whether a column of numbers of rows stands before the labels, and whether that of the next row has been passed over.
    private bool hasKeys;
    private bool isKeyBefore;
    private int? lastKey;

    /// <summary>The grid of the lines from one index on; <paramref name="end"/> becomes the line behind the last row.</summary>
    public CellGrid Read(int first, ref int end)
    {
        int last = first;
        int behindLast = map.Occurrences[^1].End;
        for (int line = first; line < end; line++)
        {
            string text = map.Paragraphs[line].Text;
            bool isBehind = map.FirstLetterOf(line) >= behindLast;
            if (isBehind && IsSentence(text))
            {
                break;
            }

            List<(int From, int To)> words = [.. StatisticsWords.Of(map, line)];
            for (int word = 0; word < words.Count; word++)
            {
                (int from, int to) = words[word];
                bool isKey = word == 0 && words.Count > 1 && StatisticsWords.IsValue(text.AsSpan(from, to - from)) && BeginsLabel(line, words[1].From);
                if (isKey)
                {
                    // 11  3.网络申请数: the number of the row, and none of the row above.
                    isKeyBefore = true;
                    lastKey = int.TryParse(text.AsSpan(from, to - from), out int key) ? key : lastKey;
                    continue;
                }

                if (isBehind && !Continues(text.AsSpan(from, to - from)))
                {
                    Close();
                    end = last;
                    return Build();
                }

                Add(text[from..to], LabelAt(line, from), new TextPoint(line, from));
                last = line + 1;
            }
        }

        Close();
        end = last;
        return Build();
    }

    /// <summary>Behind the last label only what completes its row belongs to the table.</summary>
    private bool Continues(ReadOnlySpan<char> word) =>
        open is { Value: null } && (StatisticsWords.IsUnit(word) || StatisticsWords.IsValue(word) || form.IsFragmentOf(word));

    private static bool IsSentence(string text) => text.AsSpan().ContainsAny('。', '；', '，');

    private void Add(string word, LabelOccurrence? label, TextPoint at)
    {
        bool beginsLabel = label is not null;
        hasKeys |= rows.Count == 0 && ValueWords.Default.ColumnsOfKeys.Contains(word) && open is null;
        if (beginsLabel)
        {
            if (hasKeys && !isKeyBefore && open is not null)
            {
                // The number in the line before this label is the row's.
                lastKey = open.ForgetKeyBehind(lastKey) ?? lastKey;
            }

            isKeyBefore = false;
            Close();
        }

        if (open is null)
        {
            // A number before a label is the row's: 序号.
            open = StatisticsWords.IsValue(word) && !beginsLabel ? null : new StatisticsRow(word, map.Paragraphs[at.Line].Location);
            if (label is not null && GluedNumber.HoldsDigits(word))
            {
                // The number, and something behind it that is no row of the form.
                int end = Math.Clamp(map.Stream.EndOf(label.End).Offset - at.Offset, 0, word.Length);
                open!.Label = word[..end];
                open.AddValue(word[end..], open.Location);
            }
        }
        else if (StatisticsWords.IsUnit(word) && open.Unit is null)
        {
            open.Unit = word;
            open.MoveValueBeforeUnit();
        }
        else if (!beginsLabel && StatisticsWords.IsValue(word))
        {
            open.AddValue(word, map.Paragraphs[at.Line].Location);
        }
        else if (open.Unit is null && open.Value is null)
        {
            open.Label += word;
        }
        else if (!form.IsFragmentOf(word))
        {
            open.Rest += word;
        }
    }

    private void Close()
    {
        if (open is null)
        {
            return;
        }

        // 约5件: a number that is none; a label that is misprinted, with its number, after a row that is complete.
        if (open.Rest.AsSpan().ContainsAnyInRange('0', '9'))
        {
            open.AddValue(open.Rest, open.Location);
        }

        rows.Add(open);
        open = null;
    }

    /// <summary>Whether a word begins with a label of the form, its ordinal counted in.</summary>
    private bool BeginsLabel(int line, int offset) => LabelAt(line, offset) is not null;

    private LabelOccurrence? LabelAt(int line, int offset)
    {
        int index = map.Stream.IndexAt(new TextPoint(line, offset));
        foreach (LabelOccurrence label in map.Between(index, Math.Min(index + LongestOrdinal + LabelKey.LongestLabel, map.Stream.Count)))
        {
            TextPoint start = label.OrdinalStart;

            // What stands right before the ordinal is the value of the row before (条12.政府网站), or a bracket.
            int before = start.Offset - offset;
            return start.Line == line && (before == 0 || (before == 1 && map.Paragraphs[line].Text[offset] is '(' or '（' or '[' or '【')) ? label : null;
        }

        return null;
    }

    /// <summary>Whether no number stands behind a unit, and those before the units do not count the rows: 收到申请数 15 件.</summary>
    private bool HasValuesBeforeUnits()
    {
        List<string> before = [.. rows.Where(static row => row.Unit is not null).Select(static row => row.BeforeUnit ?? string.Empty)];
        bool AreCounted() => before.Zip(before.Skip(1)).All(static pair => int.TryParse(pair.First, out int one) && int.TryParse(pair.Second, out int next) && next > one);
        return before.Exists(static value => value.Length > 0) && rows.TrueForAll(static row => row.Unit is null || row.Value is null) && !AreCounted();
    }

    private CellGrid Build()
    {
        FormBlock block = form.Table.Blocks[0];
        if (HasValuesBeforeUnits())
        {
            rows.ForEach(static row => row.TakeValueBeforeUnit());
        }

        // The heads, read like a row.
        rows.RemoveAll(row => block.Corner is { } corner && LabelKey.Of(row.Label).StartsWith(corner.Key, StringComparison.Ordinal));
        var grid = new CellGrid(rows.Count + 1, 2);
        SourceLocation start = rows.Count > 0 ? rows[0].Location : map.Paragraphs[0].Location;
        grid[0, 0] = new SourceCell(0, 0, 1, 1, block.Corner?.Text ?? string.Empty, start);
        grid[0, 1] = new SourceCell(0, 1, 1, 1, block.Columns[0].Label.Text, start);
        for (int index = 0; index < rows.Count; index++)
        {
            StatisticsRow row = rows[index];
            grid[index + 1, 0] = new SourceCell(index + 1, 0, 1, 1, row.Label, row.Location);
            grid[index + 1, 1] = new SourceCell(index + 1, 1, 1, 1, row.ValueInUnit, row.ValueLocation ?? row.Location) { IsDoubtful = row.IsDoubtful };
        }

        return grid;
    }
}
