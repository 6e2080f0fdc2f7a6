namespace GovInfo.Parsing.Cli.Worker;

/// <summary>Reads lines of bytes; one longer than allowed is read to its end and given as such, so that memory stays bounded.</summary>
internal sealed class LineReader(Stream input, int maxLength)
{
    private readonly byte[] chunk = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int position;
    private int filled;

    /// <summary>The next line without its end, good until the next call; null behind the last line.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<InputLine?> ReadAsync(CancellationToken cancellationToken)
    {
        int length = 0;
        bool isTooLong = false;
        while (true)
        {
            if (position == filled)
            {
                filled = await input.ReadAsync(chunk, cancellationToken);
                position = 0;
                if (filled == 0)
                {
                    return length == 0 && !isTooLong ? null : new InputLine(line.AsMemory(0, length), isTooLong);
                }
            }

            int end = Array.IndexOf(chunk, (byte)'\n', position, filled - position);
            int count = (end < 0 ? filled : end) - position;
            isTooLong |= length + (long)count > maxLength;
            if (!isTooLong)
            {
                if (length + count > line.Length)
                {
                    Array.Resize(ref line, Math.Min(Math.Max(line.Length * 2, length + count), maxLength));
                }

                chunk.AsSpan(position, count).CopyTo(line.AsSpan(length));
                length += count;
            }

            position += count;
            if (end >= 0)
            {
                position++;
                return new InputLine(line.AsMemory(0, isTooLong ? 0 : length), isTooLong);
            }
        }
    }
}

/// <summary>A line of input.</summary>
/// <param name="Bytes">The bytes without the line end; empty for a line that is too long.</param>
/// <param name="IsTooLong">Whether the line is longer than allowed.</param>
internal readonly record struct InputLine(ReadOnlyMemory<byte> Bytes, bool IsTooLong);
