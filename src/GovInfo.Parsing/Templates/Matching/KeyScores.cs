namespace GovInfo.Parsing.Templates.Matching;

/// <summary>What a list of lines of the form says of a key that it knows.</summary>
/// <param name="Index">The list.</param>
/// <param name="Scores">The score of the key against each line; null where it is like none.</param>
/// <remarks>An object: frameworks hold code for collections of objects ready.</remarks>
internal sealed record KeyScores(LabelIndex Index, double[]? Scores);
