using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tables.LostStructure;

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
        List<(int Start, int End)> pieces = count <= 0 ? [] : Pieces(map, from, to);
        if (pieces.Count == 0)
        {
            return;
        }

        double[] scores = new double[pieces.Count * count];
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            string letters = map.Stream.Slice(pieces[piece].Start, pieces[piece].End);
            for (int row = 0; row < count; row++)
            {
                double similarity = Similarity(letters, form.Rows[firstRow + row].Line.Label);
                scores[(piece * count) + row] = similarity >= leastSimilarity ? similarity : 0;
            }
        }

        int[] partners = SequenceAlignment.Align(scores, count);
        for (int row = 0; row < count; row++)
        {
            if (partners[row] >= 0)
            {
                (int start, int end) = pieces[partners[row]];
                TextPoint point = map.Stream.PointOf(start);
                rows.Add(new RowLabel(firstRow + row, start, end, OrdinalStart(map, point)));
            }
        }
    }

    private static TextPoint OrdinalStart(LabelMap map, TextPoint label) => Ordinals.StartBefore(map.Stream, label, new LabelWords(), out _);

    /// <summary>Runs of letters that are no label, cut at digits and labels.</summary>
    private static List<(int Start, int End)> Pieces(LabelMap map, int from, int to)
    {
        const int mostPieces = 40;
        var pieces = new List<(int, int)>();
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

            if (index - start >= 2)
            {
                pieces.Add((start, index));
            }
        }

        return pieces;
    }

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

        bool isHalf = key.Length >= ShortestHalf && key.Length < label.Key.Length && label.Key.StartsWith(key, StringComparison.Ordinal);
        return isHalf ? Math.Max(best, ScoreOfFirstHalf) : best;
    }
}
