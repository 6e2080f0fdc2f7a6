using System.Collections.Frozen;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Looks for nesting that no page has, before a tree is built: the tree construction of HTML looks up through the open elements at every tag,
/// so that 100,000 open elements cost minutes. Follows the tags roughly, in one pass, where there are enough of them at all; what it overlooks costs time and no more.
/// </summary>
internal static class MarkupDepth
{
    /// <summary>More open elements than any page has, pages that never close their elements included.</summary>
    public const int MostOpenElements = 1024;

    // An end tag closes what it names when that was opened among the last so many; else it is a stray one.
    private const int FarthestMatch = 48;

    private static readonly ulong Script = NameOf("script");
    private static readonly ulong Style = NameOf("style");
    private static readonly ulong Svg = NameOf("svg");
    private static readonly ulong Table = NameOf("table");

    private static readonly FrozenSet<ulong> Void = Keys(
        "br", "img", "input", "meta", "link", "hr", "col", "base", "area", "embed", "param", "source", "track", "wbr", "frame");

    // What a start tag that implies an end tag reaches through (HTML Standard, 13.1.2.4): formatting, and for cells and rows all but a table.
    private static readonly FrozenSet<ulong> Formatting = Keys(
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "o:p");

    private static readonly FrozenSet<ulong> Cells = Keys("td", "th", "tr");
    private static readonly FrozenSet<ulong> Items = Keys("li", "dd", "dt", "option", "a", "nobr");
    private static readonly ulong Paragraph = NameOf("p");

    /// <summary>Where the markup is to be cut so that no more than <see cref="MostOpenElements"/> are open; its length when nowhere.</summary>
    public static int FindCut(ReadOnlySpan<char> markup) =>
        markup.Count('<') - markup.Count("</") < MostOpenElements ? markup.Length : FollowTags(markup);

    private static int FollowTags(ReadOnlySpan<char> markup)
    {
        Span<ulong> open = stackalloc ulong[MostOpenElements];
        int depth = 0;
        int position = 0;
        while (position < markup.Length && markup[position..].IndexOf('<') is var found and >= 0)
        {
            position += found + 1;
            ReadOnlySpan<char> rest = markup[position..];
            if (rest.StartsWith("!--"))
            {
                position += After(rest, "-->");
                continue;
            }

            bool isEnd = rest.Length > 0 && rest[0] == '/';
            ulong name = NameOf(isEnd ? rest[1..] : rest);
            if (name == 0)
            {
                continue;
            }

            if (isEnd)
            {
                depth = Close(open[..depth], name);
            }
            else if (name == Script || name == Style || name == Svg)
            {
                position += After(rest, name == Script ? "</script" : name == Style ? "</style" : "</svg");
            }
            else if (!Void.Contains(name))
            {
                depth = CloseBefore(open[..depth], name);
                if (depth == MostOpenElements)
                {
                    return position - 1;
                }

                open[depth++] = name;
            }
        }

        return markup.Length;
    }

    /// <summary>The number of elements that stay open when a start tag ends some by implication.</summary>
    private static int CloseBefore(ReadOnlySpan<ulong> open, ulong name)
    {
        if (Cells.Contains(name))
        {
            return Close(open, name);
        }

        bool isItem = Items.Contains(name);
        if (!isItem && Formatting.Contains(name))
        {
            return open.Length;
        }

        // Every other element ends an open paragraph; most of those it does not know are blocks.
        for (int index = open.Length - 1; index >= Math.Max(0, open.Length - FarthestMatch); index--)
        {
            if (open[index] == name ? isItem || name == Paragraph : !isItem && open[index] == Paragraph)
            {
                return index;
            }

            if (!Formatting.Contains(open[index]) && !(isItem && open[index] == Paragraph))
            {
                break;
            }
        }

        return open.Length;
    }

    private static int After(ReadOnlySpan<char> rest, string end)
    {
        int found = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? rest.Length : found + end.Length;
    }

    /// <summary>The number of elements that stay open behind an end tag.</summary>
    private static int Close(ReadOnlySpan<ulong> open, ulong name)
    {
        for (int index = open.Length - 1; index >= Math.Max(0, open.Length - FarthestMatch); index--)
        {
            if (open[index] == name)
            {
                return index;
            }

            if (open[index] == Table && name != Table)
            {
                break;
            }
        }

        return open.Length;
    }

    /// <summary>The name of a tag: up to eight letters of it, packed.</summary>
    private static ulong NameOf(ReadOnlySpan<char> tag)
    {
        ulong name = 0;
        for (int index = 0; index < tag.Length && index < 8; index++)
        {
            int letter = tag[index] | 0x20;
            if (letter is < 'a' or > 'z' && (index == 0 || tag[index] is not (':' or '-' or (>= '0' and <= '9'))))
            {
                break;
            }

            name = (name << 8) | (byte)letter;
        }

        return name;
    }

    private static FrozenSet<ulong> Keys(params ReadOnlySpan<string> names)
    {
        HashSet<ulong> keys = [];
        foreach (string name in names)
        {
            keys.Add(NameOf(name));
        }

        return keys.ToFrozenSet();
    }
}
