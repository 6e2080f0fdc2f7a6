namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>
/// The parts of a word-processing package (ECMA-376 part 2) and the relationships between them. Nothing outside the package is ever opened:
/// external relationships are kept as the text that they are.
/// </summary>
internal interface IWordPackage : IDisposable
{
    /// <summary>The name of the main document part, or null where the package has none.</summary>
    string? MainPart { get; }

    /// <summary>The name of the part that holds the core properties, or null where none is related.</summary>
    string? CorePropertiesPart { get; }

    /// <summary>The relationships of the main document part, in their order.</summary>
    IReadOnlyList<OoxmlRelationship> ReadMainRelationships();

    /// <summary>Whether there is a part of that name, whatever the case of its letters.</summary>
    bool Contains(string partName);

    /// <summary>Opens a part, or returns null where there is none, or none that can be unpacked; the latter is said in a diagnostic.</summary>
    PartCursor? Open(string partName);
}
