namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A name object (ISO 32000-2, 7.3.5), without its slash and with <c>#xx</c> resolved. One document has one object for one name.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>The name as text: its bytes as UTF-8 where they are that, as Latin-1 otherwise.</summary>
    public string Value { get; } = value;

    public override string ToString() => "/" + Value;
}
