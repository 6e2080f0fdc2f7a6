using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports;

/// <summary>A paragraph of a section.</summary>
/// <param name="Text">The text as printed, without surrounding white space.</param>
/// <param name="Location">Where it stands.</param>
public sealed record SectionParagraph(string Text, SourceLocation Location);
