namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>The null object (ISO 32000-2, 7.3.9). The typed getters give null instead of it.</summary>
internal sealed class PdfNull : PdfObject
{
    private PdfNull()
    {
    }

    /// <summary>The only instance.</summary>
    public static PdfNull Instance { get; } = new();

    public override string ToString() => "null";
}
