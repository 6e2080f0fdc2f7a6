namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>What is wrong with the data that a filter was given.</summary>
internal enum FilterDamage
{
    None,

    /// <summary>All data came out, but its checksum is wrong or missing: some bytes may be wrong.</summary>
    Unverified,

    /// <summary>The data broke off, or is malformed from some point on: what came out before is kept.</summary>
    Cut,
}
