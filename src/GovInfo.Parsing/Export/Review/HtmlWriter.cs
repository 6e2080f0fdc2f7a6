using System.Globalization;

namespace GovInfo.Parsing.Export.Review;

/// <summary>
/// Writes HTML. Markup and text go through different methods, so that text of a document can never become markup (HTML Standard, 13.3).
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>Writes markup of our own as it is. Never pass text of a document here.</summary>
    public HtmlWriter Markup(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, escaped for content and for quoted attribute values alike.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            switch (letter)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    output.Write(IsShown(letter) ? letter : '\uFFFD');
                    break;
            }
        }

        return this;
    }

    /// <summary>Writes a number.</summary>
    public HtmlWriter Number(int number)
    {
        output.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes an attribute with a space before it.</summary>
    public HtmlWriter Attribute(string name, ReadOnlySpan<char> value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        Text(value);
        output.Write('"');
        return this;
    }

    /// <summary>Writes words in both languages; the page shows one of them.</summary>
    public HtmlWriter Words(Bilingual words)
    {
        output.Write("<span lang=\"zh-Hans\" class=\"t\">");
        Text(words.Chinese);
        output.Write("</span><span lang=\"en\" class=\"t\">");
        Text(words.English);
        output.Write("</span>");
        return this;
    }

    // Control characters have no place in HTML, and those that turn the direction of text could make it read as something else.
    private static bool IsShown(char letter) =>
        letter is '\t' or '\n' || (!char.IsControl(letter) && letter is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
}
