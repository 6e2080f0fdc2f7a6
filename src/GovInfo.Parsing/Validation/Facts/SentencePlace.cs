using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Where a sentence stands.</summary>
/// <param name="Location">Where its paragraph stands.</param>
/// <param name="Section">The code of its section; empty for the preface.</param>
/// <param name="Passage">The number of its passage.</param>
internal readonly record struct SentencePlace(SourceLocation? Location, string Section, int Passage);
