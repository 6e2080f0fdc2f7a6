using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Tables;

/// <summary>Finds the stretches of a segmented document that may be tables.</summary>
internal static class TableReconstructor
{
    /// <summary>The regions in the order of the source.</summary>
    public static ImmutableArray<TableRegion> Reconstruct(SegmentedDocument document)
    {
        var regions = ImmutableArray.CreateBuilder<TableRegion>();
        AddRegions(document.Front, null, regions);
        foreach (DocumentSection section in document.Sections)
        {
            AddRegions(section.Blocks, section.Code, regions);
        }

        return regions.ToImmutable();
    }

    private static void AddRegions(ImmutableArray<Block> blocks, string? sectionCode, ImmutableArray<TableRegion>.Builder regions)
    {
        foreach (Block block in blocks)
        {
            if (block is SourceTable table)
            {
                regions.Add(new TableRegion([table], [GridBuilder.Build(table)], sectionCode));
            }
        }
    }
}
