using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The tables recognised in a document.</summary>
/// <param name="Tables">The tables in the order of the form.</param>
/// <param name="Edition">The edition of the form that they follow, or null when there are none.</param>
/// <param name="Consumed">The blocks that they are made of, to be left out of the sections' text.</param>
internal sealed record MatchedTables(ImmutableArray<ReportTable> Tables, string? Edition, HashSet<Block> Consumed);
