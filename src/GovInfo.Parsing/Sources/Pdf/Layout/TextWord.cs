namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>A stretch of a line between gaps that are wider than those between characters.</summary>
/// <param name="Text">What it reads.</param>
/// <param name="Box">Its box on the page.</param>
internal readonly record struct TextWord(string Text, PdfBox Box);
