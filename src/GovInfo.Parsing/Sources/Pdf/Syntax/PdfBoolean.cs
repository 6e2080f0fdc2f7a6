namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A boolean object (ISO 32000-2, 7.3.2).</summary>
internal sealed class PdfBoolean : PdfObject
{
    private PdfBoolean(bool value) => Value = value;

    public static PdfBoolean True { get; } = new(true);

    public static PdfBoolean False { get; } = new(false);

    public bool Value { get; }

    public override string ToString() => Value ? "true" : "false";
}
