using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>Opens a package: a sound one with the Open XML SDK, any other as far as it can be recovered.</summary>
internal static class WordPackage
{
    public static IWordPackage Open(ReadOnlyMemory<byte> bytes, SourceReadContext context)
    {
        ZipDirectory directory = ZipDirectory.Read(bytes.Span);
        var entries = new PackageEntries(bytes, directory, context);
        if (directory.IsDamaged || directory.IsTooLong)
        {
            context.Diagnostics.Add(DocxDiagnostics.DamagedPackage.Create(null, ("count", entries.Count)));
        }

        IWordPackage? sound = PackageSoundness.IsSound(directory, entries, context) ? SdkPackage.TryOpen(bytes, entries) : null;
        return sound ?? new RecoveredPackage(entries);
    }
}
