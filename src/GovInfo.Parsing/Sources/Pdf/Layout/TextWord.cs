namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>A stretch of a line between gaps of a character's width or more. In running Chinese text the whole line is one.</summary>
/// <param name="Text">What it reads.</param>
/// <param name="Box">Its box on the page.</param>
internal readonly record struct TextWord(string Text, PdfBox Box);
