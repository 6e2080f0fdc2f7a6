using System.Text;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>The encodings that Chinese documents come in. Undecodable bytes become U+FFFD; nothing is registered globally.</summary>
internal static class KnownEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    public static Encoding Utf32LittleEndian { get; } = new UTF32Encoding(bigEndian: false, byteOrderMark: false);

    /// <summary>GB 18030, which holds GBK and GB 2312: pages that declare either are read with it (Encoding Standard, 4.2).</summary>
    public static Encoding Gb18030 => CodePages.Gb18030;

    public static Encoding Big5 => CodePages.Big5;

    /// <summary>The encoding that a charset label names, or null for one that is unknown.</summary>
    public static Encoding? FromLabel(string? label)
    {
        string name = label?.Trim().Trim('"', '\'').ToLowerInvariant() ?? string.Empty;
        switch (name)
        {
            case "":
                return null;
            case "utf-8" or "utf8" or "unicode-1-1-utf-8":
                return Utf8;
            case "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "gb_2312" or "x-gbk" or "cp936" or "ms936" or "chinese" or "csgb2312" or "euc-cn":
                return Gb18030;
            case "big5" or "big5-hkscs" or "x-x-big5" or "cn-big5" or "csbig5":
                return Big5;
            case "utf-16" or "utf-16le" or "unicode" or "ucs-2":
                return Utf16LittleEndian;
            case "utf-16be":
                return Utf16BigEndian;
            default:
                return Other(name);
        }
    }

    private static Encoding? Other(string name)
    {
        try
        {
            var replace = new DecoderReplacementFallback("\uFFFD");
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, replace)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, replace);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known to the runtime, and refused.
            return null;
        }
    }

    /// <summary>The encodings that are made of tables; a source in UTF-8 needs none of them.</summary>
    private static class CodePages
    {
        private const int Gb18030Number = 54936;
        private const int Big5Number = 950;

        public static Encoding Gb18030 { get; } = Get(Gb18030Number);

        public static Encoding Big5 { get; } = Get(Big5Number);

        private static Encoding Get(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(
            codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
    }
}
