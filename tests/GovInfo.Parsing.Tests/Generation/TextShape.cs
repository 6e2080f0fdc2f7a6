namespace GovInfo.Parsing.Tests.Generation;

/// <summary>A way in which tables are written in text files.</summary>
/// <param name="Name">The name, as tests print it.</param>
/// <param name="Trace">What an empty cell leaves behind.</param>
/// <param name="Draw">Draws a table.</param>
internal sealed record TextShape(string Name, EmptyCellTrace Trace, Func<InventedTable, Random, string> Draw)
{
    /// <summary>Whether even a table without blanks cannot always be read: its values are out of their order, or not parted.</summary>
    public bool LosesOrder { get; init; }

    /// <summary>Draws a table some of whose values stand in another row's place, and says which rows have lost or got one.</summary>
    public Func<InventedTable, Random, ICollection<int>, string>? DrawOutOfOrder { get; init; }

    /// <summary>Whether every cell can be read back, however many are empty.</summary>
    public bool KeepsEmptyCells => Trace == EmptyCellTrace.Kept;

    /// <summary>Every shape.</summary>
    public static IReadOnlyList<TextShape> All { get; } =
    [
        new("tabbed cells", EmptyCellTrace.Kept, TextShapeDrawing.TabbedCells),
        new("tabbed cells without blank lines", EmptyCellTrace.Kept, TextShapeDrawing.TabbedCellsWithoutBlankLines),
        new("one cell a line", EmptyCellTrace.Lost, TextShapeDrawing.OneCellALine),
        new("one cell a line, rows parted", EmptyCellTrace.Lost, TextShapeDrawing.OneCellALineRowsParted),
        new("lines of a word processor", EmptyCellTrace.Kept, TextShapeDrawing.WordProcessorLines),
        new("tabbed rows, spans as empty cells", EmptyCellTrace.Kept, TextShapeDrawing.TabbedGrid),
        new("browser copy", EmptyCellTrace.Kept, TextShapeDrawing.BrowserCopy),
        new("browser copy of cells with paragraphs", EmptyCellTrace.Kept, TextShapeDrawing.BrowserCopyOfParagraphs),
        new("barred rows, padded at the end", EmptyCellTrace.Kept, TextShapeDrawing.BarredRowsPaddedAtEnd),
        new("barred rows, left blanks kept", EmptyCellTrace.Kept, TextShapeDrawing.BarredRowsLeftKept),
        new("barred cells", EmptyCellTrace.Kept, TextShapeDrawing.BarredCells),
        new("barred cells behind a bar", EmptyCellTrace.Kept, TextShapeDrawing.BarredCellsBehindABar),
        new("markdown", EmptyCellTrace.Kept, TextShapeDrawing.Markdown),
        new("markdown, merged cells repeated", EmptyCellTrace.Kept, static (table, random) => TextShapeDrawing.Markdown(TableShaping.FillSlots(table), random)),
        new("tabbed rows, merged cells repeated", EmptyCellTrace.Kept, static (table, random) => TextShapeDrawing.TabbedGrid(TableShaping.FillSlots(table), random)),
        new("box drawing", EmptyCellTrace.Kept, TextShapeDrawing.BoxDrawing),
        new("ruled with plus and minus", EmptyCellTrace.Kept, TextShapeDrawing.PlusAndMinus),
        new("grid with narrow columns", EmptyCellTrace.Kept, TextShapeDrawing.NarrowGrid),
        new("aligned columns", EmptyCellTrace.Kept, TextShapeDrawing.AlignedColumns),
        new("pages of a layout converter", EmptyCellTrace.Lost, static (table, random) => PageDrawing.Draw(table, random, isHanTwoColumns: false)) { LosesOrder = true },
        new("tables of a terminal browser", EmptyCellTrace.Lost, static (table, random) => PageDrawing.Draw(table, random, isHanTwoColumns: true)) { LosesOrder = true },
        new("blocks of a page", EmptyCellTrace.Lost, static (table, random) => PageDrawing.DrawBlocks(table, random, [])) { LosesOrder = true, DrawOutOfOrder = PageDrawing.DrawBlocks },
        new("pdf lines", EmptyCellTrace.Lost, TextShapeDrawing.PdfLines),
        new("one line with spaces", EmptyCellTrace.Lost, TextShapeDrawing.OneLine),
        new("one line without spaces", EmptyCellTrace.Glued, TextShapeDrawing.OneLineWithoutSpaces) { LosesOrder = true },
        new("tabbed cells of several paragraphs", EmptyCellTrace.Kept, TextShapeDrawing.TabbedCellsOfParagraphs),
        new("barred rows without empty cells", EmptyCellTrace.Lost, TextShapeDrawing.BarredRowsWithoutEmptyCells),
        new("bars and cells in lines of their own", EmptyCellTrace.Kept, LoneBarDrawing.Draw),
    ];

    /// <summary>Writes a whole report with its tables in this shape.</summary>
    /// <param name="report">The report.</param>
    /// <param name="random">What is left to chance.</param>
    /// <param name="rowsOutOfOrder">Receives the rows of each table, by its code, in which a value is missing or is one too many.</param>
    public string Render(InventedReport report, Random random, IDictionary<string, HashSet<int>>? rowsOutOfOrder = null)
    {
        var lines = new List<string> { report.Title, string.Empty, "    " + report.Preface };
        foreach (InventedSection section in report.Sections)
        {
            lines.Add(section.Heading);
            for (int index = 0; index < section.Paragraphs.Length; index++)
            {
                lines.Add("　　" + section.Paragraphs[index]);
            }

            if (section.Table is not null)
            {
                lines.Add(string.Empty);
                HashSet<int> moved = [];
                lines.Add(DrawOutOfOrder is null ? Draw(section.Table, random) : DrawOutOfOrder(section.Table, random, moved));
                rowsOutOfOrder?.Add(section.Table.Code, moved);
                lines.Add(string.Empty);
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    public override string ToString() => Name;
}
