namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>
/// Feeds packed bytes to an inflater and watches it: an inflater that asks for more after the last byte has not come to the end of its data,
/// which it does not say by itself. Where it matters at which byte the data ended, the last bytes are given one by one, and the position
/// tells; that takes longer than all before them.
/// </summary>
internal sealed class PackedStream(ReadOnlyMemory<byte> bytes, bool isCareful) : Stream
{
    /// <summary>How many of the last bytes are given one by one to whom it matters.</summary>
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
        int rest = bytes.Length - position;
        int length = Math.Min(buffer.Length, !isCareful ? rest : rest > CarefulLength ? rest - CarefulLength : Math.Min(1, rest));
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
