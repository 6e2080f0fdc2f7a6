using System.IO.Compression;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Zip;

/// <summary>Reads the data of one entry and holds the limits on what it may unpack to. What sizes the entry states does not matter.</summary>
internal sealed class UnpackingStream : Stream
{
    /// <summary>Small parts may be packed as tightly as they like.</summary>
    private const int RatioFreeBytes = 1 << 20;

    private readonly Stream inner;
    private readonly SourceReadContext context;
    private readonly long ratioLimit;
    private long total;

    private UnpackingStream(Stream inner, long packedSize, SourceReadContext context)
    {
        this.inner = inner;
        this.context = context;
        ratioLimit = Math.Max(RatioFreeBytes, packedSize * context.Limits.MaxCompressionRatio);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    /// <summary>Opens an entry that is stored or deflated.</summary>
    public static UnpackingStream Open(ReadOnlyMemory<byte> bytes, ZipEntry entry, SourceReadContext context)
    {
        MemoryStream stream = StreamOver(bytes.Slice(entry.DataOffset, entry.PackedSize));
        return Over(entry.Method == ZipEntry.Stored ? stream : new DeflateStream(stream, CompressionMode.Decompress), entry, context);
    }

    /// <summary>Opens bytes packed by gzip.</summary>
    public static UnpackingStream OfGzip(ReadOnlyMemory<byte> packed, SourceReadContext context) =>
        new(new GZipStream(StreamOver(packed), CompressionMode.Decompress), packed.Length, context);

    /// <summary>Holds the limits on what another reader of zip files unpacks of an entry.</summary>
    public static UnpackingStream Over(Stream unpacked, ZipEntry entry, SourceReadContext context) => new(unpacked, entry.PackedSize, context);

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> packed) => MemoryMarshal.TryGetArray(packed, out ArraySegment<byte> segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(packed.ToArray(), writable: false);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        total += read;
        context.CountUnpackedBytes(read);
        if (total > ratioLimit)
        {
            throw new ParseLimitException(LimitDiagnostics.CompressionRatio.Create(null, ("limit", context.Limits.MaxCompressionRatio)));
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
