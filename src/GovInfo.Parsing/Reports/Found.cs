using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports;

/// <summary>A fact about the report, with where it stands and how it was found.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="Evidence">How it was found.</param>
/// <param name="Location">Where it stands, or null when it comes from outside the text.</param>
public sealed record Found<T>(T Value, Evidence Evidence, SourceLocation? Location);
