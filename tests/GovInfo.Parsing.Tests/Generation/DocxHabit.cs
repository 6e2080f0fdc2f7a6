namespace GovInfo.Parsing.Tests.Generation;

/// <summary>How an invented report is written as a word-processing document; each habit is one that real producers have.</summary>
internal sealed record DocxHabit
{
    /// <summary>ISO/IEC 29500 strict instead of transitional.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The ordinals of headings stand in the numbering part and not in the text.</summary>
    public bool NumbersHeadings { get; init; }

    /// <summary>Headings have a style with an outline level.</summary>
    public bool StylesHeadings { get; init; }

    /// <summary>Words are cut into several runs.</summary>
    public bool SplitsRuns { get; init; }

    /// <summary>Numbers were changed with changes tracked.</summary>
    public bool TracksChanges { get; init; }

    /// <summary>Numbers are results of fields.</summary>
    public bool UsesFields { get; init; }

    /// <summary>Numbers stand in content controls.</summary>
    public bool UsesContentControls { get; init; }

    /// <summary>Each column of a table takes that many columns of its grid.</summary>
    public int GridColumnsPerColumn { get; init; } = 1;

    /// <summary>Cells merged across are written as such, and not as one cell with a span.</summary>
    public bool MergesAcross { get; init; }

    /// <summary>Each table stands alone in the cell of another that lays out the page.</summary>
    public bool FramesTables { get; init; }

    /// <summary>The title stands in a text box.</summary>
    public bool BoxesTitle { get; init; }

    /// <summary>Hidden text stands between the words.</summary>
    public bool HidesText { get; init; }

    /// <summary>Headers, footers and a table of contents stand around the report.</summary>
    public bool HasFurniture { get; init; }

    /// <summary>Tables are cut in two, with an empty paragraph between.</summary>
    public bool CutsTables { get; init; }

    /// <summary>Every slot of a merged cell prints its text.</summary>
    public bool FillsSlots { get; init; }

    public static DocxHabit Random(Random random) => new()
    {
        IsStrict = random.Next(4) == 0,
        NumbersHeadings = random.Next(3) == 0,
        StylesHeadings = random.Next(2) == 0,
        SplitsRuns = random.Next(2) == 0,
        TracksChanges = random.Next(4) == 0,
        UsesFields = random.Next(4) == 0,
        UsesContentControls = random.Next(4) == 0,
        GridColumnsPerColumn = random.Next(3) == 0 ? random.Next(2, 6) : 1,
        MergesAcross = random.Next(4) == 0,
        FramesTables = random.Next(5) == 0,
        BoxesTitle = random.Next(6) == 0,
        HidesText = random.Next(4) == 0,
        HasFurniture = random.Next(2) == 0,
        CutsTables = random.Next(6) == 0,
        FillsSlots = random.Next(12) == 0,
    };
}
