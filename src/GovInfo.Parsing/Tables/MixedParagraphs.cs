using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Tables.LostStructure;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Statistics;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables;

/// <summary>
/// Parts paragraphs in which prose stands before or behind a whole table, as copies leave them that put a report into one line: the prose stays in
/// the text of its section, and the table does not.
/// </summary>
internal static class MixedParagraphs
{
    private const int ShortestParagraph = 60;
    private const int FewestLabels = 6;

    private static readonly SearchValues<char> MarksOfProse = SearchValues.Create("。，、；");

    // The head of every table's last column, which prose hardly names.
    private static readonly SearchValues<string> LastHeads = SearchValues.Create(
        [.. FormTemplates.Default.Editions.SelectMany(static edition => edition.Tables).SelectMany(static table => table.Blocks).Select(static block => block.Columns[^1].Label.Key).Distinct()],
        StringComparison.Ordinal);

    /// <summary>The document with such paragraphs in parts; the document itself where it has none.</summary>
    public static SegmentedDocument Part(SegmentedDocument document)
    {
        if (!document.Front.Any(MayBeMixed) && !document.Sections.Any(static section => section.Blocks.Any(MayBeMixed)))
        {
            return document;
        }

        return new SegmentedDocument(
            Part(document.Front), [.. document.Sections.Select(static section => section with { Blocks = Part(section.Blocks) })]);
    }

    private static bool MayBeMixed(Block block) =>
        block is Paragraph { IsFurniture: false, Text.Length: >= ShortestParagraph } paragraph
        && paragraph.Text.AsSpan().ContainsAny('。', '：') && paragraph.Text.AsSpan().ContainsAny(LastHeads);

    private static ImmutableArray<Block> Part(ImmutableArray<Block> blocks)
    {
        var parted = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph && MayBeMixed(block) && TableIn(paragraph) is { } table)
            {
                Add(parted, paragraph, paragraph.Text[..table.Start]);
                Add(parted, paragraph, paragraph.Text[table.Start..table.End]);
                Add(parted, paragraph, paragraph.Text[table.End..]);
            }
            else
            {
                parted.Add(block);
            }
        }

        return parted.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Block>.Builder blocks, Paragraph paragraph, string text)
    {
        text = ChineseScript.Trimmed(text);
        if (text.Length > 0)
        {
            blocks.Add(paragraph with { Text = text });
        }
    }

    /// <summary>Where the table of a paragraph begins and ends.</summary>
    private static (int Start, int End)? TableIn(Paragraph paragraph)
    {
        using var map = new LabelMap([paragraph], FormLexicon.Default);
        if (TableIn(paragraph.Text, map) is { } table)
        {
            return table;
        }

        if (!StatisticsRows.MayStandIn(map.Stream.Letters))
        {
            return null;
        }

        using var statistics = new LabelMap([paragraph], FormLexicon.OfStatistics);
        return TableIn(paragraph.Text, statistics);
    }

    /// <summary>The labels with no sentence between them, and the values behind the last.</summary>
    private static (int Start, int End)? TableIn(string text, LabelMap map)
    {
        (int First, int Last) best = (0, -1);
        int first = 0;
        for (int index = 0; index < map.Occurrences.Count; index++)
        {
            ReadOnlySpan<char> between = index > first ? Between(text, map.Stream.EndOf(map.Occurrences[index - 1].End).Offset, map.Occurrences[index].OrdinalStart.Offset) : [];
            bool goesOn = index > first && !between.ContainsAny(MarksOfProse) && !SentenceLabels.EndsClause(between);
            first = goesOn ? first : index;
            best = index - first > best.Last - best.First ? (first, index) : best;
        }

        if (best.Last - best.First + 1 < FewestLabels)
        {
            return null;
        }

        int label = map.Occurrences[best.First].OrdinalStart.Offset;
        int start = text.LastIndexOf('。', label) + 1;

        // 具体情况见下表：
        start = Between(text, start, label).TrimEnd() is [.., '：' or ':'] ? label : start;
        int end = EndOfValues(text, map.Stream.EndOf(map.Occurrences[best.Last].End).Offset);
        return start > 0 || end < text.Length ? (start, end) : null;
    }

    // The note behind a label may hold what looks like the ordinal of the next.
    private static ReadOnlySpan<char> Between(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from));

    /// <summary>Where prose begins behind values: at the first word that is neither a unit nor stands for none, if a sentence ends behind it.</summary>
    private static int EndOfValues(string text, int from)
    {
        for (int index = from; index < text.Length; index++)
        {
            bool isWord = text[index] is >= '\u4E00' and <= '\u9FFF' && !ValueUnits.IsOfCounts(text.AsSpan(index, 1)) && !ValueWords.Default.NotApplicable.Contains(text[index].ToString());
            if (isWord)
            {
                return text.IndexOf('。', index) >= 0 ? index : text.Length;
            }
        }

        return text.Length;
    }
}
