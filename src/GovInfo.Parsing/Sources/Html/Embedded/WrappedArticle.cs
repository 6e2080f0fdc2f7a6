using System.Net;
using System.Text;
using GovInfo.Parsing.Sources.CharacterEncodings;

namespace GovInfo.Parsing.Sources.Html.Embedded;

/// <summary>An article as the interfaces of sites hand it out: a string of JSON, or character data of XML.</summary>
internal static class WrappedArticle
{
    private const int HeadLength = 512;
    private const string DataStart = "<![CDATA[";
    private const string DataEnd = "]]>";

    /// <summary>Whether bytes are JSON or XML that wraps a report.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes, SourceHints hints)
    {
        Span<char> buffer = stackalloc char[HeadLength];
        ReadOnlySpan<char> head = buffer[..Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, HeadLength)], buffer)];
        return (IsJson(head) || IsXml(head)) && ScriptedText.HoldsReport(TextDecoder.Decode(bytes, ContentTypeCharset.Find(hints.ContentType)).Text);
    }

    /// <summary>The text as a page: what was wrapped in it, and its title where it names one; null where it wraps nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="holder">What held the article.</param>
    public static string? Unwrap(string text, out string holder)
    {
        holder = "JSON";
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, HeadLength));
        if (IsJson(head))
        {
            return FromJson(text);
        }

        holder = "XML";
        return IsXml(head) && text.Contains(DataStart, StringComparison.Ordinal)
            ? text.Replace(DataStart, string.Empty, StringComparison.Ordinal).Replace(DataEnd, string.Empty, StringComparison.Ordinal) : null;
    }

    private static string? FromJson(string text)
    {
        List<StringLiteral> strings = StringLiteral.FindAll(text);
        int article = -1;
        int most = ScriptedText.FewestSections - 1;
        for (int index = 0; index < strings.Count; index++)
        {
            ReadOnlySpan<char> written = text.AsSpan(strings[index].Start, strings[index].Length);
            int sections = ScriptedText.CountSections(written);
            if (sections > most)
            {
                most = sections;
                article = index;
            }
        }

        if (article < 0)
        {
            return null;
        }

        string title = WebUtility.HtmlEncode(ValueNear(text, strings, article, "title"));
        string source = WebUtility.HtmlEncode(ValueNear(text, strings, article, "source"));
        return $"<html><head><title>{title}</title><meta name=\"ContentSource\" content=\"{source}\"></head><body><h1>{title}</h1>\n"
            + EmbeddedArticle.AsMarkup(strings[article].Decode(text)) + "</body></html>";
    }

    /// <summary>The value whose name ends with a word, nearest to the article, before it rather than behind it; empty when there is none.</summary>
    private static string ValueNear(string text, List<StringLiteral> strings, int article, string word)
    {
        string found = string.Empty;
        int nearest = int.MaxValue;
        for (int index = 0; index + 1 < strings.Count; index++)
        {
            bool isName = text.AsSpan(strings[index].Start, strings[index].Length).EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && text.AsSpan((strings[index].Start + strings[index].Length + 1)..(strings[index + 1].Start - 1)).Trim() is ":";
            int distance = index < article ? article - index - 1 : index - article;
            if (isName && index + 1 != article && distance < nearest && strings[index + 1].Length > 0)
            {
                nearest = distance;
                found = strings[index + 1].Decode(text);
            }
        }

        return found;
    }

    /// <summary>Whether a text begins like JSON, or like a call with JSON in its brackets.</summary>
    private static bool IsJson(ReadOnlySpan<char> head)
    {
        ReadOnlySpan<char> text = head.TrimStart("\uFEFFï»¿ \t\r\n");
        int name = text.IndexOfAnyExceptInRange('!', 'z');
        int call = text.IndexOf('(');
        text = call > 0 && (name < 0 || call < name) && !text[..call].ContainsAny("<>{[\"") ? text[(call + 1)..].TrimStart() : text;
        return text is ['{' or '[', ..] && text[1..].TrimStart(" \r\n\t[{") is ['"', ..];
    }

    private static bool IsXml(ReadOnlySpan<char> head) =>
        head.TrimStart("\uFEFFï»¿ \t\r\n").StartsWith("<?xml") && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);
}
