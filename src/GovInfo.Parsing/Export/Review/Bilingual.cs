namespace GovInfo.Parsing.Export.Review;

/// <summary>The same words in both languages of the page.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
internal readonly record struct Bilingual(string Chinese, string English);
