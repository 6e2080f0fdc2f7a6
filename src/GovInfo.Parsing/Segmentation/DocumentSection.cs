using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>A section as found in a document.</summary>
/// <param name="Code">The code of the section.</param>
/// <param name="Heading">The heading as printed, ordinal included.</param>
/// <param name="Location">Where the heading stands.</param>
/// <param name="Blocks">The section's paragraphs and tables in order, without the heading; a paragraph that begins behind an inline heading is cut there.</param>
internal sealed record DocumentSection(string Code, string Heading, SourceLocation Location, ImmutableArray<Block> Blocks);
