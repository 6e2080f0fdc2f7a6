namespace GovInfo.Parsing.Tests.Generation;

/// <summary>A way in which tables are written in text files.</summary>
/// <param name="Name">The name, as tests print it.</param>
/// <param name="KeepsEmptyCells">Whether an empty cell leaves a trace, so that every cell can be read back.</param>
/// <param name="Draw">Draws a table.</param>
internal sealed record TextShape(string Name, bool KeepsEmptyCells, Func<InventedTable, Random, string> Draw)
{
    /// <summary>Whether even a table without blanks cannot always be read: its values are out of their order, or not parted.</summary>
    public bool LosesOrder { get; init; }

    /// <summary>Every shape.</summary>
    public static IReadOnlyList<TextShape> All { get; } =
    [
        new("tabbed cells", true, TextShapeDrawing.TabbedCells),
        new("tabbed cells without blank lines", true, TextShapeDrawing.TabbedCellsWithoutBlankLines),
        new("one cell a line", false, TextShapeDrawing.OneCellALine),
        new("one cell a line, rows parted", false, TextShapeDrawing.OneCellALineRowsParted),
        new("lines of a word processor", true, TextShapeDrawing.WordProcessorLines),
        new("tabbed rows, spans as empty cells", true, TextShapeDrawing.TabbedGrid),
        new("browser copy", true, TextShapeDrawing.BrowserCopy),
        new("browser copy of cells with paragraphs", true, TextShapeDrawing.BrowserCopyOfParagraphs),
        new("barred rows, padded at the end", true, TextShapeDrawing.BarredRowsPaddedAtEnd),
        new("barred rows, left blanks kept", true, TextShapeDrawing.BarredRowsLeftKept),
        new("barred cells", false, TextShapeDrawing.BarredCells),
        new("barred cells behind a bar", false, TextShapeDrawing.BarredCellsBehindABar),
        new("markdown", true, TextShapeDrawing.Markdown),
        new("box drawing", true, TextShapeDrawing.BoxDrawing),
        new("ruled with plus and minus", true, TextShapeDrawing.PlusAndMinus),
        new("grid with narrow columns", true, TextShapeDrawing.NarrowGrid),
        new("aligned columns", false, TextShapeDrawing.AlignedColumns),
        new("pages of a layout converter", false, static (table, random) => PageDrawing.Draw(table, random, isHanTwoColumns: false)) { LosesOrder = true },
        new("tables of a terminal browser", false, static (table, random) => PageDrawing.Draw(table, random, isHanTwoColumns: true)) { LosesOrder = true },
        new("blocks of a page", false, PageDrawing.DrawBlocks) { LosesOrder = true },
        new("pdf lines", false, TextShapeDrawing.PdfLines),
        new("one line with spaces", false, TextShapeDrawing.OneLine),
        new("one line without spaces", false, TextShapeDrawing.OneLineWithoutSpaces) { LosesOrder = true },
    ];

    /// <summary>Writes a whole report with its tables in this shape.</summary>
    public string Render(InventedReport report, Random random)
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
                lines.Add(Draw(section.Table, random));
                lines.Add(string.Empty);
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    public override string ToString() => Name;
}
