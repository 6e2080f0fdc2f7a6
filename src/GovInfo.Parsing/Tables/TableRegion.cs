using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables;

/// <summary>A stretch of the document that may be a table, with the grids that it may stand for, likeliest first.</summary>
/// <param name="Blocks">The blocks that the region is made of, to be left out of the section's text when it turns out to be a table.</param>
/// <param name="Hypotheses">The grids that the region may stand for; one for a <see cref="SourceTable"/>, several where structure was lost.</param>
/// <param name="SectionCode">The code of the section that the region stands in, or null.</param>
internal sealed record TableRegion(ImmutableArray<Block> Blocks, ImmutableArray<CellGrid> Hypotheses, string? SectionCode);
