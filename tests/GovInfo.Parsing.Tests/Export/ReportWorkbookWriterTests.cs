using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Export;

/// <summary>What a workbook does with too many rows and with text that no cell can hold as it is.</summary>
public sealed class ReportWorkbookWriterTests
{
    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(9, 3)]
    public void Rows_beyond_a_sheet_go_on_in_the_next(int rows, int sheets)
    {
        using SpreadsheetDocument workbook = Write(5, ResultWith([.. Enumerable.Range(0, rows).Select(_ => "1")]));
        string[] names = [.. workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];
        string[] expected = ["observations", "observations (2)", "observations (3)"];
        Assert.Equal([.. expected[..sheets], "reports", "findings"], names);
        int written = names.Where(name => name.StartsWith("observations", StringComparison.Ordinal)).Sum(name => Rows(workbook, name).Length - 1);
        Assert.Equal(rows, written);
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData(" a\tb ", " a\tb ")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("😀<&>", "😀<&>")]
    public void Text_is_text_and_what_xml_cannot_hold_is_marked(string raw, string written) => AssertWritten(raw, written);

    [Fact]
    public void Half_a_surrogate_pair_is_marked() => AssertWritten("\uD800x\uDC00", "\uFFFDx\uFFFD");

    private static void AssertWritten(string raw, string written)
    {
        using SpreadsheetDocument workbook = Write(100, ResultWith([raw]));
        Cell cell = Rows(workbook, "observations")[1].Elements<Cell>().ElementAt(9);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.Equal(written, cell.InlineString!.Text!.Text);
    }

    [Theory]
    [InlineData(32_767, 32_767, '数')]
    [InlineData(32_768, 32_767, '…')]
    public void Text_longer_than_a_cell_is_cut_and_marked(int length, int writtenLength, char last)
    {
        using SpreadsheetDocument workbook = Write(100, ResultWith([new string('数', length)]));
        string text = Rows(workbook, "observations")[1].Elements<Cell>().ElementAt(9).InlineString!.Text!.Text;
        Assert.Equal((writtenLength, last), (text.Length, text[^1]));
    }

    [Fact]
    public void A_workbook_that_is_not_completed_writes_nothing()
    {
        using var output = new MemoryStream();
        using (var writer = new ReportWorkbookWriter(output))
        {
            writer.Write(ResultWith(["1"]));
        }

        Assert.Equal(0, output.Length);
    }

    private static SpreadsheetDocument Write(int maxRows, ParseResult result)
    {
        var output = new MemoryStream();
        using (var writer = new ReportWorkbookWriter(output, MessageLanguage.English, maxRows))
        {
            writer.Write(result);
            writer.Complete();
        }

        SpreadsheetDocument workbook = SpreadsheetDocument.Open(output, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Description));
        return workbook;
    }

    private static Row[] Rows(SpreadsheetDocument workbook, string name)
    {
        Sheet sheet = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);
        return [.. ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>()];
    }

    private static ParseResult ResultWith(string[] raws) => new()
    {
        Outcome = ParseOutcome.Partial,
        Source = new SourceDescription("a.txt", "txt", 1, new string('0', 64)),
        Report = new AnnualReport
        {
            Tables =
            [
                new ReportTable(
                    TableCodes.Requests,
                    "2021",
                    [.. raws.Select((raw, index) => new Observation(
                        new ObservationKey(TableCodes.Requests, RequestRow.Received, "column" + index), ObservationStatus.Unreadable, null, raw, null))],
                    null),
            ],
        },
    };
}
