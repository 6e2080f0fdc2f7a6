using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>A paragraph or a table of a page, before it is known what of the page is the report.</summary>
internal sealed class PageBlock(PageElement element, string text)
{
    private int sectionBit = -1;

    /// <summary>The element that the block is made from.</summary>
    public PageElement Element { get; } = element;

    /// <summary>The text; empty for a table, and for a block that only carries links or pictures.</summary>
    public string Text { get; } = text;

    /// <summary>How many characters of the text belong to links.</summary>
    public int LinkLength { get; init; }

    public int? OutlineLevel { get; init; }

    public bool IsCentred { get; init; }

    public bool IsLine { get; init; }

    public int BlankLinesBefore { get; init; }

    /// <summary>The table, when the block is one.</summary>
    public TableDraft? Table { get; init; }

    /// <summary>The files, pictures and frames that stand in the block, or null.</summary>
    public EmbeddedContent? Embedded { get; init; }

    /// <summary>Whether the block is a table or has text.</summary>
    public bool IsShown => Table is not null || Text.Length > 0;

    /// <summary>Whether most of the text is links, as in menus and lists of articles.</summary>
    public bool IsMostlyLinks => LinkLength * 2 > TextLength;

    /// <summary>The number of characters of the block, those of a table's cells included.</summary>
    public int TextLength => Table?.TextLength ?? Text.Length;

    /// <summary>The bit of the section whose heading the block is or begins with; 0 when there is none.</summary>
    public int SectionBit => sectionBit >= 0 ? sectionBit : sectionBit = Table is null ? SectionHeadings.BitOf(Text) : 0;
}

/// <summary>What stands in a block besides text.</summary>
internal sealed class EmbeddedContent
{
    public List<AttachmentLink> Attachments { get; } = [];

    /// <summary>Addresses of documents shown in frames.</summary>
    public List<string> Frames { get; } = [];

    public int PictureCount { get; set; }

    public void Add(EmbeddedContent other)
    {
        Attachments.AddRange(other.Attachments);
        Frames.AddRange(other.Frames);
        PictureCount += other.PictureCount;
    }
}
