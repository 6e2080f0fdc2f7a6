using System.Xml;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>The zip entries of a package by the names of their parts, and the way from an entry to its XML under the limits of the parse.</summary>
/// <remarks>Parts are found whatever the case of their names, as part names are compared (ECMA-376 part 2, 6.2.2.3).</remarks>
internal sealed class PackageEntries
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly SourceReadContext context;
    private readonly PartFaults faults;
    private readonly Dictionary<string, ZipEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    public PackageEntries(ReadOnlyMemory<byte> bytes, ZipDirectory directory, SourceReadContext context)
    {
        this.bytes = bytes;
        this.context = context;
        faults = new PartFaults(context.Diagnostics);
        string? duplicate = null;
        foreach (ZipEntry entry in directory.Entries)
        {
            if (!entries.TryAdd(entry.Name, entry))
            {
                duplicate ??= entry.Name;
            }
        }

        if (duplicate is not null)
        {
            HasDuplicate = true;
            context.Diagnostics.Add(DocxDiagnostics.DuplicatePart.Create(null, ("part", duplicate)));
        }
    }

    /// <summary>Whether two entries have the same name.</summary>
    public bool HasDuplicate { get; }

    public int Count => entries.Count;

    public IEnumerable<string> Names => entries.Keys;

    public bool Contains(string partName) => entries.ContainsKey(partName);

    /// <summary>Opens an entry, or returns null where there is none, or none that can be unpacked; the latter is said in a diagnostic.</summary>
    /// <param name="partName">The part's name.</param>
    /// <param name="unpack">Unpacks the entry, or null to unpack it from the bytes.</param>
    public PartCursor? Open(string partName, Func<Stream>? unpack = null)
    {
        if (!entries.TryGetValue(partName, out ZipEntry entry))
        {
            return null;
        }

        if (entry.IsEncrypted || entry.Method is not (ZipEntry.Stored or ZipEntry.Deflated))
        {
            context.Diagnostics.Add(DocxDiagnostics.PackedUnreadably.Create(null, ("part", partName), ("method", entry.IsEncrypted ? "encrypted" : entry.Method)));
            return null;
        }

        var settings = new XmlReaderSettings
        {
            // An entity could expand without end or name a file; no producer writes a document type declaration.
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        UnpackingStream? stream = null;
        try
        {
            stream = unpack is null ? UnpackingStream.Open(bytes, entry, context) : UnpackingStream.Over(unpack(), entry, context);

            // The first bytes are read here, to find the encoding.
            return new PartCursor(XmlReader.Create(stream, settings), partName, context, faults);
        }
        catch (Exception e) when (PartFaults.IsFault(e))
        {
            stream?.Dispose();
            faults.Say(e, partName);
            return null;
        }
    }
}
