namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An indirect object as it stands in the file: <c>12 0 obj … endobj</c> (ISO 32000-2, 7.3.10).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Generation">Its generation.</param>
/// <param name="Value">The object.</param>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value);
