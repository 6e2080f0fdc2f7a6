using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources;

/// <summary>
/// Takes out the pronunciation that a site's conversion to traditional characters wrote behind letters: <c>行政事業(yè)性收費</c>. It is no part of the
/// report, and stands in the middle of labels and names.
/// </summary>
internal static class PronunciationNotes
{
    // A text may give the pronunciation of a rare letter or two: a conversion writes them everywhere.
    private const int FewestNotes = 5;
    private const int LongestNote = 6;

    private static readonly SearchValues<char> Toned = SearchValues.Create("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ");
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuwxyzüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ");

    /// <summary>The document without such notes; the document itself when it has none.</summary>
    public static SourceDocument Remove(SourceDocument document, DiagnosticBag diagnostics)
    {
        int count = 0;
        foreach (Block block in document.Blocks)
        {
            count += block switch
            {
                Paragraph paragraph => CountIn(paragraph.Text),
                SourceTable table => table.Cells.Sum(static cell => CountIn(cell.Text)),
                _ => 0,
            };
        }

        if (count < FewestNotes)
        {
            return document;
        }

        diagnostics.Add(ReadingDiagnostics.PronunciationRemoved.Create(null, ("count", count)));
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

    private static int CountIn(string text)
    {
        int count = 0;
        for (int from = 0; text.AsSpan(from).IndexOfAny(Toned) is >= 0 and var offset; from += offset + 1)
        {
            count += NoteAround(text, from + offset) is null ? 0 : 1;
        }

        return count;
    }

    private static string? Without(string? text)
    {
        if (text is null)
        {
            return null;
        }

        StringBuilder? kept = null;
        int copied = 0;
        for (int from = 0; text.AsSpan(from).IndexOfAny(Toned) is >= 0 and var offset;)
        {
            from += offset + 1;
            if (NoteAround(text, from - 1) is { } note)
            {
                (kept ??= new StringBuilder(text.Length)).Append(text, copied, note.Start.Value - copied);
                copied = note.End.Value;
                from = copied;
            }
        }

        return kept is null ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The brackets around a toned letter when they hold one syllable and stand behind a Chinese letter.</summary>
    private static Range? NoteAround(string text, int toned)
    {
        int start = toned;
        while (start > 0 && toned - start < LongestNote && Letters.Contains(text[start - 1]))
        {
            start--;
        }

        int end = toned + 1;
        while (end < text.Length && end - start <= LongestNote && Letters.Contains(text[end]))
        {
            end++;
        }

        bool isNote = end - start <= LongestNote && start > 1 && end < text.Length
            && text[start - 1] is '(' or '（' && text[end] is ')' or '）' && text[start - 2] is >= '\u3400' and <= '\u9FFF';
        return isNote ? (start - 1)..(end + 1) : null;
    }
}
