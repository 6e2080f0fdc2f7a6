namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An object that was found by searching the file.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Offset">Where its number stands, in bytes from the beginning of the file.</param>
/// <param name="Type">The name of its <c>/Type</c>, or null.</param>
internal readonly record struct ScannedObject(int Number, long Offset, string? Type);
