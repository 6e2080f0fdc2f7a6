using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-2, 7.4.4; RFC 1950, RFC 1951). Of damaged data it gives what comes out before the damage, whatever the header and
/// the checksum say.
/// </summary>
internal static class FlateFilter
{
    private const int ZlibHeaderLength = 2;
    private const int ChecksumWindow = 16;
    private const int ReadSize = 1 << 16;

    public static FilterDamage Decode(ReadOnlyMemory<byte> packed, UnpackBuffer output)
    {
        packed = SkipLineEnd(packed);
        if (packed.IsEmpty)
        {
            return FilterDamage.None;
        }

        if (HasZlibHeader(packed.Span) && InflateVerified(packed, output))
        {
            return FilterDamage.None;
        }

        output.Truncate(0);
        bool isWhole = false;
        if (packed.Length > ZlibHeaderLength)
        {
            isWhole = InflateLeniently(packed[ZlibHeaderLength..], output);
        }

        if (output.Length == 0 && !isWhole)
        {
            isWhole = InflateLeniently(packed, output); // Perhaps the data has no header at all.
        }

        return !isWhole ? FilterDamage.Cut
            : IsChecksumPresent(packed.Span, output.Written) ? FilterDamage.None : FilterDamage.Unverified;
    }

    // Writers that put an extra end of line before the data are common; no zlib header begins with one.
    private static ReadOnlyMemory<byte> SkipLineEnd(ReadOnlyMemory<byte> packed)
    {
        int skip = 0;
        while (skip < packed.Length && skip < 2 && packed.Span[skip] is (byte)'\r' or (byte)'\n')
        {
            skip++;
        }

        return skip > 0 && HasZlibHeader(packed.Span[skip..]) ? packed[skip..] : packed;
    }

    private static bool HasZlibHeader(ReadOnlySpan<byte> packed) =>
        packed is [byte method, byte flags, ..] && (method & 0x0F) == 8 && ((method << 8) | flags) % 31 == 0 && (flags & 0x20) == 0;

    private static bool InflateVerified(ReadOnlyMemory<byte> packed, UnpackBuffer output)
    {
        try
        {
            using var inflate = new ZLibStream(Open(packed), CompressionMode.Decompress);
            int read;
            while ((read = inflate.Read(output.GetSpan())) > 0)
            {
                output.Advance(read);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // When inflating fails, the bytes of the failing read are lost; so read once more, the last stretch byte by byte.
    private static bool InflateLeniently(ReadOnlyMemory<byte> packed, UnpackBuffer output)
    {
        int start = output.Length;
        if (Inflate(packed, output, ReadSize, int.MaxValue))
        {
            return true;
        }

        int sound = output.Length - start;
        output.Truncate(start);
        Inflate(packed, output, ReadSize, sound);
        return false;
    }

    // Gives whether the data came to its proper end. Up to careFrom the reads are of the given size, then of one byte.
    private static bool Inflate(ReadOnlyMemory<byte> packed, UnpackBuffer output, int readSize, int careFrom)
    {
        int start = output.Length;
        try
        {
            using var inflate = new DeflateStream(Open(packed), CompressionMode.Decompress);
            while (true)
            {
                int size = Math.Min(readSize, careFrom - (output.Length - start));
                int read = inflate.Read(output.GetSpan(Math.Max(size, 1))[..Math.Max(size, 1)]);
                if (read == 0)
                {
                    return true;
                }

                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsChecksumPresent(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> output)
    {
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32.Compute(output));
        return packed[Math.Max(0, packed.Length - ChecksumWindow)..].IndexOf(checksum) >= 0;
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> packed) =>
        MemoryMarshal.TryGetArray(packed, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(packed.ToArray(), writable: false);
}
