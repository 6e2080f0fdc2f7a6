using System.Buffers;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>Takes what a filter gives out, and holds the limits on it: bytes in all, and the ratio to the packed bytes.</summary>
internal sealed class UnpackBuffer(SourceReadContext context, int packedLength) : IDisposable
{
    private const int RatioFreeBytes = 1 << 20;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(packedLength, 256, 1 << 22) * 4);

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Room for at least this many bytes more; <see cref="Advance"/> says how many were written.</summary>
    public Span<byte> GetSpan(int atLeast = 1)
    {
        if (buffer.Length - Length < atLeast)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(buffer.Length * 2, Length + atLeast)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(Length);
    }

    /// <exception cref="ParseLimitException">A limit is reached.</exception>
    public void Advance(int count)
    {
        context.CountUnpackedBytes(count);
        Length += count;
        int ratio = context.Limits.MaxCompressionRatio;
        if (Length > RatioFreeBytes && Length > (long)packedLength * ratio)
        {
            throw new ParseLimitException(LimitDiagnostics.CompressionRatio.Create(null, ("limit", ratio)));
        }
    }

    public void Add(byte value)
    {
        GetSpan()[0] = value;
        Advance(1);
    }

    /// <summary>Forgets the bytes after the first so many.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    public byte[] ToArray() => Written.ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }
}
