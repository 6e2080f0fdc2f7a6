using System.IO.Compression;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources;

/// <summary>The body of an answer that was stored with the server's compression (Content-Encoding: gzip, RFC 1952).</summary>
internal static class GzipBody
{
    /// <summary>Whether bytes begin like gzip.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 0x08, ..];

    /// <summary>The bytes unpacked, or null where they are damaged; the limits on unpacking hold.</summary>
    public static ReadOnlyMemory<byte>? Unpack(ReadOnlyMemory<byte> bytes, SourceReadContext context)
    {
        using var unpacked = new MemoryStream();
        try
        {
            using UnpackingStream stream = UnpackingStream.OfGzip(bytes, context);
            stream.CopyTo(unpacked);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return unpacked.ToArray();
    }
}
