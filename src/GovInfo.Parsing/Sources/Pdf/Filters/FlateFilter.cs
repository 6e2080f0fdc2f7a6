using System.Buffers.Binary;
using System.IO.Compression;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-2, 7.4.4; RFC 1950, RFC 1951). Of damaged data it gives what comes out before the damage, whatever the header and
/// the checksum say.
/// </summary>
internal static class FlateFilter
{
    private const int ZlibHeaderLength = 2;
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
        int end = -1;
        if (packed.Length > ZlibHeaderLength)
        {
            end = InflateLeniently(packed[ZlibHeaderLength..], output) + ZlibHeaderLength;
        }

        if (output.Length == 0)
        {
            end = InflateLeniently(packed, output); // Perhaps the data has no header at all.
        }

        return end < ZlibHeaderLength ? FilterDamage.Cut
            : AgreesWithChecksum(packed.Span, end, output.Written) ? FilterDamage.None
            : FilterDamage.Unverified;
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

    // The common case: the inflater checks the checksum too.
    private static bool InflateVerified(ReadOnlyMemory<byte> packed, UnpackBuffer output)
    {
        try
        {
            using var source = new PackedStream(packed, isCareful: false);
            using var inflate = new ZLibStream(source, CompressionMode.Decompress);
            int read;
            while ((read = inflate.Read(output.GetSpan())) > 0)
            {
                output.Advance(read);
            }

            return !source.AskedBeyondEnd;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // When inflating fails, the bytes of the failing read are lost; so it is done once more, the last stretch byte by byte.
    private static int InflateLeniently(ReadOnlyMemory<byte> packed, UnpackBuffer output)
    {
        int end = Inflate(packed, output, int.MaxValue);
        if (end < 0)
        {
            int sound = output.Length;
            output.Truncate(0);
            Inflate(packed, output, sound);
        }

        return end < 0 ? -ZlibHeaderLength : end;
    }

    // Gives where the data came to its proper end, or -1. After so many sound bytes reads are of one byte.
    private static int Inflate(ReadOnlyMemory<byte> packed, UnpackBuffer output, int sound)
    {
        try
        {
            using var source = new PackedStream(packed, isCareful: true);
            using var inflate = new DeflateStream(source, CompressionMode.Decompress);
            while (true)
            {
                int size = Math.Max(1, Math.Min(ReadSize, sound - output.Length));
                int read = inflate.Read(output.GetSpan(size)[..size]);
                if (read == 0)
                {
                    return source.AskedBeyondEnd ? -1 : (int)source.Position;
                }

                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            return -1;
        }
    }

    // Data without a checksum is not believed either: damaged data may come to an end by chance.
    private static bool AgreesWithChecksum(ReadOnlySpan<byte> packed, int end, ReadOnlySpan<byte> output)
    {
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32.Compute(output));
        ReadOnlySpan<byte> rest = packed[Math.Min(end, packed.Length)..];
        return packed.Length - end < PackedStream.CarefulLength ? rest.StartsWith(checksum) : packed.IndexOf(checksum) >= 0;
    }
}
