namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>
/// Feeds packed bytes to an inflater and watches it: an inflater that asks for more after the last byte has not come to the end of its data,
/// which it does not say by itself. The last bytes are given one by one, so that the position tells where the data ended.
/// </summary>
internal sealed class PackedStream(ReadOnlyMemory<byte> bytes) : Stream
{
    /// <summary>How many of the last bytes are given one by one.</summary>
    public const int CarefulLength = 16;

    private int position;

    /// <summary>Whether more was asked for than there is.</summary>
    public bool AskedBeyondEnd { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int careless = bytes.Length - CarefulLength - position;
        int length = Math.Min(buffer.Length, careless > 0 ? careless : Math.Min(1, bytes.Length - position));
        bytes.Span.Slice(position, length).CopyTo(buffer);
        position += length;
        AskedBeyondEnd |= length == 0 && buffer.Length > 0;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
