using System.Text;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>Byte order marks.</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that the first bytes name and the length of the mark, or null and 0.</summary>
    public static (Encoding? Encoding, int Length) Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (KnownEncodings.Utf8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (KnownEncodings.Utf32LittleEndian, 4),
        [0xFF, 0xFE, ..] => (KnownEncodings.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (KnownEncodings.Utf16BigEndian, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (KnownEncodings.Gb18030, 4),
        _ => (null, 0),
    };
}
