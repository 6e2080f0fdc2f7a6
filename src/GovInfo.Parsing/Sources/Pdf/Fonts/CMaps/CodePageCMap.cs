using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>
/// The predefined CMaps whose codes are of a national character set: GBK-EUC-H, GB-EUC-V, ETen-B5-H, 90ms-RKSJ-H and the like
/// (ISO 32000-2, table 116). The code page of the character set says what a code stands for, and the collection which CID that is.
/// </summary>
internal sealed class CodePageCMap(int codePage, CidCollection? collection, bool halfWidth, bool sevenBit = false) : CMap
{
    private static readonly ConcurrentDictionary<int, Encoding> Encodings = new();
    private readonly Encoding encoding = Encodings.GetOrAdd(codePage, static number =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)
            ?? throw new NotSupportedException($"Code page {number} is not in the framework."));

    public override uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        length = Math.Min(bytes.Length, LengthOf(bytes));
        return Join(bytes, length);
    }

    public override int CidOf(uint code) => RuneOf(code) is { } rune ? collection?.CidOf(rune, halfWidth) ?? 0 : 0;

    public override string? TextOf(uint code) => RuneOf(code)?.ToString();

    private int LengthOf(ReadOnlySpan<byte> bytes)
    {
        const int gb18030 = 54936;
        const int shiftJis = 932;
        const int eucJapanese = 51932;
        byte first = bytes[0];
        if (sevenBit)
        {
            return 2;
        }

        bool isLead = codePage switch
        {
            shiftJis => first is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC),
            eucJapanese => first is 0x8E or (>= 0xA1 and <= 0xFE),
            _ => first is >= 0x81 and <= 0xFE,
        };
        if (!isLead)
        {
            return 1;
        }

        return codePage == gb18030 && bytes.Length >= 4 && bytes[1] is >= 0x30 and <= 0x39 ? 4 : 2;
    }

    private Rune? RuneOf(uint code)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, sevenBit ? code | 0x8080 : code);
        ReadOnlySpan<byte> used = bytes[(code switch { <= 0xFF when !sevenBit => 3, <= 0xFFFF => 2, <= 0xFFFFFF => 1, _ => 0 })..];
        Span<char> text = stackalloc char[8];
        int length = encoding.GetChars(used, text);
        return Rune.DecodeFromUtf16(text[..length], out Rune rune, out int consumed) == OperationStatus.Done
            && consumed == length && rune != Rune.ReplacementChar ? rune : null;
    }
}
