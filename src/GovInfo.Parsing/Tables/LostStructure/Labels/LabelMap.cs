using System.Buffers;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>Some paragraphs with the labels that stand in them, and what every letter is.</summary>
internal sealed class LabelMap : IDisposable
{
    private readonly LetterKind[] kinds;
    private readonly int[] strangeBefore;

    public LabelMap(List<Paragraph> paragraphs, FormLexicon lexicon)
    {
        Stream = new LetterStream(paragraphs);
        kinds = ArrayPool<LetterKind>.Shared.Rent(Stream.Count);
        ReadOnlySpan<char> letters = Stream.Letters;
        for (int index = 0; index < letters.Length; index++)
        {
            kinds[index] = char.IsAsciiDigit(letters[index]) ? LetterKind.Digit : LetterKind.Strange;
        }

        Occurrences = FindLabels(lexicon);
        MarkLoneOrdinals();
        MarkValueWords();
        strangeBefore = ArrayPool<int>.Shared.Rent(Stream.Count + 1);
        strangeBefore[0] = 0;
        for (int index = 0; index < Stream.Count; index++)
        {
            strangeBefore[index + 1] = strangeBefore[index] + (kinds[index] == LetterKind.Strange ? 1 : 0);
        }
    }

    /// <summary>Gives the buffers back; the map is not read any more.</summary>
    public void Dispose()
    {
        ArrayPool<LetterKind>.Shared.Return(kinds);
        ArrayPool<int>.Shared.Return(strangeBefore);
        Stream.Dispose();
    }

    private enum LetterKind : byte
    {
        Strange,
        Digit,
        Label,
        Ordinal,
    }

    public LetterStream Stream { get; }

    public List<Paragraph> Paragraphs => Stream.Paragraphs;

    /// <summary>The labels in the order of the text; they do not overlap.</summary>
    public List<LabelOccurrence> Occurrences { get; }

    /// <summary>The labels between two letters.</summary>
    public ReadOnlySpan<LabelOccurrence> Between(int start, int end)
    {
        int first = FirstFrom(start);
        int behind = first;
        while (behind < Occurrences.Count && Occurrences[behind].End <= end)
        {
            behind++;
        }

        return CollectionsMarshal.AsSpan(Occurrences)[first..behind];
    }

    /// <summary>The label whose last letter stands right before a letter, or null.</summary>
    public LabelOccurrence? LabelEndingAt(int letter)
    {
        int before = FirstFrom(letter) - 1;
        return before >= 0 && Occurrences[before].End == letter ? Occurrences[before] : null;
    }

    /// <summary>The label whose first letter is a letter, or null.</summary>
    public LabelOccurrence? LabelStartingAt(int letter)
    {
        int at = FirstFrom(letter);
        return at < Occurrences.Count && Occurrences[at].Start == letter ? Occurrences[at] : null;
    }

