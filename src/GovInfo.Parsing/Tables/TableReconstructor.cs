using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Tables.LostStructure;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables;

/// <summary>Finds the stretches of a segmented document that may be tables: those that the source marks as tables, and those written in its text.</summary>
internal static class TableReconstructor
{
    /// <summary>The regions in the order of the source.</summary>
    public static ImmutableArray<TableRegion> Reconstruct(SegmentedDocument document, SourceReadContext context)
    {
        var regions = ImmutableArray.CreateBuilder<TableRegion>();
        AddRegions(document.Front, null, context, regions);
        foreach (DocumentSection section in document.Sections)
        {
            AddRegions(section.Blocks, section.Code, context, regions);
        }

        return regions.ToImmutable();
    }

    private static void AddRegions(
        ImmutableArray<Block> blocks, string? sectionCode, SourceReadContext context, ImmutableArray<TableRegion>.Builder regions)
    {
        Dictionary<Block, TableRegion> inText = new(ReferenceEqualityComparer.Instance);
        foreach (TableRegion region in TextTableFinder.Find(blocks, sectionCode, FormTemplates.Default, context))
        {
            inText.TryAdd(region.Blocks[0], region);
        }

        foreach (Block block in blocks)
        {
            if (block is SourceTable table)
            {
                regions.Add(new TableRegion([table], [GridBuilder.Build(table)], sectionCode));
            }
            else if (inText.TryGetValue(block, out TableRegion? region))
            {
                regions.Add(region);
            }
        }
    }
}
