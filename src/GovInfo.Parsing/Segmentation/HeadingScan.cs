using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Reads the beginning of a line word by word, to find where the heading ends and what its words speak for.</summary>
/// <remarks>A ref struct over buffers of the caller: reading a line allocates nothing.</remarks>
internal ref struct HeadingScan
{
    /// <summary>How many letters of a line are looked at.</summary>
    public const int MostLetters = 72;

    private const int LongestShortRest = 14;
    private const int MostUnknown = 10;
    private const int LongestNote = 24;

    private readonly ReadOnlySpan<char> line;
    private readonly Span<char> letters;
    private readonly Span<int> places;
    private SectionWeights weights;
    private int covered;
    private int position;
    private int lastEnding;

    public HeadingScan(ReadOnlySpan<char> line, int start, Span<char> letters, Span<int> places)
    {
        this.line = line;
        this.letters = letters;
        this.places = places;
        for (int index = start; index < line.Length; index++)
        {
            if (ChineseScript.IsSpace(line[index]))
            {
                continue;
            }

            if (Length == MostLetters)
            {
                IsCut = true;
                break;
            }

            places[Length] = index;
            letters[Length++] = ChineseScript.Fold(line[index]);
        }
    }

    /// <summary>The letters behind the ordinal, folded, without white space.</summary>
    public readonly ReadOnlySpan<char> Letters => letters[..Length];

    public int Length { get; private set; }

    /// <summary>Whether the line goes on behind the letters.</summary>
    public bool IsCut { get; }

    /// <summary>Whether white space stands somewhere between the letters.</summary>
    public readonly bool HasGap => Length > 0 && places[Length - 1] - places[0] >= Length;

    /// <summary>How many of the letters are the heading.</summary>
    public int HeadingLength { get; private set; }

    /// <summary>Whether text follows the heading with nothing between.</summary>
    public bool IsGlued { get; private set; }

    /// <summary>Whether the heading ends as headings do: 情况, 事项.</summary>
    public readonly bool HasEnding => lastEnding > 0;

    /// <summary>How many letters stand before the first mark that ends a sentence or clause.</summary>
    public readonly int LengthToStop
    {
        get
        {
            int index = 0;
            while (index < Length && !IsStop(index))
            {
                index++;
            }

            return index;
        }
    }

    public void Run(FirstLetterIndex<HeadingWord> words)
    {
        int unknown = 0;
        while (position < Length && !IsStop(position))
        {
            bool behindEnding = position == lastEnding && position > 0;
            HeadingWord? word = Longest(words, position);
            if (behindEnding && !GoesOn(word, words))
            {
                break;
            }

            if (word is not null)
            {
                Take(word);
            }
            else
            {
                if (!IsNeutral(letters[position]) && ++unknown > MostUnknown)
                {
                    break;
                }

                covered += IsNeutral(letters[position]) ? 1 : 0;
                weights.Part(IsNeutral(letters[position]));
                position++;
            }
        }

        bool atStop = position == Length || IsStop(position);
        HeadingLength = lastEnding > 0 && (!atStop || position - lastEnding > LongestShortRest) ? lastEnding : position;
        IsGlued = HeadingLength < Length && !IsStop(HeadingLength) && !HasGapBefore(HeadingLength) && letters[HeadingLength] != ',';
    }

    /// <summary>The section that the words speak for (0: none), the next one that they name too, and how strongly they speak.</summary>
    public readonly (int Number, int Also, int Weight) Decide() => weights.Decide();

    /// <summary>The share of the heading's letters that are known words.</summary>
    public readonly double Coverage(int length) => length == 0 ? 0 : Math.Min(1, (double)covered / length);

    /// <summary>Takes the rest of the line into the heading when it is short and holds no mark of a sentence.</summary>
    public readonly bool TryTakeShortRest(out int length)
    {
        length = HeadingLength;
        while (length < Length && !IsStop(length) && letters[length] != ',' && !HasGapBefore(length))
        {
            length++;
        }

        return length == Length && !IsCut && length - HeadingLength <= LongestShortRest;
    }

    /// <summary>Where a heading of so many letters stands in the line, and where text behind it begins.</summary>
    public readonly (int Start, int End, int RestStart, bool WholeLine) Span(int length, ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && ChineseScript.IsSpace(text[start]))
        {
            start++;
        }

        int end = places[length - 1] + 1;
        int rest = end;
        while (rest < text.Length && (ChineseScript.IsSpace(text[rest]) || ChineseScript.Fold(text[rest]) is '.' or ':' or ';' or ',' or '|'))
        {
            rest++;
        }

        return (start, end, rest, rest == text.Length);
    }

    private void Take(HeadingWord word)
    {
        position += word.Text.Length;
        covered += word.Text.Length;
        if (word.Kind == HeadingWordKind.Kernel)
        {
            weights.Add(word.SectionNumber, word.Weight);
        }
        else
        {
            weights.Part(word.Kind == HeadingWordKind.Connector && word.Text != "的");
        }

        if (word.EndsHeading)
        {
            lastEnding = position;
        }
    }

    // Behind 情况 a heading goes on only with a joining word or mark and known words behind it, or with a second ending (情况概述).
    private readonly bool GoesOn(HeadingWord? word, FirstLetterIndex<HeadingWord> words)
    {
        int next = position;
        if (word is { EndsHeading: true })
        {
            return !HasGapBefore(position);
        }

        if (word is { Kind: HeadingWordKind.Connector })
        {
            next += word.Text.Length;
        }
        else if (letters[position] is '、' or ',')
        {
            next++;
        }
        else
        {
            return letters[position] == '(' && !HeadingOrdinal.Read(line[places[position]..]).HasMark && !HasGapBefore(position) && HasShortNote(position);
        }

        return next < Length && Longest(words, next) is not null;
    }

    // Not 三、收到和处理…情况(本列数据的勾稽关系为:第一项加…): the corner of the table below.
    private readonly bool HasShortNote(int open) =>
        letters[open..Math.Min(Length, open + LongestNote)].Contains(')');

    private readonly HeadingWord? Longest(FirstLetterIndex<HeadingWord> words, int index)
    {
        foreach (HeadingWord word in words.Of(letters[index]))
        {
            if (Letters[index..].StartsWith(word.Text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    // ASCII digits are years; brackets and pairs of quotes hold notes.
    private static bool IsNeutral(char letter) => char.IsAsciiDigit(letter) || letter is '、' or ',' or '(' or ')' or '"' or '“' or '”' or '/';

    private readonly bool IsStop(int index) => letters[index] is '.' or ':' or ';' or '!' or '?' or '|' or '…' || (index > 0 && HasGapBefore(index) && (BeginsNumbers(index) || BeginsOrdinal(index)));

    // 四、结转下年度继续办理 0 0 0: the row of a table that was written in one line.
    private readonly bool BeginsNumbers(int index)
    {
        int end = index;
        while (end < Length && (end == index || !HasGapBefore(end)))
        {
            if (!IsOfNumber(letters[end]))
            {
                return false;
            }

            end++;
        }

        return end < Length && IsOfNumber(letters[end]);
    }

    private static bool IsOfNumber(char letter) => char.IsAsciiDigit(letter) || letter is '-' or '—' or '/';

    // … 0 0 四、政府信息公开行政复议、行政诉讼情况: the next heading in the same line.
    private readonly bool BeginsOrdinal(int index) => index + 1 < Length && letters[index + 1] == '、' && letters[index] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八';

    private readonly bool HasGapBefore(int index) => index > 0 && places[index] > places[index - 1] + 1;
}
