using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>Finds the rows that a chain lacks among the strange letters between its rows: misprinted labels, and halves of labels.</summary>
internal static class MisprintedRows
{
    private const double ScoreOfFirstHalf = 0.8;
    private const int ShortestHalf = 4;
    private const double SureOutside = 0.81;
    private const int LettersOutside = 160;

    /// <summary>The chain with the rows that were found by similarity.</summary>
    public static List<RowLabel> AddTo(List<RowLabel> chain, FormOutline form, LabelMap map)
    {
        var rows = new List<RowLabel>(chain);
        for (int index = 0; index + 1 < chain.Count; index++)
        {
            int first = chain[index].Row + 1;
            Add(first, chain[index + 1].Row - first, chain[index].End, chain[index + 1].Start, 0, form, map, rows);
        }

        // Outside the chain other text may stand: only what is much alike counts there.
        RowLabel top = chain[0];
        RowLabel bottom = chain[^1];
        Add(0, top.Row, Math.Max(0, top.Start - LettersOutside), top.Start, SureOutside, form, map, rows);
        int below = bottom.Row + 1;
        Add(below, form.Rows.Length - below, bottom.End, Math.Min(map.Stream.Count, bottom.End + LettersOutside), SureOutside, form, map, rows);
        rows.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return rows;
    }

    /// <summary>Looks for some rows of the form in a stretch of letters.</summary>
    private static void Add(
        int firstRow, int count, int from, int to, double leastSimilarity, FormOutline form, LabelMap map, List<RowLabel> rows)
    {
        List<Piece> pieces = count <= 0 ? [] : Pieces(map, from, to, label => label.Words.RowOf(form) is var row && row >= firstRow && row < firstRow + count);
        if (pieces.Count == 0)
        {
            return;
        }

        double[] scores = new double[pieces.Count * count];
        for (int row = 0; row < count; row++)
        {
            FormLabel label = form.Rows[firstRow + row].Line.Label;
            for (int piece = 0; piece < pieces.Count; piece++)
            {
                double similarity = pieces[piece].Readings.Max(reading => Similarity(map, reading, label));
                scores[(piece * count) + row] = similarity >= leastSimilarity ? similarity : 0;
            }
        }

        int[] partners = SequenceAlignment.Align(scores, count);
        for (int row = 0; row < count; row++)
        {
            if (partners[row] >= 0)
            {
                FormLabel label = form.Rows[firstRow + row].Line.Label;
                (int start, int end) = pieces[partners[row]].Readings.MaxBy(reading => Similarity(map, reading, label));
                foreach (LabelOccurrence whole in map.Between(start, end))
                {
                    if (whole.Words.RowOf(form) == firstRow + row)
                    {
                        // The label as it should be, and a word behind it: a value that is none (行政处罚若干).
                        end = end - whole.End > 1 ? whole.End : end;
                        break;
                    }
                }

                rows.Add(new RowLabel(firstRow + row, start, end, OrdinalStart(form, firstRow + row, map, map.Stream.PointOf(start))));
            }
        }
    }

    /// <summary>Where the label begins with the ordinal that the form gives it: digits before that are values (<c>772.重复申请类</c>).</summary>
    private static TextPoint OrdinalStart(FormOutline form, int row, LabelMap map, TextPoint label)
    {
        var words = new LabelWords();
        words.Add(new LabelUse(form, form.Rows[row].Block, row, form.Rows[row].Line.Label));
        return Ordinals.StartBefore(map.Stream, label, words, out _);
    }

