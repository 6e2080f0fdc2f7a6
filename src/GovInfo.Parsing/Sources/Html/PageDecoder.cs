using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.CharacterEncodings;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Decodes a page. Declarations are the HTTP content type, <c>meta</c> and the XML declaration; they break ties, since pages moved from one
/// system to another often declare what they no longer are.
/// </summary>
internal static class PageDecoder
{
    // The HTML Standard (13.2.3.2) looks for a declaration in the first 1024 bytes; real pages put comments and scripts before it.
    private const int DeclarationLength = 4096;

    private const string ValueEnds = " \t\r\n\"'>;/?";

    /// <summary>The page as text; what is odd about its encoding goes to the diagnostics.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        string? http = Find(hints.ContentType, "charset=");
        Span<char> buffer = stackalloc char[DeclarationLength];
        ReadOnlySpan<char> head = buffer[..Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, DeclarationLength)], buffer)];
        string? meta = Find(head, "charset=") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? Find(head, "encoding=") : null);
        DecodedText decoded = TextDecoder.Decode(bytes, http, meta);
        string? declared = KnownEncodings.FromLabel(meta) is not null ? meta : http;
        if (KnownEncodings.FromLabel(declared) is { } encoding && encoding.WebName != decoded.EncodingName && !Ascii.IsValid(bytes))
        {
            context.Diagnostics.Add(HtmlDiagnostics.WrongCharset.Create(null, ("declared", declared), ("actual", decoded.EncodingName)));
        }

        if (decoded.UndecodableCount > 0)
        {
            context.Diagnostics.Add(HtmlDiagnostics.Undecodable.Create(null, ("count", decoded.UndecodableCount), ("encoding", decoded.EncodingName)));
        }

        return decoded.Text;
    }

    private static string? Find(ReadOnlySpan<char> text, string name)
    {
        int start = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = text[(start + name.Length)..].TrimStart(" \t\"'");
        int end = 0;
        while (end < value.Length && !ValueEnds.Contains(value[end], StringComparison.Ordinal))
        {
            end++;
        }

        value = value[..end];
        return value.IsEmpty ? null : value.ToString();
    }
}
