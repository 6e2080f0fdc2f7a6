using System.Buffers;
using System.Text;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>Bytes as an encoding decodes them, in a buffer that is given back: in one pass, where a string takes another to learn its length.</summary>
internal readonly ref struct DecodingAttempt : IDisposable
{
    private readonly char[] buffer;

    public DecodingAttempt(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        Encoding = encoding;
        buffer = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        Text = buffer.AsSpan(0, encoding.GetChars(bytes, buffer));
    }

    public Encoding Encoding { get; }

    public ReadOnlySpan<char> Text { get; }

    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);
}
