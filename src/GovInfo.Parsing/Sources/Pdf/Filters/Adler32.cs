namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>The checksum of zlib data (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;
    private const int MostBeforeModulo = 5552;

    public static uint Compute(ReadOnlySpan<byte> bytes)
    {
        uint a = 1;
        uint b = 0;
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> part = bytes[..Math.Min(MostBeforeModulo, bytes.Length)];
            foreach (byte value in part)
            {
                a += value;
                b += a;
            }

            a %= Modulus;
            b %= Modulus;
            bytes = bytes[part.Length..];
        }

        return (b << 16) | a;
    }
}
