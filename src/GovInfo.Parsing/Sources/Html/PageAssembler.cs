using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Makes the document of a page's blocks, now that it is known which of them are the report.</summary>
internal static class PageAssembler
{
    /// <summary>How many blocks of furniture are kept before the report, and how many behind it.</summary>
    private const int KeptFurniture = 120;
    private const int MostAttachments = 50;
    private const int LeastReportText = 300;

    /// <summary>The document.</summary>
    public static SourceDocument Assemble(
        PageTree page, string markup, List<PageBlock> blocks, ReportRegion region, SourceReadContext context)
    {
        ElementLocations locations = new();
        if (region.Root is not null)
        {
            locations.AnchorAbove(region.Root, markup);
        }

        int first = Array.IndexOf(region.IsContent, true);
        int last = Array.LastIndexOf(region.IsContent, true);
        (int from, int to) = first < 0 ? (0, 2 * KeptFurniture) : (first - KeptFurniture, last + KeptFurniture);
        var assembled = ImmutableArray.CreateBuilder<Block>();
        for (int index = Math.Max(from, 0); index < blocks.Count && index <= to; index++)
        {
            if (blocks[index].IsShown)
            {
                assembled.Add(ToBlock(blocks[index], !region.IsContent[index] || IsListedFile(blocks[index]), locations));
            }
        }

        EmbeddedContent embedded = Gather(blocks, region.IsContent, out int textLength);
        if (textLength < LeastReportText && embedded is { Attachments.Count: 0, PictureCount: 0 })
        {
            // A page that is nothing but a file in a frame or a box: then everything counts that the page links to.
            embedded = Gather(blocks, Enumerable.Repeat(true, blocks.Count).ToArray(), out _);
        }

        foreach (string target in embedded.Frames.Distinct(StringComparer.Ordinal).Take(MostAttachments))
        {
            context.Diagnostics.Add(HtmlDiagnostics.OtherDocument.Create(null, ("target", target)));
        }

        return new SourceDocument
        {
            Blocks = assembled.DrainToImmutable(),
            Metadata = PageMetadata.Read(page, blocks, region.IsContent),
            Attachments = [.. embedded.Attachments.Distinct().Take(MostAttachments)],
            PictureCount = embedded.PictureCount,
        };
    }

    /// <summary>Whether a line is a site's own list of the files of an article, with how often each was fetched.</summary>
    private static bool IsListedFile(PageBlock block) =>
        block.Table is null && block.Embedded is { Attachments.Count: > 0 } && PageFurniture.IsFurniture(block.Text);

    private static Block ToBlock(PageBlock block, bool isFurniture, ElementLocations locations) => block.Table is { } table
        ? table.ToSourceTable(block.Element, isFurniture, locations)
        : new Paragraph
        {
            Location = locations.Of(block.Element),
            IsFurniture = isFurniture,
            Text = block.Text,
            OutlineLevel = block.OutlineLevel,
            BlankLinesBefore = block.BlankLinesBefore,
            IsLine = block.IsLine,
            IsCentred = block.IsCentred,
        };

    private static EmbeddedContent Gather(List<PageBlock> blocks, bool[] counts, out int textLength)
    {
        EmbeddedContent gathered = new();
        textLength = 0;
        for (int index = 0; index < blocks.Count; index++)
        {
            if (counts[index])
            {
                textLength += blocks[index].TextLength;
                if (blocks[index].Embedded is { } embedded)
                {
                    gathered.Add(embedded);
                }
            }
        }

        return gathered;
    }
}
