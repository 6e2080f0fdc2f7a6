namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>A package that is damaged, oversized or otherwise refused by the Open XML SDK: read as far as its entries allow.</summary>
/// <remarks>
/// Content types are not looked at: a part is what its relationship says, so that a package with wrong content types reads all the same.
/// </remarks>
internal sealed class RecoveredPackage : IWordPackage
{
    private readonly PackageEntries entries;

    public RecoveredPackage(PackageEntries entries)
    {
        this.entries = entries;
        IReadOnlyList<OoxmlRelationship> relationships = ReadRelationships(string.Empty);
        MainPart = FindMainPart(relationships);
        CorePropertiesPart = relationships.FirstOrDefault(static relationship => relationship.Kind == "core-properties")?.PartName;
    }

    /// <summary>The main document part: the one that the package's relationships name, else the one that stands where producers put it.</summary>
    public string? MainPart { get; }

    public string? CorePropertiesPart { get; }

    public IReadOnlyList<OoxmlRelationship> ReadMainRelationships() => MainPart is null ? [] : ReadRelationships(MainPart);

    public bool Contains(string partName) => entries.Contains(partName);

    public PartCursor? Open(string partName) => entries.Open(partName);

    public void Dispose()
    {
    }

    private string? FindMainPart(IReadOnlyList<OoxmlRelationship> relationships)
    {
        foreach (OoxmlRelationship relationship in relationships)
        {
            if (relationship.Kind == "officeDocument" && relationship.PartName is { } name && entries.Contains(name))
            {
                return name;
            }
        }

        const string usual = "word/document.xml";
        return entries.Contains(usual)
            ? usual
            : entries.Names.FirstOrDefault(static name =>
                name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The relationships of a part, or of the package for the empty name.</summary>
    private List<OoxmlRelationship> ReadRelationships(string partName)
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
}
