namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An object of a PDF file (ISO 32000-2, 7.3). Objects are immutable once parsed.</summary>
internal abstract class PdfObject
{
    /// <summary>The object as PDF writes it, for messages and the debugger; references are not followed.</summary>
    public abstract override string ToString();
}
