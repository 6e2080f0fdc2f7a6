using System.Runtime.InteropServices;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>
/// A sound package, opened with the Open XML SDK: it finds the parts, resolves the relationships and knows the strict names of both. The
/// parts' XML is streamed under the limits of the parse; the SDK's own document trees are never built.
/// </summary>
/// <remarks>
/// The SDK opens read-only bytes in memory, so that nothing is saved and no external relationship is followed: it holds these as addresses.
/// </remarks>
internal sealed class SdkPackage : IWordPackage
{
    private readonly WordprocessingDocument document;
    private readonly MainDocumentPart main;
    private readonly PackageEntries entries;
    private readonly Dictionary<string, OpenXmlPart> parts = new(StringComparer.OrdinalIgnoreCase);

    private SdkPackage(WordprocessingDocument document, MainDocumentPart main, PackageEntries entries)
    {
        this.document = document;
        this.main = main;
        this.entries = entries;
        MainPart = Add(main);
        CorePropertiesPart = document.CoreFilePropertiesPart is { } properties ? Add(properties) : null;
        foreach (IdPartPair pair in main.Parts)
        {
            Add(pair.OpenXmlPart);
        }
    }

    public string? MainPart { get; }

    public string? CorePropertiesPart { get; }

    /// <summary>Opens the package, or returns null where the SDK refuses it (wrong content types, a missing part, a malformed address).</summary>
    public static SdkPackage? TryOpen(ReadOnlyMemory<byte> bytes, PackageEntries entries)
    {
        MemoryStream stream = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        WordprocessingDocument? document = null;
        try
        {
            document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart is { } main)
            {
                var package = new SdkPackage(document, main, entries);
                document = null;
                return package;
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The SDK and what is beneath it state no set of exceptions. Whatever it refuses can still be read as a damaged package is.
            return null;
        }
        finally
        {
            document?.Dispose();
        }

        return null;
    }

    public IReadOnlyList<OoxmlRelationship> ReadMainRelationships()
    {
        string folder = MainPart![..(MainPart!.LastIndexOf('/') + 1)];
        var relationships = new List<OoxmlRelationship>();
        foreach (IdPartPair pair in main.Parts)
        {
            relationships.Add(OoxmlRelationship.ToPart(pair.RelationshipId, pair.OpenXmlPart.RelationshipType, GetName(pair.OpenXmlPart)));
        }

        foreach (ReferenceRelationship outward in main.ExternalRelationships.Concat<ReferenceRelationship>(main.HyperlinkRelationships).Concat(main.DataPartReferenceRelationships))
        {
            relationships.Add(OoxmlRelationship.Create(folder, outward.Id, outward.RelationshipType, outward.Uri.OriginalString, outward.IsExternal ? "External" : null));
        }

        return relationships;
    }

    public bool Contains(string partName) => parts.ContainsKey(partName) || entries.Contains(partName);

    /// <remarks>A part that nothing is related to, but that stands where it usually does, is opened by its entry.</remarks>
    public PartCursor? Open(string partName) =>
        parts.TryGetValue(partName, out OpenXmlPart? part) ? entries.Open(partName, () => part.GetStream(FileMode.Open, FileAccess.Read)) : entries.Open(partName);

    public void Dispose() => document.Dispose();

    private static string GetName(OpenXmlPart part) => part.Uri.OriginalString.TrimStart('/');

    private string Add(OpenXmlPart part)
    {
        string name = GetName(part);
        parts.TryAdd(name, part);
        return name;
    }
}
