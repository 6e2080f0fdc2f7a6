namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>A relationship of a package or a part (ECMA-376 part 2, 6.5).</summary>
/// <param name="Id">The identifier by which the part speaks of it.</param>
/// <param name="Kind">The last segment of the relationship's type, which transitional and strict documents share: <c>styles</c>.</param>
/// <param name="PartName">The part that it leads to, or null where it leads out of the package.</param>
/// <param name="ExternalTarget">Where it leads out of the package, as written, or null.</param>
internal sealed record OoxmlRelationship(string Id, string Kind, string? PartName, string? ExternalTarget)
{
    public static OoxmlRelationship Create(string folder, string? id, string? type, string? target, string? mode)
    {
        type ??= string.Empty;
        target ??= string.Empty;
        string kind = GetKind(type);
        return string.Equals(mode, "External", StringComparison.OrdinalIgnoreCase)
            ? new OoxmlRelationship(id ?? string.Empty, kind, null, target)
            : new OoxmlRelationship(id ?? string.Empty, kind, Resolve(folder, target), null);
    }

    /// <summary>A relationship whose part has been found already.</summary>
    public static OoxmlRelationship ToPart(string id, string type, string partName) => new(id, GetKind(type), partName, null);

    private static string GetKind(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var segments = new List<string>();
        string path = target.StartsWith('/') ? target : folder + target;
        foreach (string segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count > 0)
                {
                    segments.RemoveAt(segments.Count - 1);
                }
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
