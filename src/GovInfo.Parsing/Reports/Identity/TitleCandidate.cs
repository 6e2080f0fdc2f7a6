namespace GovInfo.Parsing.Reports.Identity;

/// <summary>A title that was found.</summary>
/// <param name="Reading">What it says.</param>
/// <param name="Evidence">Where it was found.</param>
/// <param name="LineCount">From how many lines it was put together.</param>
internal sealed record TitleCandidate(TitleReading Reading, Evidence Evidence, int LineCount);
