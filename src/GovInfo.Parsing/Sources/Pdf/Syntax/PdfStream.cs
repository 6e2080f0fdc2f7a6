namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A stream object (ISO 32000-2, 7.3.8): a dictionary and bytes as they stand in the file, filtered and perhaps encrypted.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> rawBytes, int objectNumber, int generation) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The bytes as they stand in the file. <c>PdfDocument.Decode</c> gives what they mean.</summary>
    public ReadOnlyMemory<byte> RawBytes { get; } = rawBytes;

    /// <summary>The number of the object, which encryption keys and diagnostics need.</summary>
    public int ObjectNumber { get; } = objectNumber;

    public int Generation { get; } = generation;

    public override string ToString() => Dictionary + " stream";
}
