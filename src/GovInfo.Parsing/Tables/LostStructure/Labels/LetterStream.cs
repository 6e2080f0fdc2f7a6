using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>
/// The letters and digits of some paragraphs, folded, one behind the other without white space and marks, so that a label is found however
/// it is broken or spaced. Each letter knows its line (the index of its paragraph) and its offset in the line's text.
/// </summary>
internal sealed class LetterStream : IDisposable
{
    private const int LongestSlice = 200;

    private readonly char[] letters;
    private readonly int[] offsets;
    private readonly int[] lines;
    private readonly int[] firstOfLine;

    public LetterStream(List<Paragraph> paragraphs)
    {
        Paragraphs = paragraphs;
        int most = 0;
        for (int line = 0; line < paragraphs.Count; line++)
        {
            most += paragraphs[line].Text.Length;
        }

        // Long texts would fill the large object heap with them.
        letters = ArrayPool<char>.Shared.Rent(most);
        offsets = ArrayPool<int>.Shared.Rent(most);
        lines = ArrayPool<int>.Shared.Rent(most);
        firstOfLine = new int[paragraphs.Count + 1];
        int count = 0;
        for (int line = 0; line < paragraphs.Count; line++)
        {
            string text = paragraphs[line].Text;
            firstOfLine[line] = count;
            for (int offset = 0; offset < text.Length; offset++)
            {
                // Blanks and drawn lines, which tables are full of, are seen at a glance.
                char printed = text[offset];
                char letter = printed is ' ' or '\t' or (>= '\u2500' and <= '\u257F') ? '\0' : ChineseScript.FoldedLetter(printed);
                if (letter != '\0')
                {
                    letters[count] = letter;
                    offsets[count] = offset;
                    lines[count] = line;
                    count++;
                }
            }
        }

        firstOfLine[paragraphs.Count] = count;
        Count = count;
    }

    /// <summary>Gives the buffers back; the stream is not read any more.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<int>.Shared.Return(offsets);
        ArrayPool<int>.Shared.Return(lines);
    }

    public List<Paragraph> Paragraphs { get; }

    public int Count { get; }

    /// <summary>All letters.</summary>
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Count);

    public char this[int index] => letters[index];

    /// <summary>The index of the first letter of a line or, when it has none, of the next line that has one.</summary>
    public int FirstOfLine(int line) => firstOfLine[line];

    /// <summary>Whether a letter stands in its line right behind the letter before it, with nothing between them.</summary>
    public bool IsRightBehindLast(int index) => lines[index] == lines[index - 1] && offsets[index] == offsets[index - 1] + 1;

    /// <summary>Whether two letters stand in one line with nothing but punctuation between them: no space, no bar.</summary>
    public bool IsInSamePiece(int left, int right)
    {
        if (lines[left] != lines[right])
        {
            return false;
        }

        foreach (char letter in Paragraphs[lines[left]].Text.AsSpan((offsets[left] + 1)..offsets[right]))
        {
            if (ChineseScript.IsSpace(letter) || CellSplitter.Bars.Contains(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a letter stands.</summary>
    public TextPoint PointOf(int index) => index < Count
        ? new TextPoint(lines[index], offsets[index])
        : new TextPoint(Paragraphs.Count, 0);

    /// <summary>Where a stretch of letters ends: behind its last one.</summary>
    public TextPoint EndOf(int end) => end == 0 ? default : new TextPoint(lines[end - 1], offsets[end - 1] + 1);

    /// <summary>The index of the first letter at or behind a point.</summary>
    public int IndexAt(TextPoint point)
    {
        if (point.Line >= Paragraphs.Count)
        {
            return Count;
        }

        int low = firstOfLine[point.Line];
        int high = firstOfLine[point.Line + 1];
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (offsets[middle] < point.Offset)
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

    /// <summary>The letters from one index to another, no more of them than a label may have.</summary>
    public string Slice(int start, int end) => LettersBetween(start, end).ToString();

    /// <summary>The same, not copied.</summary>
    public ReadOnlySpan<char> LettersBetween(int start, int end) => letters.AsSpan(start, Math.Min(end - start, LongestSlice));
}
