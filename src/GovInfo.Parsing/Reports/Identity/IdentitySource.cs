using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>The parts of a document that identity is looked for in, cut to lines; bounded, so that long documents cost no more than short ones.</summary>
internal sealed class IdentitySource
{
    private const int MostFrontLines = 160;
    private const int MostPageLines = 300;
    private const int MostTextLines = 160;
    private const int MostSignatureLines = 8;
    private const int LongestHeadLine = 240;
    private const int MostPieces = 12;

    private IdentitySource(
        ImmutableArray<CompactLine> front, ImmutableArray<CompactLine> page, ImmutableArray<CompactLine> headings, RunningText text, ImmutableArray<CompactLine> end, bool isReport)
    {
        Front = front;
        Page = page;
        PageHeadings = headings;
        Text = text;
        End = end;
        IsReport = isReport;
    }

    /// <summary>The lines before the first section; long lines are given by their first pieces.</summary>
    public ImmutableArray<CompactLine> Front { get; }

    /// <summary>The lines of the page around the report: its furniture.</summary>
    public ImmutableArray<CompactLine> Page { get; }

    /// <summary>The page's own headings of the highest level: <c>h1</c>.</summary>
    public ImmutableArray<CompactLine> PageHeadings { get; }

    /// <summary>The running text: preface and sections, from the beginning.</summary>
    public RunningText Text { get; }

    /// <summary>The last lines, where reports are signed.</summary>
    public ImmutableArray<CompactLine> End { get; }

    /// <summary>Whether what is read is such a report: two of its sections, or one and a word of what they are about.</summary>
    public bool IsReport { get; }

    public static IdentitySource From(SourceDocument document, SegmentedDocument segmented)
    {
        var front = ImmutableArray.CreateBuilder<CompactLine>();
        foreach (Block block in LastOf(segmented.Front, MostFrontLines))
        {
            AddHead(front, block);
        }

        var page = ImmutableArray.CreateBuilder<CompactLine>();
        var headings = ImmutableArray.CreateBuilder<CompactLine>();
        foreach (Block block in document.Blocks)
        {
            if (page.Count + headings.Count >= MostPageLines)
            {
                break;
            }

            if (block.IsFurniture)
            {
                AddHead(block is Paragraph { OutlineLevel: 1 } ? headings : page, block);
            }
        }

        var end = ImmutableArray.CreateBuilder<CompactLine>();
        if (!segmented.Sections.IsEmpty)
        {
            foreach (Block block in LastOf(segmented.Sections[^1].Blocks, MostSignatureLines))
            {
                AddHead(end, block);
            }
        }

        RunningText text = TextOf(segmented);

        // One section may be chance: 一、总体情况 stands in many reports.
        bool isReport = segmented.Sections.Length >= 2 || (segmented.Sections.Length == 1 && text.Any(static line =>
            line.Folded.Contains("信息公开", StringComparison.Ordinal) || line.Folded.Contains("政务公开", StringComparison.Ordinal)));
        return new IdentitySource(front.ToImmutable(), page.ToImmutable(), headings.ToImmutable(), text, end.ToImmutable(), isReport);
    }

    private static RunningText TextOf(SegmentedDocument segmented)
    {
        var lines = new List<Paragraph>();
        AddParagraphs(lines, segmented.Front);
        foreach (DocumentSection section in segmented.Sections)
        {
            AddParagraphs(lines, section.Blocks);
        }

        return new RunningText(lines);
    }

    private static void AddParagraphs(List<Paragraph> lines, ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (lines.Count == MostTextLines)
            {
                return;
            }

            if (block is Paragraph paragraph)
            {
                lines.Add(paragraph);
            }
        }
    }

    private static ImmutableArray<Block> LastOf(ImmutableArray<Block> blocks, int count) => blocks.Length <= count ? blocks : blocks[^count..];

    private static void AddHead(ImmutableArray<CompactLine>.Builder lines, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddLines(lines, paragraph.Text, paragraph.Location);
                break;
            case SourceTable table:
                foreach (SourceCell cell in table.Cells.AsSpan()[..Math.Min(table.Cells.Length, MostPieces * 4)])
                {
                    AddLines(lines, cell.Text, cell.Location);
                }

                break;
            default:
                break;
        }
    }

    private static void AddLines(ImmutableArray<CompactLine>.Builder lines, string text, SourceLocation location)
    {
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan()[range].Trim();
            if (line.Length > LongestHeadLine)
            {
                AddPieces(lines, line[..LongestHeadLine], location, ofLine: false);
            }
            else if (!line.IsEmpty && lines.Count < MostPageLines)
            {
                lines.Add(CompactLine.From(line, location));
                if (line.Length > 12 && line.IndexOfAny(" \t\u3000|") > 0)
                {
                    AddPieces(lines, line, location, ofLine: true);
                }
            }
        }
    }

    // A title may share its line with dates, labels or the text itself.
    private static void AddPieces(ImmutableArray<CompactLine>.Builder lines, ReadOnlySpan<char> line, SourceLocation location, bool ofLine)
    {
        int count = 0;
        foreach (Range range in line.SplitAny(" \t\u3000\u00A0|"))
        {
            if (!line[range].IsEmpty && count++ < MostPieces && lines.Count < MostPageLines)
            {
                lines.Add(CompactLine.From(line[range], location) with { IsPiece = ofLine });
            }
        }
    }
}
