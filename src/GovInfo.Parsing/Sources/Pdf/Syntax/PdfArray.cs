namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An array object (ISO 32000-2, 7.3.6). The getters resolve references and give null where the item is missing or of another type.</summary>
internal sealed class PdfArray(PdfObject[] items, IPdfObjectResolver? resolver) : PdfObject
{
    public int Count => items.Length;

    /// <summary>The items as they are written: references unresolved.</summary>
    public ReadOnlySpan<PdfObject> Items => items;

    /// <summary>The resolved item at an index; null when there is none.</summary>
    public PdfObject? Get(int index)
    {
        PdfObject? item = (uint)index < (uint)items.Length ? items[index] : null;
        return PdfDictionary.Resolve(item, resolver);
    }

    public string? GetName(int index) => (Get(index) as PdfName)?.Value;

    public double? GetNumber(int index) => (Get(index) as PdfNumber)?.Value;

    public int? GetInt(int index) => (Get(index) as PdfNumber)?.ToInt32();

    public PdfString? GetString(int index) => Get(index) as PdfString;

    public PdfArray? GetArray(int index) => Get(index) as PdfArray;

    /// <summary>The dictionary at an index; of a stream, its dictionary.</summary>
    public PdfDictionary? GetDictionary(int index) => PdfDictionary.AsDictionary(Get(index));

    public PdfStream? GetStream(int index) => Get(index) as PdfStream;

    /// <summary>The items as numbers; what is no number counts as 0.</summary>
    public double[] ToNumbers()
    {
        double[] numbers = new double[items.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = GetNumber(i) ?? 0;
        }

        return numbers;
    }

    public override string ToString() => "[" + string.Join(' ', items.AsEnumerable()) + "]";
}
