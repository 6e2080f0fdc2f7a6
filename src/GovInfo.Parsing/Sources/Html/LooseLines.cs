using System.Buffers;
using System.Text;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Lines of text with tables as markup between them, as converters to Markdown write reports: no tag parts the paragraphs, line ends do. Each
/// line outside the tables becomes a paragraph.
/// </summary>
internal static class LooseLines
{
    private const string TableStart = "<table";
    private const string TableEnd = "</table>";

    private static readonly SearchValues<string> Blocks = SearchValues.Create(
        ["<html", "<body", "<p>", "<p ", "<div", "<br", "<tr", "<td", "<li", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "<section", "<article", "<pre", "<center"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The markup with its loose lines as paragraphs; the same when tags part its paragraphs.</summary>
    public static string Wrap(string markup)
    {
        if (markup.IndexOf(TableStart, StringComparison.OrdinalIgnoreCase) < 0 || !AreLoose(markup))
        {
            return markup;
        }

        var wrapped = new StringBuilder(markup.Length + (markup.Length / 4));
        for (int start = 0; start < markup.Length;)
        {
            (int table, int end) = NextTable(markup, start);
            foreach (TextLine line in LineSplitter.Split(markup.AsMemory(start, table - start)))
            {
                ReadOnlyMemory<char> content = MarkdownMarks.Remove(line.Text);
                if (!content.Span.IsWhiteSpace())
                {
                    wrapped.Append("<p>").Append(content).Append("</p>");
                }
            }

            wrapped.Append(markup, table, end - table);
            start = end;
        }

        return wrapped.ToString();
    }

    private static bool AreLoose(string markup)
    {
        for (int start = 0; start < markup.Length;)
        {
            (int table, int end) = NextTable(markup, start);
            ReadOnlySpan<char> outside = markup.AsSpan(start, table - start);
            if (outside.ContainsAny(Blocks))
            {
                return false;
            }

            start = end;
        }

        return true;
    }

    /// <summary>Where the next table begins, and where what stands behind it does.</summary>
    private static (int Table, int End) NextTable(string markup, int start)
    {
        int table = markup.IndexOf(TableStart, start, StringComparison.OrdinalIgnoreCase);
        if (table < 0)
        {
            return (markup.Length, markup.Length);
        }

        int end = markup.IndexOf(TableEnd, table, StringComparison.OrdinalIgnoreCase);
        return (table, end < 0 ? markup.Length : end + TableEnd.Length);
    }
}
