using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Tables.LostStructure;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables;

/// <summary>Finds the stretches of a segmented document that may be tables: those that the source marks as tables, and those written in its text.</summary>
internal static class TableReconstructor
{
    /// <summary>The regions in the order of the source.</summary>
    public static ImmutableArray<TableRegion> Reconstruct(SegmentedDocument document, SourceReadContext context)
    {
        var regions = ImmutableArray.CreateBuilder<TableRegion>();
        var losses = new TextLosses(document);
        AddRegions(document.Front, null, losses, context, regions);
        foreach (DocumentSection section in document.Sections)
        {
            AddRegions(section.Blocks, section.Code, losses, context, regions);
        }

        return regions.ToImmutable();
    }

    private static void AddTables(ImmutableArray<Block> blocks, string? sectionCode, ImmutableArray<TableRegion>.Builder regions)
    {
        foreach (Block block in blocks)
        {
            if (block is SourceTable table)
            {
                regions.Add(new TableRegion([table], [GridBuilder.Build(table)], sectionCode));
            }
        }
    }

    private static void AddRegions(
        ImmutableArray<Block> blocks, string? sectionCode, TextLosses losses, SourceReadContext context, ImmutableArray<TableRegion>.Builder regions)
    {
        ImmutableArray<TableRegion> inText = TextTableFinder.Find(blocks, sectionCode, FormTemplates.Default, losses, context);
        if (inText.IsEmpty)
        {
            AddTables(blocks, sectionCode, regions);
            return;
        }

        var byBlock = inText.ToLookup(static region => region.Blocks[0], (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        foreach (Block block in blocks)
        {
            if (block is SourceTable table)
            {
                regions.Add(new TableRegion([table], [GridBuilder.Build(table)], sectionCode));
            }
            else
            {
                regions.AddRange(byBlock[block]);
            }
        }

        // Tables inside a paragraph of prose, which stays in the text, bear a paragraph of their own.
        foreach (TableRegion region in inText)
        {
            if (!blocks.Contains(region.Blocks[0], ReferenceEqualityComparer.Instance))
            {
                regions.Add(region);
            }
        }
    }
}
