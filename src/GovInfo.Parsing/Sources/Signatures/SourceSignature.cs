using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Signatures;

/// <summary>Recognises bytes that no reader reads, so that a diagnostic can name them and say what to do.</summary>
internal static class SourceSignature
{
    /// <summary>What the bytes are, or null where they bear no mark of a known other format.</summary>
    public static Diagnostic? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return null;
        }

        if (!bytes.ContainsAnyExcept((byte)0))
        {
            return SignatureDiagnostics.AllZero.Create(null, ("count", bytes.Length));
        }

        if (ZipDirectory.IsZip(bytes))
        {
            return ZipSignature.Recognise(bytes);
        }

        return CompoundFileSignature.Recognise(bytes) ?? RecogniseMagic(bytes) ?? MarkupSignature.Recognise(bytes);
    }

    private static Diagnostic? RecogniseMagic(ReadOnlySpan<byte> bytes)
    {
        if (GetImageKind(bytes) is { } image)
        {
            return SignatureDiagnostics.Image.Create(null, ("kind", image));
        }

        if (GetArchiveKind(bytes) is { } archive)
        {
            return SignatureDiagnostics.Archive.Create(null, ("kind", archive));
        }

        if (bytes.StartsWith("version https://git-lfs"u8))
        {
            return SignatureDiagnostics.GitLfsPointer.Create(null);
        }

        return bytes.StartsWith("{\\rtf"u8) ? SignatureDiagnostics.RichText.Create(null) : null;
    }

    private static string? GetImageKind(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "PNG",
        [0xFF, 0xD8, 0xFF, ..] => "JPEG",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "GIF",
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "TIFF",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "WebP",

        // "BM" alone may begin a text; the reserved words of the header are zero.
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, _, _, 0, 0, ..] => "BMP",
        _ => null,
    };

    private static string? GetArchiveKind(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 0x07, ..] => "RAR",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => "7-Zip",
        [0x1F, 0x8B, 0x08, ..] => "gzip",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, 0x26, ..] => "bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz",
        [(byte)'M', (byte)'S', (byte)'C', (byte)'F', 0, 0, 0, 0, ..] => "CAB",
        _ => bytes.Length > 262 && bytes[257..].StartsWith("ustar"u8) ? "tar" : null,
    };
}
