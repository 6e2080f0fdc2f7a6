using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace GovInfo.Parsing.Cli.Tests.Exports;

/// <summary><c>--format xlsx</c>: a valid workbook whose sheets hold what the other formats hold.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public async Task A_workbook_is_valid_and_has_observations_reports_and_findings()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("out.xlsx");
        ToolRun run = await Govinfo.RunAsync("parse", "source.html", "--format", "xlsx", "-o", file);
        Assert.Equal(0, run.ExitCode);

        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Description));
        Sheet[] sheets = [.. workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>()];
        Assert.Equal(["observations", "reports", "findings"], sheets.Select(sheet => sheet.Name!.Value));
        Row[][] rows = [.. sheets.Select(sheet => ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>().ToArray())];
        Assert.Equal([201, 2, 2], rows.Select(sheet => sheet.Length));

        string[] tidy = (await Govinfo.RunAsync("parse", "source.html", "--format", "csv")).Output.Split('\n');
        Assert.Equal(tidy[0], string.Join(',', rows[0][0].Elements<Cell>().Select(Text)));
        Assert.Equal(tidy[4], string.Join(',', rows[0][4].Elements<Cell>().Select(Text)));
        string[] wide = (await Govinfo.RunAsync("parse", "source.html", "--format", "wide-csv")).Output.Split('\n');
        Assert.Equal(wide[0], string.Join(',', rows[1][0].Elements<Cell>().Select(Text)));
        Assert.Equal(wide[1], string.Join(',', rows[1][1].Elements<Cell>().Select(Text)));
        Assert.Equal("GI5101", Text(rows[2][1].Elements<Cell>().ElementAt(4)));

        // Numbers are numbers: the year and the value.
        Cell[] cells = [.. rows[0][1].Elements<Cell>()];
        Assert.Null(cells[2].DataType);
        Assert.Null(cells[7].DataType);
        Assert.Equal(CellValues.InlineString, cells[9].DataType!.Value);
    }

    private static string Text(Cell cell) => cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? string.Empty;
}
