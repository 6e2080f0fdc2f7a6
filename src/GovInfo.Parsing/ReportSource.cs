using System.Text;

namespace GovInfo.Parsing;

/// <summary>A source to parse: a file, a stream or bytes, with what is known of it.</summary>
public sealed class ReportSource
{
    private readonly ReadOnlyMemory<byte>? bytes;
    private readonly string? path;
    private readonly Stream? stream;

    private ReportSource(string name, SourceHints hints, ReadOnlyMemory<byte>? bytes = null, string? path = null, Stream? stream = null)
    {
        Name = name;
        Hints = hints;
        this.bytes = bytes;
        this.path = path;
        this.stream = stream;
    }

    /// <summary>The name of the source in results: a path, an address, or <c>-</c>.</summary>
    public string Name { get; }

    /// <summary>What is known of the source besides its bytes.</summary>
    public SourceHints Hints { get; }

    /// <summary>A file, opened when it is parsed.</summary>
    /// <param name="path">The path of the file.</param>
    public static ReportSource FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new ReportSource(path, new SourceHints { FileName = Path.GetFileName(path) }, path: path);
    }

    /// <summary>Bytes, as a crawler has them. They are not copied and must not change during the parse.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="hints">What is known of them, or null.</param>
    public static ReportSource FromBytes(ReadOnlyMemory<byte> bytes, SourceHints? hints = null)
    {
        hints ??= SourceHints.None;
        return new ReportSource(hints.Location ?? hints.FileName ?? "-", hints, bytes: bytes);
    }

    /// <summary>A stream, read to its end when it is parsed and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="hints">What is known of it, or null.</param>
    public static ReportSource FromStream(Stream stream, SourceHints? hints = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        hints ??= SourceHints.None;
        return new ReportSource(hints.Location ?? hints.FileName ?? "-", hints, stream: stream);
    }

    /// <summary>Text that is already decoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hints">What is known of it, or null.</param>
    public static ReportSource FromText(string text, SourceHints? hints = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(Encoding.UTF8.GetBytes(text), hints ?? new SourceHints { ContentType = "text/plain; charset=utf-8" });
    }

    /// <summary>The bytes; at most one byte more than <paramref name="maxBytes"/>, so that a caller sees that there are too many.</summary>
    internal ReadOnlyMemory<byte> ReadBytes(long maxBytes)
    {
        if (bytes is { } inMemory)
        {
            return inMemory;
        }

        if (path is not null)
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return ReadToEnd(file, maxBytes);
        }

        return ReadToEnd(stream!, maxBytes);
    }

    /// <inheritdoc cref="ReadBytes"/>
    internal async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(long maxBytes, CancellationToken cancellationToken)
    {
        if (bytes is { } inMemory)
        {
            return inMemory;
        }

        if (path is not null)
        {
            FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                return await ReadToEndAsync(file, maxBytes, cancellationToken).ConfigureAwait(false);
            }
        }

        return await ReadToEndAsync(stream!, maxBytes, cancellationToken).ConfigureAwait(false);
    }

    private static byte[] NewBuffer(Stream source, long maxBytes)
    {
        long expected = source.CanSeek ? source.Length - source.Position : 0;
        return new byte[Math.Clamp(expected + 1, 4096, Math.Min(maxBytes + 1, Array.MaxLength))];
    }

    private static void Grow(ref byte[] buffer, long maxBytes) =>
        Array.Resize(ref buffer, (int)Math.Min(Math.Min(buffer.Length * 2L, maxBytes + 1), Array.MaxLength));

    private static ReadOnlyMemory<byte> ReadToEnd(Stream source, long maxBytes)
    {
        byte[] buffer = NewBuffer(source, maxBytes);
        int length = 0;
        while (true)
        {
            int read = source.Read(buffer, length, buffer.Length - length);
            length += read;
            if (read == 0 || length > maxBytes)
            {
                return buffer.AsMemory(0, length);
            }

            if (length == buffer.Length)
            {
                Grow(ref buffer, maxBytes);
            }
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadToEndAsync(Stream source, long maxBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = NewBuffer(source, maxBytes);
        int length = 0;
        while (true)
        {
            int read = await source.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > maxBytes)
            {
                return buffer.AsMemory(0, length);
            }

            if (length == buffer.Length)
            {
                Grow(ref buffer, maxBytes);
            }
        }
    }
}