    /// <summary>The index of the first label that begins at a letter or behind it.</summary>
    private int FirstFrom(int start)
    {
        int low = 0;
        int high = Occurrences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Occurrences[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>How many letters between two indices are neither label, ordinal nor digit.</summary>
    public int StrangeBetween(int start, int end) => end <= start ? 0 : strangeBefore[end] - strangeBefore[start];

    /// <summary>How many letters of a line are strange.</summary>
    public int StrangeInLine(int line) => StrangeBetween(Stream.FirstOfLine(line), Stream.FirstOfLine(line + 1));

    public int LettersInLine(int line) => Stream.FirstOfLine(line + 1) - Stream.FirstOfLine(line);

    public bool IsStrange(int index) => kinds[index] == LetterKind.Strange;

    public bool IsDigit(int index) => kinds[index] == LetterKind.Digit;

    public bool IsLabel(int index) => kinds[index] is LetterKind.Label or LetterKind.Ordinal;

    public int FirstLetterOf(int line) => Stream.FirstOfLine(line);

    private List<LabelOccurrence> FindLabels(FormLexicon lexicon)
    {
        var occurrences = new List<LabelOccurrence>();
        ReadOnlySpan<char> letters = Stream.Letters;
        int index = 0;
        while (index < letters.Length)
        {
            if (kinds[index] == LetterKind.Digit || lexicon.Longest(letters[index..], out int length) is not { } words)
            {
                index++;
                continue;
            }

            int end = BracketedNotes.EndBehind(Stream, index + length);
            Array.Fill(kinds, LetterKind.Label, index, end - index);
            TextPoint start = Ordinals.StartBefore(Stream, Stream.PointOf(index), words, out int ordinalLetters);
            Array.Fill(kinds, LetterKind.Ordinal, index - ordinalLetters, ordinalLetters);
            occurrences.Add(new LabelOccurrence(index, end, words) { OrdinalStart = start });
            index = end;
        }

        return occurrences;
    }

    /// <summary>Words that are values: <c>无</c>, <c>5件</c>, <c>103.3879万元</c>.</summary>
    private void MarkValueWords()
    {
        const int longestWord = 16;
        for (int index = 0; index < Stream.Count; index++)
        {
            if (kinds[index] != LetterKind.Strange || (index > 0 && Touches(index - 1, index)))
            {
                continue;
            }

            int end = index + 1;
            while (end < Stream.Count && Touches(end - 1, end))
            {
                end++;
            }

            if (IsMarkRepeated(index, end))
            {
                // 无无无: three cells that do not apply, glued.
                Array.Fill(kinds, LetterKind.Digit, index, end - index);
                index = end - 1;
                continue;
            }

            MarkMarksBehind(index, end);
            int start = index;
            while (start > 0 && kinds[start - 1] == LetterKind.Digit && IsInSameWord(start - 1, start))
            {
                start--;
            }

            bool mayBeValue = start == index ? ValueOpenings.MayBeginMark(Stream[index]) : ValueOpenings.MayBeUnit(Stream.Letters[index..end]);
            TextPoint from = Stream.PointOf(start);
            TextPoint to = Stream.EndOf(end);
            if (mayBeValue && from.Line == to.Line && to.Offset - from.Offset <= longestWord
                && IsValue(Paragraphs[from.Line].Text.AsSpan(from.Offset, to.Offset - from.Offset)))
            {
                Array.Fill(kinds, LetterKind.Digit, start, end - start);
            }

            index = end - 1;
        }
    }

    /// <summary>Marks glued to a misprinted label, one of them behind the other, or one before a digit: 法律行政政法规禁止公开<u>无无无</u>.</summary>
    private void MarkMarksBehind(int start, int end)
    {
        int first = end - 1;
        while (first > start && Stream[first - 1] == Stream[end - 1])
        {
            first--;
        }

        bool isBeforeDigit = end < Stream.Count && IsDigit(end) && IsInSameWord(end - 1, end);
        if (first > start && (first < end - 1 || isBeforeDigit) && IsMarkRepeated(first, end))
        {
            Array.Fill(kinds, LetterKind.Digit, first, end - first);
        }
    }

    /// <summary>Whether the letters are one and the same, which stands for "not applicable".</summary>
    private bool IsMarkRepeated(int start, int end)
    {
        ReadOnlySpan<char> letters = Stream.Letters[start..end];
        return ValueOpenings.MayBeginMark(letters[0]) && letters.IndexOfAnyExcept(letters[0]) < 0
            && CellValueReader.Read(letters[..1], FormUnit.Count).Status == ObservationStatus.NotApplicable;
    }

    private static bool IsValue(ReadOnlySpan<char> text)
    {
        // Without a digit a value is one of a few short words; most words of prose are neither.
        bool hasDigit = text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９');
        return (hasDigit || text.Length <= ValueWords.Default.LongestWithoutDigit)
            && CellValueReader.ReadOfAnyUnit(text).Status != ObservationStatus.Unreadable;
    }

    /// <summary>Whether two neighbouring letters are strange ones of one word.</summary>
    private bool Touches(int left, int right) =>
        kinds[left] == LetterKind.Strange && kinds[right] is LetterKind.Strange && IsInSameWord(left, right);

    private bool IsInSameWord(int left, int right)
    {
        if (Stream.IsRightBehindLast(right))
        {
            return true;
        }

        TextPoint first = Stream.PointOf(left);
        TextPoint second = Stream.PointOf(right);
        if (first.Line != second.Line)
        {
            return false;
        }

        ReadOnlySpan<char> between = Paragraphs[first.Line].Text.AsSpan((first.Offset + 1)..second.Offset);
        return between.IsEmpty || between is "." or "," or "，";
    }

    /// <summary>Ordinals on lines of their own, parted from their label: <c>（三）</c> above <c>不予公开</c>.</summary>
    private void MarkLoneOrdinals()
    {
        for (int line = 0; line < Paragraphs.Count; line++)
        {
            if (LettersInLine(line) is > 0 and <= 3 && Ordinals.IsLone(Paragraphs[line].Text))
            {
                Array.Fill(kinds, LetterKind.Ordinal, Stream.FirstOfLine(line), LettersInLine(line));
            }
        }
    }
}
