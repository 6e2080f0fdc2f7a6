using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Reports;

/// <summary>
/// Tells whether a document is such a report, also one that is cut off: by its tables, by two of its sections, by one section whose text
/// speaks of a report on information disclosure, or by a report's title over text of some length.
/// </summary>
internal static class ReportRecognition
{
    private const int FewestSections = 2;
    private const int ShortestTextUnderTitle = 200;

    /// <summary>See <c>Data/report-words.txt</c>: one word of each group must stand in the text.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Words = WordsOf("report-words.txt");

    /// <summary>See <c>Data/overview-words.txt</c>: what the first section tells of.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> OverviewWords = WordsOf("overview-words.txt");

    public static bool IsReport(SegmentedDocument document, MatchedTables tables, ReportIdentity identity)
    {
        if (!tables.Tables.IsEmpty || document.Sections.Length >= FewestSections)
        {
            return true;
        }

        bool hasTitle = identity.Title is { Evidence: Evidence.Title };
        if (document.Sections.Length == 1)
        {
            return hasTitle || SpeaksOfReport(document.Front) || SpeaksOfReport(document.Sections[0].Blocks) || TellsOfDisclosure(document.Sections[0]);
        }

        return hasTitle && TextLength(document.Front) - identity.Title!.Value.Length >= ShortestTextUnderTitle;
    }

    private static ImmutableArray<ImmutableArray<string>> WordsOf(string file) =>
    [
        .. TemplateData.ReadText(file).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => line[0] != '#')
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray()),
    ];

    // 一、总体情况 with （一）主动公开 and （二）依申请公开, and no more.
    private static bool TellsOfDisclosure(DocumentSection section)
    {
        if (section.Code != SectionCodes.Overview)
        {
            return false;
        }

        string text = LabelKey.Folded(string.Join('\n', section.Blocks.OfType<Paragraph>().Select(static paragraph => paragraph.Text)));
        return OverviewWords.All(group => group.Any(word => text.Contains(word, StringComparison.Ordinal)));
    }

    private static bool SpeaksOfReport(ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is not Paragraph paragraph)
            {
                continue;
            }

            string text = LabelKey.Folded(paragraph.Text);
            if (Words.All(group => group.Any(word => text.Contains(word, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    private static int TextLength(ImmutableArray<Block> blocks) =>
        blocks.OfType<Paragraph>().Where(static paragraph => !paragraph.IsFurniture).Sum(static paragraph => paragraph.Text.AsSpan().Trim().Length);
}
