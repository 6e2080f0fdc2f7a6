using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>A document cut at its section headings. Blocks keep the order of the source; furniture is left out.</summary>
/// <param name="Front">What stands before the first section: title, document number, dates, preface.</param>
/// <param name="Sections">The sections in the order of the source.</param>
/// <remarks>What follows the last section's text (signature, date) is part of the last section's blocks.</remarks>
internal sealed record SegmentedDocument(ImmutableArray<Block> Front, ImmutableArray<DocumentSection> Sections);
