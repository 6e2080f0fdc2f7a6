using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>Notes in brackets behind a label: <c>规范性文件（指各行政机关印发的有正式文号的文件）</c>.</summary>
internal static class BracketedNotes
{
    private const int LongestNote = 80;

    /// <summary>The index behind the note that follows a label, or the label's end when none does.</summary>
    public static int EndBehind(LetterStream stream, int end)
    {
        TextPoint point = stream.EndOf(end);
        string text = stream.Paragraphs[point.Line].Text;
        int open = point.Offset;
        while (open < text.Length && ChineseScript.IsSpace(text[open]))
        {
            open++;
        }

        if (open == text.Length || ChineseScript.Fold(text[open]) is not ('(' or '['))
        {
            return end;
        }

        // The note may go on in the next line, not behind a number that stands alone (a row's values in the middle of its label).
        int depth = 0;
        int seen = 0;
        for (int line = point.Line; line < stream.Paragraphs.Count && line <= point.Line + 2; line++)
        {
            text = stream.Paragraphs[line].Text;
            int from = line == point.Line ? open : 0;
            if (line > point.Line && !text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
            {
                return end;
            }

            for (int offset = from; offset < text.Length; offset++)
            {
                char letter = ChineseScript.Fold(text[offset]);
                depth += letter is '(' or '[' ? 1 : letter is ')' or ']' ? -1 : 0;
                if (depth == 0)
                {
                    int behind = stream.IndexAt(new TextPoint(line, offset));

                    // （一）, (2): the ordinal of the next label, not a note.
                    return behind - end <= 2 ? EndOfShortNote(stream, end, behind) : behind;
                }

                // A number set off by spaces is a value of the row, which stands beside a label of two lines.
                if (char.IsAsciiDigit(letter) && offset > 1 && text[offset - 1] == ' ' && text[offset - 2] == ' ')
                {
                    return stream.IndexAt(new TextPoint(line, offset));
                }

                if (++seen > LongestNote || letter is '|' or '\t')
                {
                    return end;
                }
            }
        }

        return end;
    }

    private static int EndOfShortNote(LetterStream stream, int end, int behind)
    {
        for (int index = end; index < behind; index++)
        {
            if (char.IsAsciiDigit(stream[index]) || "一二三四五六七八九十".Contains(stream[index], StringComparison.Ordinal))
            {
                return end;
            }
        }

        return behind;
    }
}
