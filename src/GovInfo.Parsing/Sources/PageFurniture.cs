using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Sources;

/// <summary>Recognises lines that a page or a web site prints around a document: page numbers, addresses, navigation, share and print lines.</summary>
/// <remarks>Only what is certain by itself counts; the words stand in <c>Data/page-furniture.txt</c>.</remarks>
internal static class PageFurniture
{
    private const int LongestLine = 120;
    private const int LongestButton = 40;

    private static readonly FirstLetterIndex<Entry> Entries = Load();

    private enum Extent
    {
        Line,
        ShortLine,
        Whole,
    }

    /// <summary>Whether a line is furniture by itself.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > LongestLine)
        {
            return false;
        }

        return PageNumberLine.Is(line) || IsAddress(line) || HasFurnitureWords(line);
    }

    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        // Browsers in text list the links of a page behind it: 12. https://…
        int number = line.IndexOfAnyExceptInRange('0', '9');
        line = number > 0 && line[number..].StartsWith(". ") ? line[(number + 2)..].TrimStart() : line;
        bool hasScheme = line.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("file://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
        return hasScheme && !line.ContainsAnyInRange('\u4E00', '\u9FFF');
    }

    private static bool HasFurnitureWords(ReadOnlySpan<char> line)
    {
        // Hardly any line begins with a letter of these words.
        ReadOnlySpan<char> printed = ChineseScript.Trim(line);
        ReadOnlySpan<Entry> entries = printed.IsEmpty ? [] : Entries.Of(ChineseScript.Fold(printed[0]));
        if (entries.IsEmpty)
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestLine];
        ReadOnlySpan<char> letters = folded[..LabelKey.Fold(printed, folded)];
        foreach (Entry entry in entries)
        {
            bool found = entry.Extent switch
            {
                Extent.Whole => letters.SequenceEqual(entry.Words),
                Extent.ShortLine => letters.Length <= LongestButton && letters.StartsWith(entry.Words),
                _ => letters.StartsWith(entry.Words),
            };
            if (found)
            {
                return true;
            }
        }

        return false;
    }

    private static FirstLetterIndex<Entry> Load()
    {
        var entries = new List<Entry>();
        foreach (string line in TemplateData.ReadText("page-furniture.txt").Split('\n', StringSplitOptions.TrimEntries))
        {
            Extent? extent = line.Length < 2 ? null : line[0] switch
            {
                '^' => Extent.Line,
                '~' => Extent.ShortLine,
                '=' => Extent.Whole,
                _ => null,
            };
            if (extent is { } known)
            {
                entries.Add(new Entry(LabelKey.Folded(line.AsSpan(1)), known));
            }
        }

        return new FirstLetterIndex<Entry>(entries, static entry => entry.Words);
    }

    private sealed record Entry(string Words, Extent Extent);
}
