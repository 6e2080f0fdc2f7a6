namespace GovInfo.Parsing.Tests.Generation.Html;

/// <summary>How a page writes the text of a cell.</summary>
internal enum CellMarkup
{
    Bare,
    Paragraph,
    CentredParagraph,
    SpanPerCharacter,
    BrokenByBreaks,
    BrokenByParagraphs,
    Padded,
    Div,
}

/// <summary>How a page writes its tables; one habit a page.</summary>
internal sealed record HtmlTableHabit
{
    public CellMarkup Cell { get; init; }

    public bool HasSections { get; init; }

    public bool OmitsEndTags { get; init; }

    public bool UpperCase { get; init; }

    /// <summary>Line ends of the source stand anywhere between tags, and in labels between two Chinese characters.</summary>
    public bool WrapsSource { get; init; }

    /// <summary>A narrow empty column stands behind every column.</summary>
    public bool HasSpacerColumns { get; init; }

    /// <summary>Rows of no cells stand between rows.</summary>
    public bool HasEmptyRows { get; init; }

    /// <summary>Each table stands in a table of one cell.</summary>
    public bool IsNested { get; init; }

    /// <summary>Tables are made of div with roles.</summary>
    public bool UsesRoles { get; init; }

    /// <summary>The last cell of a row spans more columns than there are.</summary>
    public bool Overflows { get; init; }

    /// <summary>Tables are cut into two elements, between any two rows.</summary>
    public bool IsCut { get; init; }

    /// <summary>Every slot of a merged cell prints its text.</summary>
    public bool FillsSlots { get; init; }

    /// <summary>A column of the rows' numbers stands before the labels.</summary>
    public bool NumbersRows { get; init; }

    /// <summary>The label of the results spans one row too many.</summary>
    public bool MergesTooFar { get; init; }

    /// <summary>Hidden rows and cells with other numbers stand in the table.</summary>
    public bool HasHiddenCells { get; init; }

    /// <summary>Values stand in the fields of a form.</summary>
    public bool UsesFields { get; init; }

    public static HtmlTableHabit Random(Random random)
    {
        CellMarkup[] cells = Enum.GetValues<CellMarkup>();
        bool One(int of) => random.Next(of) == 0;
        HtmlTableHabit habit = new()
        {
            Cell = cells[random.Next(cells.Length)],
            HasSections = One(4),
            OmitsEndTags = One(5),
            UpperCase = One(6),
            WrapsSource = One(4),
            HasSpacerColumns = One(8),
            HasEmptyRows = One(8),
            IsNested = One(6),
            UsesRoles = One(10),
            Overflows = One(8),
            IsCut = One(6),
            HasHiddenCells = One(8),
            FillsSlots = One(12),
            NumbersRows = One(20),
            MergesTooFar = One(12),
            UsesFields = One(14),
        };

        // Spacers come from page designers, the others from converters and word processors.
        return habit.FillsSlots || habit.MergesTooFar ? habit with { HasSpacerColumns = false } : habit;
    }
}
