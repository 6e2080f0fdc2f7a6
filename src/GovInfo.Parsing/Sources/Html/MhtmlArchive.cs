using System.Buffers.Text;
using System.Text;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>A page saved as a web archive (RFC 2557): the first HTML part is the page. Its other parts, pictures and styles, are not read.</summary>
internal static class MhtmlArchive
{
    private const int DeepestPart = 4;

    /// <summary>Whether a text begins like a web archive: message headers with a MIME version.</summary>
    public static bool IsArchive(ReadOnlySpan<char> head)
    {
        int colon = head.IndexOf(':');
        return colon > 0 && head[..colon].IndexOfAnyExcept(HeaderNameLetters) < 0 && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && (head.Contains("multipart/", StringComparison.OrdinalIgnoreCase) || head.Contains("text/html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The page in the archive and its content type; null when there is none.</summary>
    public static (byte[] Bytes, string ContentType)? FindPage(ReadOnlySpan<byte> archive) => FindPage(archive, 0);

    private static readonly System.Buffers.SearchValues<char> HeaderNameLetters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static (byte[] Bytes, string ContentType)? FindPage(ReadOnlySpan<byte> part, int depth)
    {
        int bodyStart = EndOfHeaders(part);
        string headers = Encoding.Latin1.GetString(part[..bodyStart]).Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("\n\t", " ", StringComparison.Ordinal).Replace("\n ", " ", StringComparison.Ordinal);
        string type = Header(headers, "Content-Type");
        ReadOnlySpan<byte> body = part[bodyStart..];
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return (Decode(body, Header(headers, "Content-Transfer-Encoding")), type);
        }

        string? boundary = type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? Parameter(type, "boundary") : null;
        return boundary is null || depth == DeepestPart ? null : FindInParts(body, Encoding.Latin1.GetBytes("--" + boundary), depth);
    }

    private static (byte[] Bytes, string ContentType)? FindInParts(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary, int depth)
    {
        int start = body.IndexOf(boundary);
        while (start >= 0)
        {
            body = body[(start + boundary.Length)..];
            int lineEnd = body.IndexOf((byte)'\n');
            if (lineEnd < 0 || body.StartsWith("--"u8))
            {
                return null;
            }

            body = body[(lineEnd + 1)..];
            start = body.IndexOf(boundary);
            if (FindPage(start < 0 ? body : body[..start], depth + 1) is { } page)
            {
                return page;
            }
        }

        return null;
    }

    private static int EndOfHeaders(ReadOnlySpan<byte> part)
    {
        int windows = part.IndexOf("\r\n\r\n"u8);
        int unix = part.IndexOf("\n\n"u8);
        return windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : unix >= 0 ? unix + 2 : part.Length;
    }

    private static string Header(string headers, string name)
    {
        foreach (ReadOnlySpan<char> line in headers.AsSpan().EnumerateLines())
        {
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return line[(name.Length + 1)..].Trim().ToString();
            }
        }

        return string.Empty;
    }

    private static string? Parameter(string value, string name)
    {
        int start = value.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = value.AsSpan(start + name.Length + 1);
        int end = rest[0..].StartsWith("\"") ? rest[1..].IndexOf('"') + 2 : rest.IndexOf(';');
        rest = (end <= 1 ? rest : rest[..end]).Trim("\" ");
        return rest.IsEmpty ? null : rest.ToString();
    }

    private static byte[] Decode(ReadOnlySpan<byte> body, string encoding) => encoding.ToUpperInvariant() switch
    {
        "QUOTED-PRINTABLE" => DecodeQuotedPrintable(body),
        "BASE64" => DecodeBase64(body),
        _ => body.ToArray(),
    };

    /// <summary>RFC 2045, 6.7.</summary>
    private static byte[] DecodeQuotedPrintable(ReadOnlySpan<byte> body)
    {
        byte[] decoded = new byte[body.Length];
        int length = 0;
        for (int index = 0; index < body.Length; index++)
        {
            if (body[index] != '=')
            {
                decoded[length++] = body[index];
            }
            else if (index + 2 < body.Length && char.IsAsciiHexDigit((char)body[index + 1]) && char.IsAsciiHexDigit((char)body[index + 2]))
            {
                decoded[length++] = Convert.FromHexString([(char)body[index + 1], (char)body[index + 2]])[0];
                index += 2;
            }
            else
            {
                // A soft line end: what follows up to it is white space.
                int lineEnd = body[index..].IndexOf((byte)'\n');
                index = lineEnd < 0 ? body.Length : index + lineEnd;
            }
        }

        return decoded.AsSpan(0, length).ToArray();
    }

    private static byte[] DecodeBase64(ReadOnlySpan<byte> body)
    {
        byte[] decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(body.Length)];
        Base64.DecodeFromUtf8(body, decoded, out _, out int written);
        return decoded.AsSpan(0, written).ToArray();
    }
}
