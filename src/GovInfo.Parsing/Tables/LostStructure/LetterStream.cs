using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// The letters and digits of some paragraphs, folded, one behind the other without white space and marks, so that a label is found however
/// it is broken or spaced. Each letter knows its line (the index of its paragraph) and its offset in the line's text.
/// </summary>
internal sealed class LetterStream
{
    private readonly List<char> letters = [];
    private readonly List<int> offsets = [];
    private readonly List<int> lines = [];

    public LetterStream(IReadOnlyList<Paragraph> paragraphs)
    {
        Paragraphs = paragraphs;
        for (int line = 0; line < paragraphs.Count; line++)
        {
            string text = paragraphs[line].Text;
            for (int offset = 0; offset < text.Length; offset++)
            {
                char letter = ChineseScript.Fold(text[offset]);
                if (char.IsLetterOrDigit(letter))
                {
                    letters.Add(letter);
                    offsets.Add(offset);
                    lines.Add(line);
                }
            }
        }
    }

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    public int Count => letters.Count;

    public char this[int index] => letters[index];

    /// <summary>Where a letter stands.</summary>
    public TextPoint PointOf(int index) => index < Count
        ? new TextPoint(lines[index], offsets[index])
        : new TextPoint(Paragraphs.Count, 0);

    /// <summary>Where a stretch of letters ends: behind its last one.</summary>
    public TextPoint EndOf(int end) => end == 0 ? default : new TextPoint(lines[end - 1], offsets[end - 1] + 1);

    /// <summary>The index of the first letter at or behind a point.</summary>
    public int IndexAt(TextPoint point)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (PointOf(middle).CompareTo(point) < 0)
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

    /// <summary>The letters from one index to another.</summary>
    public string Slice(int start, int end)
    {
        Span<char> slice = stackalloc char[Math.Min(end - start, 200)];
        for (int index = 0; index < slice.Length; index++)
        {
            slice[index] = letters[start + index];
        }

        return slice.ToString();
    }
}
