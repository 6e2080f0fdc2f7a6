using System.Buffers;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>The character set of PDF syntax: white space, delimiters, regular characters (ISO 32000-2, 7.2.3).</summary>
internal static class PdfCharacters
{
    /// <summary>What begins or ends a string, an array, a dictionary or a comment.</summary>
    public static readonly SearchValues<byte> NotInFlatArray = SearchValues.Create("()<>[]{}%"u8);

    private const byte Regular = 0;
    private const byte WhiteSpace = 1;
    private const byte Delimiter = 2;

    private static ReadOnlySpan<byte> Classes =>
    [
        1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 0, 0, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
    ];

    public static bool IsWhiteSpace(byte value) => ClassOf(value) == WhiteSpace;

    public static bool IsDelimiter(byte value) => ClassOf(value) == Delimiter;

    public static bool IsRegular(byte value) => ClassOf(value) == Regular;

    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };

    private static byte ClassOf(byte value) => value < Classes.Length ? Classes[value] : Regular;
}
