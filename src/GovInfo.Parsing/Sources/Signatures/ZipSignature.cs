using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Signatures;

/// <summary>Tells the formats apart that are zip files, by the names of what is in them.</summary>
internal static class ZipSignature
{
    public static Diagnostic Recognise(ReadOnlySpan<byte> bytes)
    {
        ZipDirectory directory = ZipDirectory.Read(bytes);
        if (directory.Entries.Count == 0)
        {
            return SignatureDiagnostics.CutOffContainer.Create(null, ("kind", "zip"), ("count", bytes.Length));
        }

        foreach (ZipEntry entry in directory.Entries)
        {
            if (RecogniseEntry(entry, bytes) is { } descriptor)
            {
                return descriptor.Create(null);
            }
        }

        return SignatureDiagnostics.ZipArchive.Create(null, ("count", directory.Entries.Count), ("first", directory.Entries[0].Name));
    }

    private static DiagnosticDescriptor? RecogniseEntry(ZipEntry entry, ReadOnlySpan<byte> bytes)
    {
        if (entry.Name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
        {
            return SignatureDiagnostics.Spreadsheet;
        }

        if (entry.Name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
        {
            return SignatureDiagnostics.Presentation;
        }

        if (entry.Name.Equals("OFD.xml", StringComparison.OrdinalIgnoreCase))
        {
            return SignatureDiagnostics.Ofd;
        }

        if (entry.Name == "mimetype" && entry.Method == ZipEntry.Stored)
        {
            ReadOnlySpan<byte> type = bytes.Slice(entry.DataOffset, entry.PackedSize);
            return type.StartsWith("application/epub"u8) ? SignatureDiagnostics.Epub
                : type.StartsWith("application/vnd.oasis.opendocument"u8) ? SignatureDiagnostics.OpenDocument
                : null;
        }

        return null;
    }
}
