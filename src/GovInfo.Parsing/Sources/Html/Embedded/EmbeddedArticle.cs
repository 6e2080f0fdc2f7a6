using System.Net;
using System.Text;

namespace GovInfo.Parsing.Sources.Html.Embedded;

/// <summary>
/// Takes the article of a page out of where a script would take it from: a text field, the document of a frame, a string that a script
/// writes. No script is run; the article is put in the place of what holds it.
/// </summary>
internal static class EmbeddedArticle
{
    /// <summary>The page with its article shown, or null where nothing in it holds one.</summary>
    /// <param name="markup">The page.</param>
    /// <param name="holder">What held the article.</param>
    public static string? Show(string markup, out string holder)
    {
        (int Start, int End, string Article, string Holder) best = default;
        int most = ScriptedText.FewestSections - 1;
        Take("textarea", Elements(markup, "<textarea", "</textarea"), static content => WebUtility.HtmlDecode(content.ToString()));
        Take("script", Elements(markup, "<script", "</script"), FromScript);
        Take("srcdoc", Attributes(markup, " srcdoc="), static value => WebUtility.HtmlDecode(value.ToString()));
        Take("value", Attributes(markup, " value="), static value => WebUtility.HtmlDecode(value.ToString()));
        holder = best.Holder ?? string.Empty;
        return most < ScriptedText.FewestSections ? null : string.Concat(markup.AsSpan(0, best.Start), best.Article, markup.AsSpan(best.End));

        void Take(string name, IEnumerable<(int Start, int End, Range Content)> places, Func<ReadOnlySpan<char>, string?> read)
        {
            foreach ((int start, int end, Range content) in places)
            {
                ReadOnlySpan<char> written = markup.AsSpan()[content];

                // Text fields and frames hold markup with entities for its tags, which part paragraphs as well as tags do.
                int sections = ScriptedText.CountSections(written);
                if (sections > most && read(written) is { } article)
                {
                    most = sections;
                    best = (start, end, AsMarkup(article), name);
                }
            }
        }
    }

    /// <summary>Whether a script of the page has the headings of a report, in whatever form.</summary>
    public static bool IsInScript(string markup) =>
        Elements(markup, "<script", "</script").Any(script => ScriptedText.HoldsReport(markup.AsSpan()[script.Content]));

    /// <summary>An article as markup: its lines as paragraphs where it has no tags, its tags resolved where they were escaped once more.</summary>
    public static string AsMarkup(string article)
    {
        if (!article.Contains('<', StringComparison.Ordinal) && article.Contains("&lt;", StringComparison.OrdinalIgnoreCase))
        {
            article = WebUtility.HtmlDecode(article);
        }

        if (article.Contains('<', StringComparison.Ordinal))
        {
            return article;
        }

        var paragraphs = new StringBuilder(article.Length * 2);
        foreach (ReadOnlySpan<char> line in article.AsSpan().EnumerateLines())
        {
            paragraphs.Append("<p>").Append(line).Append("</p>\n");
        }

        return paragraphs.ToString();
    }

    /// <summary>The one string that holds the article, or all that the script writes one behind the other.</summary>
    private static string? FromScript(ReadOnlySpan<char> script)
    {
        List<StringLiteral> strings = StringLiteral.FindAll(script);
        StringLiteral? whole = null;
        foreach (StringLiteral literal in strings)
        {
            if (literal.Length > (whole?.Length ?? 0) && ScriptedText.HoldsReport(script.Slice(literal.Start, literal.Length)))
            {
                whole = literal;
            }
        }

        if (whole is { } article)
        {
            return article.Decode(script);
        }

        var written = new StringBuilder();
        foreach (StringLiteral literal in strings)
        {
            ReadOnlySpan<char> text = script.Slice(literal.Start, literal.Length);
            if (text.Contains('<') || text.ContainsAnyInRange('\u4E00', '\u9FFF') || text.Contains("\\u", StringComparison.Ordinal))
            {
                written.Append(literal.Decode(script));
            }
        }

        string joined = written.ToString();
        return ScriptedText.HoldsReport(joined) ? joined : null;
    }

    private static IEnumerable<(int Start, int End, Range Content)> Elements(string markup, string open, string close)
    {
        for (int start = markup.IndexOf(open, StringComparison.OrdinalIgnoreCase); start >= 0;)
        {
            int content = markup.IndexOf('>', start) + 1;
            int end = content == 0 ? -1 : markup.IndexOf(close, content, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                yield break;
            }

            int behind = markup.IndexOf('>', end) + 1;
            behind = behind == 0 ? markup.Length : behind;
            yield return (start, behind, content..end);
            start = markup.IndexOf(open, behind, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The values of an attribute, each with the tag that it stands in.</summary>
    private static IEnumerable<(int Start, int End, Range Content)> Attributes(string markup, string name)
    {
        for (int start = markup.IndexOf(name, StringComparison.OrdinalIgnoreCase); start >= 0;)
        {
            int value = start + name.Length;
            int end = value < markup.Length && markup[value] is '"' or '\'' ? markup.IndexOf(markup[value], value + 1) : -1;
            int tag = markup.LastIndexOf('<', start);
            int behind = end < 0 ? -1 : markup.IndexOf('>', end) + 1;
            if (behind > 0 && tag >= 0)
            {
                yield return (tag, behind, (value + 1)..end);
            }

            start = markup.IndexOf(name, Math.Max(value, end), StringComparison.OrdinalIgnoreCase);
        }
    }
}
