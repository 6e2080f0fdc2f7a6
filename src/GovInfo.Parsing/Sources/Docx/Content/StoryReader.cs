using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Numbering;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>
/// Reads the block content of a story (the body, a header, a note) in the accepted view of tracked changes (ISO/IEC 29500-1, 17.2 and
/// 17.13.5). Serves one story; paragraphs and tables are read by <see cref="ParagraphReader"/> and <see cref="TableReader"/>.
/// </summary>
internal sealed class StoryReader
{
    private readonly IReadOnlyDictionary<string, OoxmlRelationship> relationships;
    private readonly ParagraphReader paragraphs;
    private readonly TableReader tables;
    private int tableCount;

    public StoryReader(
        PartCursor cursor,
        StyleSheet styles,
        NumberingSheet numbering,
        NumberingCounter counter,
        IReadOnlyDictionary<string, OoxmlRelationship> relationships,
        StoryFindings findings)
    {
        Cursor = cursor;
        Styles = styles;
        Numbering = numbering;
        Counter = counter;
        this.relationships = relationships;
        Findings = findings;
        paragraphs = new ParagraphReader(this);
        tables = new TableReader(this);
    }

    public PartCursor Cursor { get; }

    public StyleSheet Styles { get; }

    public NumberingSheet Numbering { get; }

    public NumberingCounter Counter { get; }

    public StoryFindings Findings { get; }

    public List<AttachmentLink> Attachments { get; } = [];

    /// <summary>The fields that are open where the cursor stands.</summary>
    public FieldTracker Fields { get; private set; } = new();

    /// <summary>How many cells the cursor stands in.</summary>
    public int CellDepth { get; set; }

    /// <summary>How many content controls that show their placeholder the cursor stands in.</summary>
    public int PlaceholderDepth { get; set; }

    /// <summary>How many content controls that hold a table of contents the cursor stands in.</summary>
    public int ContentsDepth { get; set; }

    public int NextTableNumber() => ++tableCount;

    /// <summary>How many paragraphs outside tables have begun.</summary>
    public int ParagraphCount { get; private set; }

    /// <summary>The number of the next paragraph; 0 inside tables.</summary>
    public int NextParagraphNumber() => CellDepth == 0 ? ++ParagraphCount : 0;

    /// <summary>Reads the blocks of the element that the cursor stands on: a body, a cell, a note.</summary>
    /// <param name="cell">Where the properties go when the element is a cell.</param>
    public List<WordBlock> ReadBlocks(CellProperties? cell = null)
    {
        var blocks = new List<WordBlock>();
        ParagraphText? outerRunOn = paragraphs.SwapRunOn(null);
        ReadBlocks(blocks, cell);
        paragraphs.FlushRunOn(blocks);
        paragraphs.SwapRunOn(outerRunOn);
        return blocks;
    }

    /// <summary>Reads the blocks of a text box; fields do not run into it from the paragraph that it is anchored in.</summary>
    public List<WordBlock> ReadTextBox()
    {
        FieldTracker outerFields = Fields;
        Fields = new FieldTracker();
        List<WordBlock> blocks = ReadBlocks();
        Fields = outerFields;
        return blocks;
    }

    /// <summary>Says that the document wants another part in its place (altChunk, subDoc), which is not followed.</summary>
    public void AddImportedPart()
    {
        OoxmlRelationship? relationship = FindRelationship(Cursor.GetRelationshipId());
        Findings.AddImportedPart(relationship?.PartName ?? relationship?.ExternalTarget ?? string.Empty);
    }

    public OoxmlRelationship? FindRelationship(string? id) => id is null ? null : relationships.GetValueOrDefault(id);

    private void ReadBlocks(List<WordBlock> blocks, CellProperties? cell = null)
    {
        int depth = Cursor.Depth;
        while (Cursor.MoveToNextChild(depth))
        {
            switch (Cursor.WordName)
            {
                case "p":
                    paragraphs.Read(blocks);
                    break;
                case "tbl":
                    paragraphs.FlushRunOn(blocks);
                    tables.Read(blocks);
                    break;
                case "tcPr" when cell is not null:
                    cell.Read(Cursor);
                    break;
                case "sdt":
                    ContentControl.Read(this, () => ReadBlocks(blocks));
                    break;
                case "customXml" or "ins" or "moveTo" or "smartTag":
                    ReadBlocks(blocks);
                    break;
                case "altChunk":
                    AddImportedPart();
                    break;
                case "" when Cursor.LocalName == AlternateContent.ElementName:
                    AlternateContent.Read(Cursor, () => ReadBlocks(blocks));
                    break;
                default:
                    break;
            }
        }
    }
}
