namespace GovInfo.Parsing;

/// <summary>A parse that came to its end, as <see cref="ParserOptions.Completed"/> is told of it.</summary>
/// <param name="Result">What became of the source.</param>
/// <param name="Duration">How long it took, reading the source not counted.</param>
public readonly record struct ParseCompletion(ParseResult Result, TimeSpan Duration);
