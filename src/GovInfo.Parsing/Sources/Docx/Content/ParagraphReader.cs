using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Reads paragraphs (ISO/IEC 29500-1, 17.3.1.22), their automatic numbers included.</summary>
internal sealed class ParagraphReader
{
    private readonly StoryReader story;
    private readonly PartCursor cursor;
    private readonly InlineReader inlines;
    private readonly Stack<ParagraphText> spares = [];
    private ParagraphText? runOn;

    public ParagraphReader(StoryReader story)
    {
        this.story = story;
        cursor = story.Cursor;
        inlines = new InlineReader(story);
    }

    public void Read(List<WordBlock> blocks)
    {
        ParagraphText text = runOn ?? (spares.TryPop(out ParagraphText? spare) ? spare : new ParagraphText());
        runOn = null;
        int number = story.NextParagraphNumber();
        ParagraphProperties properties = ParagraphProperties.None;
        WordStyle style = story.Styles.ResolveParagraphStyle(null);
        int depth = cursor.Depth;
        int start = text.Length;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.WordName == "pPr")
            {
                properties = ParagraphProperties.Read(cursor);
                style = story.Styles.ResolveParagraphStyle(properties.StyleId);
            }
            else
            {
                inlines.Read(text, RunProperties.Of(style));
            }
        }

        if (story.Fields.AbandonInstructions())
        {
            story.Findings.UnendedFields++;
        }

        if (!properties.IsMarkDeleted && !(properties.IsMarkHidden && text.Length == start) && story.PlaceholderDepth == 0)
        {
            text.Insert(start, GetLabel(properties, style));
        }

        cursor.CountText(text.Length - start);

        if (properties.RunsOn)
        {
            runOn = text;
        }
        else
        {
            Finish(blocks, text, properties, style, number);
        }
    }

    /// <summary>Puts aside a paragraph that runs on, and takes up another.</summary>
    public ParagraphText? SwapRunOn(ParagraphText? other)
    {
        ParagraphText? current = runOn;
        runOn = other;
        return current;
    }

    /// <summary>Ends a paragraph that was to run on where nothing follows that it could run into.</summary>
    public void FlushRunOn(List<WordBlock> blocks)
    {
        if (runOn is { } text)
        {
            runOn = null;
            Finish(blocks, text, ParagraphProperties.None, WordStyle.None, story.CellDepth == 0 ? story.ParagraphCount : 0);
        }
    }

    private void Finish(List<WordBlock> blocks, ParagraphText text, ParagraphProperties properties, WordStyle style, int number)
    {
        string value = text.GetText();
        if (value.Length > 0 || text.LeftOut != LeftOut.None)
        {
            blocks.Add(new WordParagraph
            {
                Text = value,
                OutlineLevel = (properties.OutlineLevel ?? style.OutlineLevel) is { } level and >= 0 and < 9 ? level + 1 : null,
                IsCentred = (properties.Alignment ?? style.Alignment) == "center",
                IsFurniture = story.ContentsDepth > 0 || style.IsTableOfContents || text.IsFurniture,
                Number = number,
                LeftOut = text.LeftOut,
            });
        }

        blocks.AddRange(text.Anchored);
        text.Clear();
        spares.Push(text);
    }

    private string GetLabel(ParagraphProperties properties, WordStyle style)
    {
        // A number given by the style is at the level that stands for the style, whatever level the style names (17.9.23).
        int? instance = properties.NumberingId ?? style.NumberingId;
        if (instance is not { } id || id == 0 || story.Numbering.IsEmpty)
        {
            return string.Empty;
        }

        int level = properties.NumberingLevel ?? (properties.NumberingId is null ? FindLevelOfStyle(id, properties, style) : 0);
        return story.Counter.Next(id, level);
    }

    private int FindLevelOfStyle(int id, ParagraphProperties properties, WordStyle style) =>
        (properties.StyleId is { } own ? story.Numbering.FindLevelOfStyle(id, own) : null) ??
        (style.NumberingStyleId is { } carrier ? story.Numbering.FindLevelOfStyle(id, carrier) : null) ??
        style.NumberingLevel ?? 0;
}
