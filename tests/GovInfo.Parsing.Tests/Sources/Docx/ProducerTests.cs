using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>What programs write that are not this library's tests.</summary>
public sealed class ProducerTests
{
    [Fact]
    public void Headings_that_LibreOffice_numbers_have_their_ordinals()
    {
        DocxReading reading = DocxReading.Read(ReadCase("docx-libreoffice-numbered"));
        Assert.Equal(
            ["一、总体情况", "（一）主动公开", "（二）依申请公开", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"],
            reading.Paragraphs.Where(paragraph => paragraph.OutlineLevel is not null).Select(paragraph => paragraph.Text));
        Assert.Contains("全年主动公开政府信息96条。", reading.Content);
        Assert.Equal(["- 3 -", "含个体工商户。", "政府信息公开 2023"], reading.Furniture.Order(StringComparer.Ordinal));
        Assert.Equal(["GI1307", "GI1308", "GI1315"], reading.Codes);
    }

    [Theory]
    [InlineData("docx-libreoffice-html")]
    [InlineData("docx-libreoffice-numbered")]
    public void Tables_that_LibreOffice_writes_have_the_grids_of_the_form(string name)
    {
        SourceTable[] tables = DocxReading.Read(ReadCase(name)).Tables;
        Assert.Equal([(14, 4), (28, 10), (4, 15)], tables.Select(table => (table.RowCount, table.ColumnCount)));
        Assert.All(tables, table => Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Sum(cell => cell.RowSpan * cell.ColumnSpan)));
    }

    private static byte[] ReadCase(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "GovInfo.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllBytes(Path.Combine(folder.FullName, "testdata", "reports", name, "source.docx"));
    }
}
