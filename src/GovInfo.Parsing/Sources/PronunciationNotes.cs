using System.Buffers;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources;

/// <summary>
/// Takes out the pronunciation that a site's conversion to traditional characters wrote behind letters: <c>行政事業(yè)性收費</c>, <c>國(guo)資(zi)委</c>. It is no
/// part of the report, and stands in the middle of labels and names.
/// </summary>
internal static class PronunciationNotes
{
    // A text may give the pronunciation of a rare letter or two: a conversion writes them everywhere.
    private const int FewestToned = 5;
    private const int FewestPlain = 20;
    private const int FewestPlainToOthers = 10;
    private const int LongestNote = 6;

    private static readonly SearchValues<char> Opens = SearchValues.Create("(（");

    private enum Note
    {
        None,
        Other,
        Plain,
        Toned,
    }

    /// <summary>The document without such notes; the document itself when it has none.</summary>
    public static SourceDocument Remove(SourceDocument document, DiagnosticBag diagnostics)
    {
        var counts = new int[(int)Note.Toned + 1];
        foreach (Block block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                Count(paragraph.Text, counts);
            }
            else if (block is SourceTable table)
            {
                foreach (SourceCell cell in table.Cells)
                {
                    Count(cell.Text, counts);
                }
            }
        }

        int toned = counts[(int)Note.Toned];
        int plain = counts[(int)Note.Plain];
        if (toned < FewestToned && (plain < FewestPlain || plain < counts[(int)Note.Other] * FewestPlainToOthers))
        {
            return document;
        }

        diagnostics.Add(ReadingDiagnostics.PronunciationRemoved.Create(null, ("count", toned + plain)));
        return document with
        {
            Blocks = [.. document.Blocks.Select(Without)],
            Metadata = document.Metadata with { Title = Without(document.Metadata.Title), PublishingBody = Without(document.Metadata.PublishingBody) },
        };
    }

    private static Block Without(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Without(paragraph.Text)! },
        SourceTable table => table with { Cells = [.. table.Cells.Select(static cell => cell with { Text = Without(cell.Text)! })] },
        _ => block,
    };

    private static void Count(string text, int[] counts)
    {
        for (int from = 0; text.AsSpan(from).IndexOfAny(Opens) is >= 0 and var offset; from += offset + 1)
        {
            counts[(int)NoteAt(text, from + offset, out _)]++;
        }
    }

    private static string? Without(string? text)
    {
        if (text is null)
        {
            return null;
        }

        StringBuilder? kept = null;
        int copied = 0;
        for (int from = 0; text.AsSpan(from).IndexOfAny(Opens) is >= 0 and var offset;)
        {
            int open = from + offset;
            from = open + 1;
            if (NoteAt(text, open, out int end) is Note.Plain or Note.Toned)
            {
                (kept ??= new StringBuilder(text.Length)).Append(text, copied, open - copied);
                copied = end;
                from = end;
            }
        }

        return kept is null ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>What a bracket holds that stands right behind a Chinese letter, or behind another note: <c>中(zhong)(zhong)央</c>.</summary>
    private static Note NoteAt(string text, int open, out int end)
    {
        int letter = open + 1;
        while (letter < text.Length && letter - open <= LongestNote && PinyinSyllable.IsLetter(text[letter]))
        {
            letter++;
        }

        end = letter + 1;
        bool isWord = letter > open + 1 && letter < text.Length && text[letter] is ')' or '）'
            && open > 0 && text[open - 1] is (>= '\u3400' and <= '\u9FFF') or ')' or '）';
        if (!isWord)
        {
            return Note.None;
        }

        ReadOnlySpan<char> word = text.AsSpan(open + 1, letter - open - 1);

        // (a) numbers an item.
        return !PinyinSyllable.Is(word) ? Note.Other : PinyinSyllable.HasTone(word) ? Note.Toned : word.Length == 1 ? Note.Other : Note.Plain;
    }
}
