namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>
/// Chooses, among the labels in the text, those that are the rows of one table: in the order of the form, close together, the most of them
/// that can be had. Labels that prose happens to mention do not stand in such a sequence.
/// </summary>
internal static class RowChain
{
    private const int LookBack = 80;
    private const int LongestBreak = 400;
    private const double StrangeLetterCost = 0.05;
    private const double LargestGapCost = 6;
    private const int LettersThatSuffice = 8;
    private const int LongLabel = 6;
    private const int LabelsOfGluedTable = 8;

    // No header has more heads one behind the other.
    private const int MostHeads = 24;

    /// <summary>The rows of a form's table, in order; empty when there is no such table.</summary>
    public static List<RowLabel> Find(FormOutline form, LabelMap map)
    {
        List<Candidate> candidates = Candidates(form, map);
        int bestEnd = -1;
        for (int index = 0; index < candidates.Count; index++)
        {
            Candidate candidate = candidates[index];
            candidate.Best = candidate.Weight;
            for (int before = index - 1; before >= Math.Max(0, index - LookBack); before--)
            {
                Candidate other = candidates[before];
                int strange = map.StrangeBetween(other.Occurrence.End, candidate.Occurrence.Start);
                if (strange > LongestBreak)
                {
                    break;
                }

                double score = other.Best + candidate.Weight - Math.Min(LargestGapCost, strange * StrangeLetterCost);
                if (other.Row < candidate.Row && score > candidate.Best)
                {
                    candidate.Best = score;
                    candidate.Before = before;
                }
            }

            if (bestEnd < 0 || candidate.Best > candidates[bestEnd].Best)
            {
                bestEnd = index;
            }
        }

        var rows = new List<RowLabel>();
        for (int index = bestEnd; index >= 0; index = candidates[index].Before)
        {
            LabelOccurrence occurrence = candidates[index].Occurrence;
            rows.Add(new RowLabel(candidates[index].Row, occurrence.Start, occurrence.End, occurrence.OrdinalStart));
        }

        rows.Reverse();
        return rows;
    }

    /// <summary>The rows of a chain whose label stands there once more with values behind it: nothing tells which of the two is the row.</summary>
    public static HashSet<int> FindTwice(FormOutline form, LabelMap map, List<RowLabel> chain)
    {
        HashSet<int> twice = [];
        HashSet<LabelOccurrence>? setOff = null;
        foreach (LabelOccurrence occurrence in map.Between(chain[0].Start, Math.Min(map.Stream.Count, chain[^1].End + LongestBreak)))
        {
            bool hasValue = occurrence.End < map.Stream.Count && map.IsDigit(occurrence.End);
            int row = hasValue ? occurrence.Words.RowOf(form) : -1;
            if (row >= 0 && chain.Exists(other => other.Row == row) && !chain.Exists(other => other.Start <= occurrence.Start && occurrence.Start < other.End)
                && (setOff ??= [.. Candidates(form, map).Select(static candidate => candidate.Occurrence)]).Contains(occurrence))
            {
                twice.Add(row);
            }
        }

        return twice;
    }

    private static List<Candidate> Candidates(FormOutline form, LabelMap map)
    {
        var candidates = new List<Candidate>();
        for (int index = 0; index < map.Occurrences.Count; index++)
        {
            LabelOccurrence occurrence = map.Occurrences[index];
            int row = occurrence.Words.RowOf(form);
            if (row >= 0 && IsSetOff(index, map) && !IsAmongHeads(index, form, map) && !SentenceLabels.IsOne(index, form, map))
            {
                candidates.Add(new Candidate(occurrence, row, 2 + Math.Min(occurrence.Length, LettersThatSuffice)));
            }
        }

        return candidates;
    }

    /// <summary>Whether words that label a row and a column (其他, 总计) stand right behind the head of a column: in a header that a page repeats.</summary>
    private static bool IsAmongHeads(int index, FormOutline form, LabelMap map)
    {
        int at = index;
        while (at > 0 && map.Occurrences[at - 1].End == map.Occurrences[at].Start && map.Occurrences[at].Words.IsHeadOf(form))
        {
            if (index - at == MostHeads)
            {
                return true;
            }

            at--;
            if (map.Occurrences[at].Words is { } before && before.RowOf(form) < 0)
            {
                return before.FirstOf(form) is not null;
            }
        }

        return false;
    }

    /// <summary>Whether a label stands by itself: not inside a word or a sentence.</summary>
    private static bool IsSetOff(int index, LabelMap map)
    {
        LabelOccurrence occurrence = map.Occurrences[index];
        int line = map.Stream.PointOf(occurrence.Start).Line;
        int strange = map.StrangeInLine(line);
        if (strange > map.LettersInLine(line) - strange && !IsGlued(index, line, map))
        {
            return false;
        }

        return occurrence.Length >= LongLabel || (!Touches(map, occurrence.Start - 1, occurrence.Start) && !Touches(map, occurrence.End, occurrence.End - 1));
    }

    /// <summary>Whether a line holds so many labels that it must be a table run together.</summary>
    private static bool IsGlued(int index, int line, LabelMap map)
    {
        int first = index;
        while (first > 0 && index - first < LabelsOfGluedTable && map.Stream.PointOf(map.Occurrences[first - 1].Start).Line == line)
        {
            first--;
        }

        int last = first + LabelsOfGluedTable - 1;
        return last < map.Occurrences.Count && map.Stream.PointOf(map.Occurrences[last].Start).Line == line;
    }

    /// <summary>Whether a strange letter stands right beside a label's letter, with nothing between them.</summary>
    private static bool Touches(LabelMap map, int index, int labelIndex)
    {
        if (index < 0 || index >= map.Stream.Count || !map.IsStrange(index))
        {
            return false;
        }

        TextPoint strange = map.Stream.PointOf(index);
        TextPoint label = map.Stream.PointOf(labelIndex);
        return strange.Line == label.Line && Math.Abs(strange.Offset - label.Offset) == 1;
    }

    private sealed class Candidate(LabelOccurrence occurrence, int row, double weight)
    {
        public LabelOccurrence Occurrence { get; } = occurrence;

        public int Row { get; } = row;

        public double Weight { get; } = weight;

        public double Best { get; set; }

        public int Before { get; set; } = -1;
    }
}
