namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// Where the objects of a file are, united from its cross-reference sections, newest first: of several entries for an object, and of several
/// trailers' entries for a key, the first added counts.
/// </summary>
internal sealed class XrefTable(PdfNameTable names, IPdfObjectResolver resolver)
{
    private readonly Dictionary<int, XrefEntry> entries = [];
    private readonly List<PdfName> trailerKeys = [];
    private readonly List<PdfObject> trailerValues = [];

    public int Count => entries.Count;

    /// <summary>The entries of all trailers.</summary>
    public PdfDictionary Trailer => new([.. trailerKeys], [.. trailerValues], resolver);

    /// <summary>Whether the table knows the object, be it as free.</summary>
    public bool TryGet(int number, out XrefEntry entry) => entries.TryGetValue(number, out entry);

    /// <summary>Makes room for so many entries more.</summary>
    public void Reserve(int count) => entries.EnsureCapacity(entries.Count + count);

    public void Add(int number, XrefEntry entry) => entries.TryAdd(number, entry);

    /// <summary>Takes other entries instead of all there are.</summary>
    public void Replace(IEnumerable<KeyValuePair<int, XrefEntry>> others)
    {
        entries.Clear();
        foreach ((int number, XrefEntry entry) in others)
        {
            entries.Add(number, entry);
        }
    }

    /// <summary>Adds the entries of a trailer that concern the whole file (ISO 32000-2, table 15).</summary>
    public void AddTrailer(PdfDictionary trailer)
    {
        foreach (string key in (ReadOnlySpan<string>)["Root", "Encrypt", "Info", "ID"])
        {
            PdfName name = names.Get(key);
            if (trailer.GetRaw(key) is { } value and not PdfNull && !trailerKeys.Contains(name))
            {
                trailerKeys.Add(name);
                trailerValues.Add(value);
            }
        }
    }
}
