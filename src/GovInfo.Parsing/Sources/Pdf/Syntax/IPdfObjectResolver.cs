namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Finds the objects that references stand for; the document does.</summary>
internal interface IPdfObjectResolver
{
    /// <summary>
    /// The object itself, or the one that a reference stands for; null for the null object, for a reference to nothing, and for a chain of
    /// references without end.
    /// </summary>
    PdfObject? Resolve(PdfObject? value);
}
