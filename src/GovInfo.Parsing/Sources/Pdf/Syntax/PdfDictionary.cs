using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// A dictionary object (ISO 32000-2, 7.3.7). The getters resolve references and give null where the entry is missing or of another type.
/// Of a key that is written twice, the last counts.
/// </summary>
internal sealed class PdfDictionary : PdfObject
{
    private const int LongestScan = 12;
    private readonly PdfName[] keys;
    private readonly PdfObject[] values;
    private readonly IPdfObjectResolver? resolver;
    private Dictionary<string, int>? index;

    public PdfDictionary(PdfName[] keys, PdfObject[] values, IPdfObjectResolver? resolver)
    {
        this.keys = keys;
        this.values = values;
        this.resolver = resolver;
    }

    /// <summary>A dictionary without entries.</summary>
    public static PdfDictionary Empty { get; } = new([], [], null);

    public int Count => keys.Length;

    /// <summary>The keys in the order in which they are written.</summary>
    public ReadOnlySpan<PdfName> Keys => keys;

    /// <summary>The values beside <see cref="Keys"/>, references unresolved.</summary>
    public ReadOnlySpan<PdfObject> Values => values;

    /// <summary>The value as it is written: a reference unresolved; null when there is none.</summary>
    public PdfObject? GetRaw(string key)
    {
        int i = IndexOf(key);
        return i < 0 ? null : values[i];
    }

    /// <summary>The resolved value; null when there is none, or it is the null object.</summary>
    public PdfObject? Get(string key) => Resolve(GetRaw(key), resolver);

    /// <summary>The value of the first of two keys that has one: filters know abbreviated keys.</summary>
    public PdfObject? Get(string key, string otherKey) => Get(key) ?? Get(otherKey);

    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    public string? GetName(string key) => (Get(key) as PdfName)?.Value;

    public double? GetNumber(string key) => (Get(key) as PdfNumber)?.Value;

    public int? GetInt(string key) => (Get(key) as PdfNumber)?.ToInt32();

    public bool? GetBoolean(string key) => (Get(key) as PdfBoolean)?.Value;

    public PdfString? GetString(string key) => Get(key) as PdfString;

    public PdfArray? GetArray(string key) => Get(key) as PdfArray;

    /// <summary>The dictionary of a key; of a stream, its dictionary.</summary>
    public PdfDictionary? GetDictionary(string key) => AsDictionary(Get(key));

    public PdfStream? GetStream(string key) => Get(key) as PdfStream;

    public PdfRectangle? GetRectangle(string key) => PdfRectangle.From(GetArray(key));

    public override string ToString()
    {
        var text = new StringBuilder("<<");
        for (int i = 0; i < keys.Length; i++)
        {
            text.Append(' ').Append(keys[i]).Append(' ').Append(values[i]);
        }

        return text.Append(" >>").ToString();
    }

    internal static PdfObject? Resolve(PdfObject? value, IPdfObjectResolver? resolver) => value switch
    {
        PdfReference => resolver?.Resolve(value),
        PdfNull => null,
        _ => value,
    };

    internal static PdfDictionary? AsDictionary(PdfObject? value) => value switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    private int IndexOf(string key)
    {
        if (keys.Length > LongestScan)
        {
            return (index ??= CreateIndex()).GetValueOrDefault(key, -1);
        }

        for (int i = keys.Length - 1; i >= 0; i--)
        {
            if (keys[i].Value == key)
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> CreateIndex()
    {
        var positions = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            positions[keys[i].Value] = i;
        }

        return positions;
    }
}
