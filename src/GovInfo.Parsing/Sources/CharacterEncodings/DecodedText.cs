namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>Bytes as text, with what was found out about their encoding.</summary>
/// <param name="Text">The text, without a byte order mark; U+FFFD stands for what could not be decoded.</param>
/// <param name="EncodingName">The IANA name of the encoding: <c>utf-8</c>, <c>utf-16</c>, <c>gb18030</c>, <c>big5</c> …</param>
/// <param name="HasByteOrderMark">Whether a byte order mark named the encoding.</param>
/// <param name="UndecodableCount">How often bytes could not be decoded.</param>
internal sealed record DecodedText(string Text, string EncodingName, bool HasByteOrderMark, int UndecodableCount);
