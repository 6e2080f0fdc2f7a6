using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports;

/// <summary>One of the six sections of the report, tables left out of its text.</summary>
public sealed record ReportSection
{
    /// <summary>The code of the section: see <see cref="SectionCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The heading as printed, ordinal included.</summary>
    public required string Heading { get; init; }

    /// <summary>The paragraphs of the section in order, as printed.</summary>
    public required ImmutableArray<SectionParagraph> Paragraphs { get; init; }

    /// <summary>Where the heading stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The paragraphs joined by <c>\n</c>.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(static paragraph => paragraph.Text));
}
