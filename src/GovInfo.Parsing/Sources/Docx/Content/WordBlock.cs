namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>A paragraph or table as it stands in a story, before places and spans are worked out.</summary>
internal abstract class WordBlock;

/// <summary>A paragraph that has text, or that holds something which cannot be read as text.</summary>
internal sealed class WordParagraph : WordBlock
{
    public required string Text { get; init; }

    public int? OutlineLevel { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>Whether the paragraph belongs to a table of contents.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>The number of the paragraph among those outside tables; 0 inside.</summary>
    public int Number { get; init; }

    public LeftOut LeftOut { get; init; }
}

/// <summary>What a paragraph holds that is not in its text.</summary>
[Flags]
internal enum LeftOut
{
    None = 0,
    StruckText = 1,
    Picture = 2,
    Equation = 4,
    EmbeddedObject = 8,
}

internal enum CellMerge
{
    None,
    Restart,
    Continue,
}

/// <summary>A cell as written, by grid column (ISO/IEC 29500-1, 17.4.65).</summary>
internal sealed class WordCell
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public CellMerge VerticalMerge { get; init; }

    public CellMerge HorizontalMerge { get; init; }

    public required List<WordBlock> Content { get; init; }
}

internal sealed class WordTable : WordBlock
{
    private const int LongestValue = 60;

    /// <summary>The number of the table in the document, in the order in which the tables begin; the first is 1.</summary>
    public required int Number { get; init; }

    public List<List<WordCell>> Rows { get; } = [];

    /// <summary>How many cells of this table have text of their own.</summary>
    public int OwnCellCount { get; set; }

    /// <summary>How many such cells the tables within this one have.</summary>
    public int NestedCellCount { get; set; }

    /// <summary>The paragraph of a table that was drawn around one number or label, or null.</summary>
    public WordParagraph? OnlyParagraph()
    {
        if (OwnCellCount != 1 || NestedCellCount != 0)
        {
            return null;
        }

        WordParagraph? only = null;
        foreach (WordBlock block in Rows.SelectMany(static row => row).SelectMany(static cell => cell.Content))
        {
            if (block is WordParagraph paragraph && paragraph.Text.Length > 0)
            {
                if (only is not null || paragraph.Text.Length > LongestValue)
                {
                    return null;
                }

                only = paragraph;
            }
        }

        // A label beside an empty cell is a row of the form.
        bool isRow = Rows.Sum(static row => row.Count) > 1 && only?.Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') == true;
        return isRow ? null : only;
    }
}
