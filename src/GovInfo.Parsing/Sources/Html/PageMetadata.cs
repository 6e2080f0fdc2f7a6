using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Reads what a page says of its article: meta elements of the government site standard, the title, the index table.</summary>
internal static class PageMetadata
{
    private const int ShortestTitle = 4;

    /// <summary>The metadata of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="isContent">Which of them are the report: the index table stands outside of it.</param>
    public static SourceMetadata Read(PageTree page, List<PageBlock> blocks, bool[] isContent)
    {
        Dictionary<string, string> named = new(StringComparer.OrdinalIgnoreCase);
        Collect(page.Head, named);
        string? pageTitle = Clean(page.Title());
        (string? publisher, string? date) = FromIndexTable(blocks, isContent);
        return new SourceMetadata
        {
            Title = Value(named, "ArticleTitle") ?? FromTitleElement(blocks, pageTitle ?? Value(named, "og:title"), Value(named, "SiteName")),
            ContentSource = Value(named, "ContentSource") ?? Value(named, "Source"),
            SiteName = Value(named, "SiteName"),
            ColumnName = Value(named, "ColumnName"),
            PublicationDate = Value(named, "PubDate") ?? Value(named, "PublishDate") ?? Value(named, "firstpublishedtime") ?? date,
            Author = Value(named, "Author"),
            PublishingBody = publisher,
        };
    }

    private static void Collect(PageElement? head, Dictionary<string, string> named)
    {
        if (head is null)
        {
            return;
        }

        for (PageNode? child = head.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement { Tag: HtmlTag.Meta } meta && (meta.GetAttribute("name") ?? meta.GetAttribute("property")) is { } name
                && Clean(meta.GetAttribute("content")) is { } content)
            {
                named.TryAdd(name.Trim(), content);
            }
        }
    }

    private static string? Value(Dictionary<string, string> named, string name) => named.GetValueOrDefault(name);

    /// <summary>A value without the markup that some sites leave in it, or null when nothing remains.</summary>
    private static string? Clean(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var run = new InlineText();
        ReadOnlySpan<char> rest = value;
        while (rest.IndexOf('<') is var open and >= 0 && rest[open..].IndexOf('>') is var close and > 0)
        {
            run.Append(rest[..open], keepLines: false, isLink: false);
            run.Append(" ", keepLines: false, isLink: false);
            rest = rest[(open + close + 1)..];
        }

        run.Append(rest, keepLines: false, isLink: false);
        ReadOnlySpan<char> text = run.Text.Trim();
        return text.IsEmpty ? null : text.ToString();
    }

    /// <summary>
    /// The title of the article from the title element, which has the names of the column and the site before or behind it: the heading of the
    /// page that it contains, else the part that reads like the title of a report, else the first part.
    /// </summary>
    private static string? FromTitleElement(List<PageBlock> blocks, string? title, string? siteName)
    {
        foreach (PageBlock block in blocks)
        {
            if ((block.OutlineLevel == 1 || block.Element.Tag == HtmlTag.Ucaptitle) && block.Text.Length >= ShortestTitle
                && PageVocabulary.Default.IsTitle(block.Text) && (title is null || title.Contains(block.Text, StringComparison.Ordinal)))
            {
                return block.Text;
            }
        }

        if (title is null)
        {
            return null;
        }

        string[] parts = title.Split((char[])['_', '|', '-', '–', '—', '>', '»', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(parts, PageVocabulary.Default.IsTitle) ?? Array.Find(parts, part => part != siteName) ?? title;
    }

    private static (string? Publisher, string? Date) FromIndexTable(List<PageBlock> blocks, bool[] isContent)
    {
        string? publisher = null;
        string? date = null;
        for (int index = 0; index < blocks.Count && (publisher is null || date is null); index++)
        {
            if (isContent[index])
            {
                continue;
            }

            if (blocks[index].Table is { } table)
            {
                for (int cell = 0; cell < table.Cells.Count; cell++)
                {
                    string next = cell + 1 < table.Cells.Count && table.Cells[cell + 1].Row == table.Cells[cell].Row ? table.Cells[cell + 1].Text : string.Empty;
                    Note(table.Cells[cell].Text, next, ref publisher, ref date);
                }
            }
            else
            {
                // Names and values in a list, or several on a line: 发布机构： 市气象局 成文日期： 2025-01-16.
                foreach (string line in PartsOf(blocks[index].Text))
                {
                    Note(line, string.Empty, ref publisher, ref date);
                }
            }
        }

        return (publisher, date);
    }

    private static void Note(string text, string next, ref string? publisher, ref string? date)
    {
        if (publisher is null && PageVocabulary.Default.IsPublisherLabel(text, out string value))
        {
            publisher = NullIfEmpty(value.Length > 0 ? value : next);
        }

        if (date is null && PageVocabulary.Default.IsDateLabel(text, out value))
        {
            date = NullIfEmpty(value.Length > 0 ? value : next);
        }
    }

    private static string? NullIfEmpty(string value) => value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A line cut before each label: a label is the word before a colon.</summary>
    private static List<string> PartsOf(string text)
    {
        const int longestLine = 300;
        List<string> parts = [];
        if (text.Length > longestLine)
        {
            return parts;
        }

        int start = 0;
        for (int colon = text.AsSpan().IndexOfAny('：', ':'); colon >= 0;)
        {
            int next = text.AsSpan(colon + 1).IndexOfAny('：', ':');
            int end = next < 0 ? text.Length : colon + 1 + next;
            int cut = next < 0 ? end : text.AsSpan(colon + 1, next).LastIndexOfAny(" \u00A0\u3000\n");
            end = next < 0 ? end : cut < 0 ? -1 : colon + 1 + cut;
            if (end >= 0)
            {
                parts.Add(text[start..end].Trim());
                start = end;
            }

            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return parts;
    }
}
