using System.Xml;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>
/// The parts of an Office Open XML package (ECMA-376 part 2) and the relationships between them. Nothing outside the package is ever opened:
/// external relationships are kept as the text that they are.
/// </summary>
/// <remarks>
/// Content types are not looked at: a part is what its relationship says, so that a package with wrong content types reads all the same.
/// Parts are found whatever the case of their names, as part names are compared (ECMA-376 part 2, 6.2.2.3).
/// </remarks>
internal sealed class OoxmlPackage
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly SourceReadContext context;
    private readonly PartFaults faults;
    private readonly Dictionary<string, ZipEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    public OoxmlPackage(ReadOnlyMemory<byte> bytes, SourceReadContext context)
    {
        this.bytes = bytes;
        this.context = context;
        faults = new PartFaults(context.Diagnostics);
        ZipDirectory directory = ZipDirectory.Read(bytes.Span);
        string? duplicate = null;
        foreach (ZipEntry entry in directory.Entries)
        {
            if (!parts.TryAdd(entry.Name, entry))
            {
                duplicate ??= entry.Name;
            }
        }

        if (duplicate is not null)
        {
            context.Diagnostics.Add(DocxDiagnostics.DuplicatePart.Create(null, ("part", duplicate)));
        }

        if (directory.IsDamaged || directory.IsTooLong)
        {
            context.Diagnostics.Add(DocxDiagnostics.DamagedPackage.Create(null, ("count", parts.Count)));
        }
    }

    /// <summary>The name of the main document part: the one that the package's relationships name, else where producers put it.</summary>
    public string? FindMainPart()
    {
        foreach (OoxmlRelationship relationship in ReadRelationships(string.Empty))
        {
            if (relationship.Kind == "officeDocument" && relationship.PartName is { } name && parts.ContainsKey(name))
            {
                return name;
            }
        }

        const string usual = "word/document.xml";
        return parts.ContainsKey(usual)
            ? usual
            : parts.Keys.FirstOrDefault(static name =>
                name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The relationships of a part, or of the package for the empty name.</summary>
    public IReadOnlyList<OoxmlRelationship> ReadRelationships(string partName)
    {
        int slash = partName.LastIndexOf('/');
        string folder = partName[..(slash + 1)];
        using PartCursor? cursor = Open($"{folder}_rels/{partName[(slash + 1)..]}.rels");
        var relationships = new List<OoxmlRelationship>();
        if (cursor is null || !cursor.MoveToRoot())
        {
            return relationships;
        }

        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.LocalName == "Relationship")
            {
                relationships.Add(OoxmlRelationship.Create(
                    folder,
                    cursor.GetUnqualifiedAttribute("Id"),
                    cursor.GetUnqualifiedAttribute("Type"),
                    cursor.GetUnqualifiedAttribute("Target"),
                    cursor.GetUnqualifiedAttribute("TargetMode")));
            }
        }

        return relationships;
    }

    public bool Contains(string partName) => parts.ContainsKey(partName);

    /// <summary>Opens a part, or returns null where there is none, or none that can be unpacked; the latter is said in a diagnostic.</summary>
    public PartCursor? Open(string partName)
    {
        if (!parts.TryGetValue(partName, out ZipEntry entry))
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
        UnpackingStream stream = UnpackingStream.Open(bytes, entry, context);
        try
        {
            // The first bytes are read here, to find the encoding.
            return new PartCursor(XmlReader.Create(stream, settings), partName, context, faults);
        }
        catch (Exception e) when (PartFaults.IsFault(e))
        {
            stream.Dispose();
            faults.Say(e, partName);
            return null;
        }
    }
}
