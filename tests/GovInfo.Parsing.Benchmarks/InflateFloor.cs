using System.IO.Compression;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>Inflates every stream of a PDF that is deflated, and does nothing else: what no reader of the file can save.</summary>
internal static class InflateFloor
{
    private const int DeflateMethod = 8;

    /// <summary>Where the data of the deflated streams begin, and their lengths; none in an encrypted file.</summary>
    public static List<(int Start, int Length)> FindStreams(byte[] bytes)
    {
        List<(int, int)> streams = [];
        ReadOnlySpan<byte> file = bytes;
        if (file.IndexOf("/Encrypt"u8) >= 0)
        {
            return streams;
        }

        int position = 0;
        while (position < file.Length && file[position..].IndexOf("stream"u8) is var found and >= 0)
        {
            position += found + "stream"u8.Length;
            int start = position;
            start += start < file.Length && file[start] == '\r' ? 1 : 0;
            start += start < file.Length && file[start] == '\n' ? 1 : 0;
            int length = file[start..].IndexOf("endstream"u8);
            if (length < 0)
            {
                break;
            }

            // The first two bytes of such data: the method, and a number that is divisible by 31.
            if (length > 2 && (file[start] & 15) == DeflateMethod && ((file[start] << 8) | file[start + 1]) % 31 == 0)
            {
                streams.Add((start, length));
            }

            position = start + length + "endstream"u8.Length;
        }

        return streams;
    }

    public static void Inflate(byte[] bytes, List<(int Start, int Length)> streams, byte[] buffer)
    {
        foreach ((int start, int length) in streams)
        {
            using MemoryStream packed = new(bytes, start, length, writable: false);
            using ZLibStream inflater = new(packed, CompressionMode.Decompress);
            try
            {
                while (inflater.Read(buffer) > 0)
                {
                }
            }
            catch (InvalidDataException)
            {
                // Damaged, or only looks deflated.
            }
        }
    }
}
