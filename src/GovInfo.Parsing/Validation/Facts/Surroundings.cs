namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The words around a number's clause.</summary>
/// <param name="Governing">The verbs that govern it: the last before it in the sentence.</param>
/// <param name="Sentence">All words of the sentence.</param>
/// <param name="Passage">All words of the passage up to the sentence, and of the one before it.</param>
internal readonly record struct Surroundings(WordSet Governing, WordSet Sentence, WordSet Passage);