    /// <summary>Runs of letters that are no label, cut at digits and labels; also together with the label that they touch (行政许可<u>类</u>).</summary>
    /// <param name="map">The text.</param>
    /// <param name="from">The index of the first letter.</param>
    /// <param name="to">The index behind the last.</param>
    /// <param name="isSought">Whether a label is that of a row that is looked for.</param>
    private static List<Piece> Pieces(LabelMap map, int from, int to, Func<LabelOccurrence, bool> isSought)
    {
        const int mostPieces = 40;
        var pieces = new List<Piece>();
        for (int index = from; index < to && pieces.Count < mostPieces; index++)
        {
            if (!map.IsStrange(index))
            {
                continue;
            }

            int start = index;
            while (index < to && map.IsStrange(index))
            {
                index++;
            }

            (int Start, int End)[] readings = [.. ReadingsOf(map, start, index).Concat(LinesOf(map, start, index)).Where(reading => reading.Start >= from && reading.End <= to && reading.End - reading.Start >= 2)];
            LabelOccurrence? next = readings.Length < 2 ? null : map.LabelStartingAt(index);
            if (next is not null && isSought(next) && map.LabelEndingAt(start) is { } last && isSought(last))
            {
                // Two labels with a letter too many between them, as in glued text: 行政处罚<u>类</u>行政强制.
                pieces.Add(new Piece([.. readings.Where(reading => reading.End == index)]));
                readings = [(next.Start, next.End)];
            }

            if (readings.Length > 0)
            {
                pieces.Add(new Piece(readings));
            }
        }

        return pieces;
    }

    /// <summary>The first lines of strange letters that stand in several, and the last: a word below a misprinted label is no part of it.</summary>
    private static IEnumerable<(int Start, int End)> LinesOf(LabelMap map, int start, int end)
    {
        const int mostLines = 3;
        int line = map.Stream.PointOf(start).Line;
        int last = Math.Min(map.Stream.PointOf(end - 1).Line, line + mostLines);
        for (int next = line + 1; next <= last; next++)
        {
            int first = map.FirstLetterOf(next);
            if (first > start && first < end)
            {
                yield return (start, first);
                yield return (first, end);
            }
        }
    }

    /// <summary>Strange letters by themselves, and with the label before them, behind them, or both, where at most punctuation stands between.</summary>
    public static (int Start, int End)[] ReadingsOf(LabelMap map, int start, int end)
    {
        int left = start > 0 && map.Stream.IsInSamePiece(start - 1, start) ? map.LabelEndingAt(start)?.Start ?? start : start;
        int right = end < map.Stream.Count && map.Stream.IsInSamePiece(end - 1, end) ? map.LabelStartingAt(end)?.End ?? end : end;
        return (left < start, right > end) switch
        {
            (false, false) => [(start, end)],
            (true, false) => [(start, end), (left, end)],
            (false, true) => [(start, end), (start, right)],
            _ => [(start, end), (left, end), (start, right), (left, right)],
        };
    }

    private static double Similarity(LabelMap map, (int Start, int End) reading, FormLabel label) =>
        Similarity(map.Stream.Slice(reading.Start, reading.End), label);

    private static double Similarity(string letters, FormLabel label)
    {
        // A misprinted label was not told from its ordinal: its letters may begin with 四.
        bool hasOrdinal = letters.Length > ShortestHalf && label.Text[0] == letters[0] && label.Key[0] != letters[0];
        string key = hasOrdinal ? letters[1..] : letters;
        double best = label.Match(key);
        foreach (string alias in label.AliasKeys)
        {
            best = Math.Max(best, LabelSimilarity.Of(key, alias));
        }

        if (label.Text.Contains('（', StringComparison.Ordinal))
        {
            // The note in the label's brackets, as far as no other label stands in it (其他): 部公开（区分处理的，只计这一情形，不计…
            string whole = FormOutline.LettersOf(LabelKey.WithoutOrdinal(LabelKey.Folded(label.Text)));
            best = Math.Max(best, LabelSimilarity.Of(key, whole.AsSpan(0, Math.Min(whole.Length, Math.Max(key.Length, label.Key.Length)))));
        }

        bool isHalf = key.Length >= ShortestHalf && key.Length < label.Key.Length && label.Key.StartsWith(key, StringComparison.Ordinal);
        return isHalf ? Math.Max(best, ScoreOfFirstHalf) : best;
    }

    /// <summary>Letters that may be a label, in each way in which they can be bounded.</summary>
    private sealed record Piece((int Start, int End)[] Readings);
}
