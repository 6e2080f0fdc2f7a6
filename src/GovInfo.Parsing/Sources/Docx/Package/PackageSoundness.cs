using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>
/// Decides from the zip directory alone whether the Open XML SDK may open a package. The SDK reads the content types and every part's
/// relationships into memory at once, without limits, and follows chains of parts by recursion; so these are bounded beforehand.
/// </summary>
/// <remarks>
/// The sizes are those that the directory states. They hold, because the zip reader beneath the SDK unpacks no more of an entry than
/// stated. Only a directory with one reading is sound: no zip64, nothing in front, no name twice.
/// </remarks>
internal static class PackageSoundness
{
    /// <summary>The most entries of a package that the SDK opens.</summary>
    internal const int MaxEntries = 2_000;

    /// <summary>The most parts with relationships, hence the longest chain of parts.</summary>
    internal const int MaxRelationshipParts = 200;

    /// <summary>The most bytes of content types and relationships, unpacked.</summary>
    internal const int MaxControlBytes = 512 << 10;

    public static bool IsSound(ZipDirectory directory, PackageEntries entries, SourceReadContext context)
    {
        if (directory.IsDamaged || directory.IsTooLong || !directory.IsPlain || entries.HasDuplicate || directory.Entries.Count > MaxEntries)
        {
            return false;
        }

        long controlBytes = 0;
        int relationshipParts = 0;
        foreach (ZipEntry entry in directory.Entries)
        {
            if (entry.IsEncrypted || entry.Method is not (ZipEntry.Stored or ZipEntry.Deflated) || StatesTooLittle(entry))
            {
                return false;
            }

            bool isRelationships = entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            relationshipParts += isRelationships ? 1 : 0;
            if (isRelationships || entry.Name.StartsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
            {
                controlBytes += entry.UnpackedSize;
            }
        }

        if (relationshipParts > MaxRelationshipParts || controlBytes > Math.Min(MaxControlBytes, context.Limits.MaxUnpackedBytes))
        {
            return false;
        }

        context.CountUnpackedBytes(controlBytes);
        return true;
    }

    /// <summary>Whether the entry cannot be as short as stated: packing makes nothing longer by more than a few bytes in each block.</summary>
    private static bool StatesTooLittle(ZipEntry entry) =>
        entry.Method == ZipEntry.Stored ? entry.UnpackedSize != entry.PackedSize : entry.PackedSize > entry.UnpackedSize + (entry.UnpackedSize >> 6) + 64;
}
