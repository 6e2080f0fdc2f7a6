using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>The predefined CMaps whose codes are Unicode: UniGB-UCS2-H, UniCNS-UTF16-V, UniJIS-UTF8-H and the like (ISO 32000-2, table 116).</summary>
internal sealed class UnicodeCMap(UnicodeCMap.Form form, CidCollection? collection, bool halfWidth) : CMap
{
    /// <summary>How a code writes its character.</summary>
    internal enum Form
    {
        /// <summary>UCS-2 and UTF-16, big endian.</summary>
        Utf16,

        /// <summary>UTF-8.</summary>
        Utf8,

        /// <summary>UTF-32, big endian.</summary>
        Utf32,
    }

    public override uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        length = Math.Min(bytes.Length, form switch
        {
            Form.Utf32 => 4,
            Form.Utf16 => IsHighSurrogate(bytes) ? 4 : 2,
            _ => Rune.DecodeFromUtf8(bytes, out _, out int consumed) == OperationStatus.Done ? consumed : 1,
        });
        return Join(bytes, length);
    }

    public override int CidOf(uint code) => RuneOf(code) is { } rune ? collection?.CidOf(rune, halfWidth) ?? 0 : 0;

    public override string? TextOf(uint code) => RuneOf(code)?.ToString();

    private static bool IsHighSurrogate(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && bytes[0] is >= 0xD8 and <= 0xDB;

    private Rune? RuneOf(uint code)
    {
        switch (form)
        {
            case Form.Utf32:
                return Rune.TryCreate(code, out Rune scalar) ? scalar : null;
            case Form.Utf16:
                return code > 0xFFFF
                    ? Rune.TryCreate((char)(code >> 16), (char)code, out Rune pair) ? pair : null
                    : Rune.TryCreate((char)code, out Rune single) ? single : null;
            default:
                Span<byte> bytes = stackalloc byte[4];
                BinaryPrimitives.WriteUInt32BigEndian(bytes, code);
                ReadOnlySpan<byte> used = code == 0 ? bytes[3..] : bytes.TrimStart((byte)0);
                return Rune.DecodeFromUtf8(used, out Rune rune, out int consumed) == OperationStatus.Done && consumed == used.Length ? rune : null;
        }
    }
}
