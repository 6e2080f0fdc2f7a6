using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>The names of one document, each once. Not thread-safe: a document is read by one thread.</summary>
internal sealed class PdfNameTable
{
    private const int LongestOnStack = 256;
    private readonly Dictionary<string, PdfName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfName>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PdfNameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name that is written with these bytes (without the slash).</summary>
    public PdfName Get(ReadOnlySpan<byte> written)
    {
        if (written.Length > LongestOnStack)
        {
            return GetLong(written);
        }

        Span<byte> bytes = stackalloc byte[LongestOnStack];
        bytes = bytes[..Unescape(written, bytes)];
        Span<char> text = stackalloc char[LongestOnStack];
        return Intern(text[..Decode(bytes, text)]);
    }

    /// <summary>The name with this text.</summary>
    public PdfName Get(string text) => Intern(text);

    private PdfName GetLong(ReadOnlySpan<byte> written)
    {
        byte[] bytes = new byte[written.Length];
        int length = Unescape(written, bytes);
        char[] text = new char[length];
        return Intern(text.AsSpan(0, Decode(bytes.AsSpan(0, length), text)));
    }

    private PdfName Intern(ReadOnlySpan<char> text)
    {
        if (!lookup.TryGetValue(text, out PdfName? name))
        {
            string value = text.ToString();
            name = new PdfName(value);
            names.Add(value, name);
        }

        return name;
    }

    private static int Unescape(ReadOnlySpan<byte> written, Span<byte> bytes)
    {
        if (!written.Contains((byte)'#'))
        {
            written.CopyTo(bytes);
            return written.Length;
        }

        int length = 0;
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] == '#' && i + 2 < written.Length
                && PdfCharacters.HexValue(written[i + 1]) is >= 0 and int high && PdfCharacters.HexValue(written[i + 2]) is >= 0 and int low)
            {
                bytes[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                bytes[length++] = written[i];
            }
        }

        return length;
    }

    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        if (Ascii.IsValid(bytes) || !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.Latin1.GetChars(bytes, text);
        }

        return Encoding.UTF8.GetChars(bytes, text);
    }
}
