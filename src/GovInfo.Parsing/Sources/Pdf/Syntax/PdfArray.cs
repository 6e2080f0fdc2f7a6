using System.Buffers;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An array object (ISO 32000-2, 7.3.6). The getters resolve references and give null where the item is missing or of another type.</summary>
/// <remarks>
/// An array without strings or brackets inside may be made of its items only when they are asked for: of the hundreds of names and widths that
/// a font lists, often none is.
/// </remarks>
internal sealed class PdfArray : PdfObject
{
    private readonly IPdfObjectResolver? resolver;
    private readonly PdfObjectParser? parser;
    private readonly ReadOnlyMemory<byte> written;
    private PdfObject[]? items;
    private double[]? numbers;

    public PdfArray(PdfObject[] items, IPdfObjectResolver? resolver)
    {
        this.items = items;
        this.resolver = resolver;
    }

    /// <summary>Initialises an array that is read later.</summary>
    /// <param name="written">The array as it is written, from after its opening bracket to its closing one.</param>
    /// <param name="parser">Reads it.</param>
    /// <param name="resolver">Finds the objects that references stand for.</param>
    public PdfArray(ReadOnlyMemory<byte> written, PdfObjectParser parser, IPdfObjectResolver? resolver)
    {
        this.written = written;
        this.parser = parser;
        this.resolver = resolver;
    }

    public int Count => Made.Length;

    /// <summary>The items as they are written: references unresolved.</summary>
    public ReadOnlySpan<PdfObject> Items => Made;

    /// <summary>The items as numbers; what is no number is NaN.</summary>
    public ReadOnlySpan<double> Numbers => numbers ??= ReadNumbers() ?? Array.ConvertAll(Made, AsNumber);

    /// <summary>The items as numbers; what is no number counts as 0.</summary>
    public double[] ToNumbers() => Array.ConvertAll(Numbers.ToArray(), static number => double.IsNaN(number) ? 0 : number);

    private PdfObject[] Made => items ??= parser!.ReadItems(written.Span);

    /// <summary>The resolved item at an index; null when there is none.</summary>
    public PdfObject? Get(int index)
    {
        PdfObject? item = (uint)index < (uint)Made.Length ? Made[index] : null;
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

    public override string ToString() => "[" + string.Join(' ', Made.AsEnumerable()) + "]";

    private double AsNumber(PdfObject item) => (PdfDictionary.Resolve(item, resolver) as PdfNumber)?.Value ?? double.NaN;

    // Straight from what is written, without an object for each; null where there is anything but numbers.
    private double[]? ReadNumbers()
    {
        if (items is not null)
        {
            return null;
        }

        double[] buffer = ArrayPool<double>.Shared.Rent(written.Length);
        var lexer = new PdfLexer(written.Span);
        int count = 0;
        while (lexer.Read() && lexer.Kind == PdfTokenKind.Number)
        {
            buffer[count++] = lexer.Number;
        }

        double[]? read = lexer.Kind == PdfTokenKind.ArrayEnd ? buffer[..count] : null;
        ArrayPool<double>.Shared.Return(buffer);
        return read;
    }
}
