using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Finds the rows that a chain lacks among the strange letters between its rows: misprinted labels, and halves of labels.</summary>
internal static class MisprintedRows
{
    private const double ScoreOfFirstHalf = 0.8;
    private const int ShortestHalf = 4;

    /// <summary>The chain with the rows that were found by similarity.</summary>
    public static List<RowLabel> AddTo(List<RowLabel> chain, FormOutline form, LabelMap map)
    {
        var rows = new List<RowLabel>(chain);
        for (int index = 0; index + 1 < chain.Count; index++)
        {
            int first = chain[index].Row + 1;
            int count = chain[index + 1].Row - first;
            List<(int Start, int End)> pieces = count == 0 ? [] : Pieces(map, chain[index].End, chain[index + 1].Start);
            if (pieces.Count == 0)
            {
                continue;
            }

            double[,] scores = new double[pieces.Count, count];
            for (int piece = 0; piece < pieces.Count; piece++)
            {
                string letters = map.Stream.Slice(pieces[piece].Start, pieces[piece].End);
                for (int row = 0; row < count; row++)
                {
                    scores[piece, row] = Similarity(letters, form.Rows[first + row].Line.Label);
                }
            }

            int[] partners = SequenceAlignment.Align(scores);
            for (int row = 0; row < count; row++)
            {
                if (partners[row] >= 0)
                {
                    (int start, int end) = pieces[partners[row]];
                    TextPoint point = map.Stream.PointOf(start);
                    rows.Add(new RowLabel(first + row, start, end, OrdinalStart(map, point)));
                }
            }
        }

        rows.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return rows;
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
        string key = LabelKey.WithoutOrdinal(letters).ToString();
        double best = label.Match(key);
        foreach (string alias in label.AliasKeys)
        {
            best = Math.Max(best, LabelSimilarity.Of(key, alias));
        }

        bool isHalf = key.Length >= ShortestHalf && key.Length < label.Key.Length && label.Key.StartsWith(key, StringComparison.Ordinal);
        return isHalf ? Math.Max(best, ScoreOfFirstHalf) : best;
    }
}
