using System.Buffers;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Statistics;

/// <summary>Cuts lines of the statistics table into labels, units and values.</summary>
internal static class StatisticsWords
{
    private static readonly SearchValues<char> ChineseNumerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>The words of a line; labels begin words of their own.</summary>
    public static IEnumerable<(int From, int To)> Of(LabelMap map, int line)
    {
        string text = map.Paragraphs[line].Text;
        var starts = new HashSet<int>();
        foreach (LabelOccurrence label in map.Between(map.FirstLetterOf(line), map.FirstLetterOf(line + 1)))
        {
            starts.Add(label.OrdinalStart.Line == line ? label.OrdinalStart.Offset : 0);
        }

        int from = -1;
        for (int at = 0; at <= text.Length; at++)
        {
            bool parts = at == text.Length || ChineseScript.IsSpace(text[at]) || CellSplitter.Bars.Contains(text[at]) || PartsValue(text, at);
            if (from >= 0 && (parts || starts.Contains(at)))
            {
                foreach ((int From, int To) part in Parts(text, from, at))
                {
                    yield return part;
                }

                from = -1;
            }

            from = from < 0 && !parts ? at : from;
        }
    }

    /// <summary>Whether a mark parts a value from its label or its unit, or ends it: 收到申请数：15件； and 收到申请数——件——15.</summary>
    private static bool PartsValue(string text, int at)
    {
        switch (text[at])
        {
            case ':' or '：':
                return text.AsSpan(at + 1).TrimStart() is [var next, ..] && (char.IsAsciiDigit(ChineseScript.Fold(next)) || IsValue([next]));
            case ';' or '；' or '。' or ',' or '，':
                return text.AsSpan(at + 1).IsWhiteSpace();
            case '—':
                int first = at;
                int last = at;
                while (first > 0 && text[first - 1] == '—')
                {
                    first--;
                }

                while (last + 1 < text.Length && text[last + 1] == '—')
                {
                    last++;
                }

                return last > first && first > 0 && last + 1 < text.Length && !ChineseScript.IsSpace(text[first - 1]) && !ChineseScript.IsSpace(text[last + 1]);
            default:
                return false;
        }
    }

    /// <summary>A word, or the label, the unit and the number in it.</summary>
    private static IEnumerable<(int From, int To)> Parts(string text, int from, int to)
    {
        GluedNumber? glued = GluedNumber.Find(text.AsSpan(from, to - from), IsUnit, IsValue);
        int unit = from + (glued?.Unit ?? 0);
        int number = from + (glued?.Number ?? 0);
        if (unit > from)
        {
            yield return (from, unit);
        }

        if (number > unit)
        {
            yield return (unit, number);
        }

        yield return (number, to);
    }

    public static bool IsUnit(ReadOnlySpan<char> word) => ValueUnits.Is(LabelKey.Folded(word));

    /// <summary>Whether a word is a number, or a mark that stands for none, perhaps with a unit (/件), which no reader of values knows.</summary>
    public static bool IsValue(ReadOnlySpan<char> word) =>
        (!word.ContainsAny(ChineseNumerals) && CellValueReader.ReadOfAnyUnit(word).Status is ObservationStatus.Number or ObservationStatus.NotApplicable)
        || (word.Length > 1 && word[0] is '/' or '-' or '—' && IsUnit(word[1..]));
}
