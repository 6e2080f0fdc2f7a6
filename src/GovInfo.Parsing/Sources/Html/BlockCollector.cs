using System.Runtime.InteropServices;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Collects the lines of a page as they are walked, and makes blocks of them where a paragraph ends.</summary>
internal sealed class BlockCollector
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private readonly InlineText run = new();
    private List<PageBlock>? spare;
    private EmbeddedContent? embedded;
    private PageElement? runElement;
    private TextFormat runFormat;
    private int blankLines;

    /// <summary>The blocks so far; a cell's blocks are collected in a list of their own.</summary>
    public List<PageBlock> Blocks { get; private set; } = [];

    /// <summary>The number that the next paragraph begins with, when it is the first of a list item.</summary>
    public string? Marker { get; set; }

    /// <summary>Adds the data of a text node to the current paragraph.</summary>
    public void Append(ReadOnlySpan<char> text, TextFormat format) => run.Append(text, format.KeepsLines, format.IsLink);

    /// <summary>Adds a line break to the current paragraph.</summary>
    public void Break() => run.Break();

    /// <summary>Ends the current paragraph and begins those of an element; returns what <see cref="Leave"/> needs.</summary>
    public (PageElement? Element, TextFormat Format) Enter(PageElement element, TextFormat format)
    {
        Flush();
        (PageElement?, TextFormat) outer = (runElement, runFormat);
        (runElement, runFormat) = (element, format);
        return outer;
    }

    /// <summary>Ends the current paragraph and goes back to those of the element around.</summary>
    public void Leave((PageElement? Element, TextFormat Format) outer)
    {
        Flush();
        (runElement, runFormat) = outer;
    }

    /// <summary>Collects the blocks of a cell from now on; returns what <see cref="EndCell"/> needs.</summary>
    public List<PageBlock> BeginCell()
    {
        List<PageBlock> outside = Blocks;

        // Cells share a list to gather in, since most have one block or none.
        Blocks = spare ?? [];
        spare = null;
        blankLines = 0;
        return outside;
    }

    /// <summary>Ends a cell and returns it with its blocks.</summary>
    public GridCell EndCell(PageElement cell, List<PageBlock> outside)
    {
        spare = Blocks;
        Blocks = outside;
        blankLines = 0;
        GridCell ended = new(cell, CollectionsMarshal.AsSpan(spare));
        spare.Clear();
        return ended;
    }

    /// <summary>Notes a picture.</summary>
    public void NotePicture(PageElement image)
    {
        if (LinkedFiles.IsContentPicture(image))
        {
            Embedded.PictureCount++;
        }
    }

    /// <summary>Notes a link, if it leads to a file.</summary>
    public void NoteLink(PageElement anchor, string target)
    {
        bool isFile = LinkedFiles.IsFile(target) || anchor.HasAttribute("download");
        string text = isFile || LinkedFiles.MayBeCommand(target) ? anchor.TextContent().Trim() : string.Empty;

        // Behind download.jsp?id=3 is what the link says: 年度报告.docx.
        if (isFile || LinkedFiles.IsFile(text))
        {
            Embedded.Attachments.Add(new AttachmentLink(text.Length > 0 ? text : anchor.GetAttribute("title") ?? string.Empty, target));
        }
    }

    /// <summary>Notes an element that shows a file or another page.</summary>
    public void NoteFrame(PageElement element)
    {
        string? target = element.GetAttribute(element.Tag == HtmlTag.Object ? "data" : "src");
        if (string.IsNullOrWhiteSpace(target) || target.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (LinkedFiles.IsFile(target))
        {
            Embedded.Attachments.Add(new AttachmentLink(element.GetAttribute("title") ?? string.Empty, target));
        }
        else if (element.Tag is HtmlTag.Iframe or HtmlTag.Frame)
        {
            Embedded.Frames.Add(target);
        }
    }

    private EmbeddedContent Embedded => embedded ??= new EmbeddedContent();

    /// <summary>Ends the run of lines and makes paragraphs of it.</summary>
    public void Flush()
    {
        if (run.IsEmpty && embedded is null)
        {
            return;
        }

        ReadOnlySpan<char> text = run.Text;
        ReadOnlySpan<char> shown = text.Trim();
        if (shown.IsEmpty)
        {
            blankLines += text.Length > 0 ? 1 : 0;
            if (embedded is not null)
            {
                Blocks.Add(new PageBlock(runElement!, string.Empty) { Embedded = embedded });
                embedded = null;
            }
        }
        else if (!text.Contains('\n'))
        {
            AddParagraph(new BrokenLine(TextOf(shown), 0, IsLine: false), run.LinkLength);
        }
        else
        {
            foreach (BrokenLine line in BrokenLines.Split(text.ToString(), run.KeepsLines))
            {
                AddParagraph(line, (int)((long)run.LinkLength * line.Text.Length / text.Length));
            }
        }

        run.Clear();
    }

    /// <summary>A text; most cells of a table of statistics are one digit.</summary>
    private static string TextOf(ReadOnlySpan<char> text) => text is [>= '0' and <= '9'] ? Digits[text[0] - '0'] : text.ToString();

    private void AddParagraph(BrokenLine line, int linkLength)
    {
        Blocks.Add(new PageBlock(runElement!, WithMarker(line.Text))
        {
            LinkLength = linkLength,
            OutlineLevel = runFormat.OutlineLevel,
            IsCentred = runFormat.IsCentred,
            IsLine = line.IsLine,
            BlankLinesBefore = blankLines + line.BlankLinesBefore,
            Embedded = embedded,
        });
        embedded = null;
        blankLines = 0;
    }

    /// <summary>The text behind the marker of its list item, unless the text repeats the number.</summary>
    private string WithMarker(string text)
    {
        string? before = Marker;
        Marker = null;
        return string.IsNullOrEmpty(before) || text.StartsWith(before.TrimEnd('.', '、'), StringComparison.Ordinal) ? text : before + text;
    }
}
