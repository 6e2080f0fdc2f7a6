using System.Buffers;
using System.Text;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Signatures;

/// <summary>Tells text formats apart that are neither plain text nor HTML, by how they begin.</summary>
internal static class MarkupSignature
{
    private const int HeadLength = 4096;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");

    public static Diagnostic? Recognise(ReadOnlySpan<byte> bytes)
    {
        string head = DecodeHead(bytes);
        ReadOnlySpan<char> text = head.AsSpan().TrimStart();
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return RecogniseXml(text);
        }

        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ||
            (text.StartsWith("From:", StringComparison.OrdinalIgnoreCase) && text.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)))
        {
            return SignatureDiagnostics.Mhtml.Create(null);
        }

        return IsJson(text) ? SignatureDiagnostics.Json.Create(null) : null;
    }

    private static Diagnostic? RecogniseXml(ReadOnlySpan<char> text)
    {
        string root = GetRootName(text);
        if (root.Equals("html", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return root switch
        {
            "w:wordDocument" => SignatureDiagnostics.WordXml.Create(null),
            "pkg:package" => SignatureDiagnostics.FlatPackage.Create(null),
            _ => SignatureDiagnostics.Xml.Create(null, ("root", root)),
        };
    }

    /// <summary>The name of the first element, behind the declaration, comments and a document type.</summary>
    private static string GetRootName(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int open = text.IndexOf('<');
            if (open < 0 || open + 1 >= text.Length)
            {
                return string.Empty;
            }

            text = text[(open + 1)..];
            if (text.StartsWith("!--"))
            {
                int end = text.IndexOf("-->", StringComparison.Ordinal);
                text = end < 0 ? [] : text[(end + 3)..];
            }
            else if (text[0] is not ('?' or '!'))
            {
                int end = text.IndexOfAny(NameEnd);
                return (end < 0 ? text : text[..end]).ToString();
            }
        }
    }

    private static bool IsJson(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('{' or '['))
        {
            return false;
        }

        ReadOnlySpan<char> next = text[1..].TrimStart();
        return next.Length > 0 && (next[0] == '"' || (text[0] == '[' && next[0] is '{' or ']') || (text[0] == '{' && next[0] == '}'));
    }

    private static string DecodeHead(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadLength)];
        return head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(head[3..]),
            _ => Encoding.Latin1.GetString(head),
        };
    }
}
