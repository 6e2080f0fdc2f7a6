using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Sources.Text;

/// <summary>Rows as programs print lists.</summary>
public class ListedCellsTests
{
    [Theory]
    [InlineData("['规章', '0', None, '1,204']", "规章\t0\t\t1,204")]
    [InlineData("[[\"规章\", \"0\", null, 3], [\"规范性\\n文件\", \"“甲”\", \"\", 4.5]]", "规章\t0\t\t3\n规范性文件\t“甲”\t\t4.5")]
    [InlineData("[None, '1.属于国家秘密', '0']", "\t1.属于国家秘密\t0")]
    [InlineData("['It\\'s', '2']", "It's\t2")]
    [InlineData("['附件']", null)]
    [InlineData("[\"甲\", 乙]", null)]
    [InlineData("['甲', '乙'] 见附件", null)]
    [InlineData("[['甲', '乙'], ['丙', '丁'", null)]
    [InlineData("[打印] [关闭]", null)]
    [InlineData("['未完, '0'", null)]
    public void Lists_become_lines_of_tabbed_cells_and_other_text_stays(string text, string? expected) =>
        Assert.Equal(expected ?? text, string.Join('\n', ListedCells.Part([new TextLine(7, text.AsMemory(), StartsPage: false)]).Select(static line => line.Text.ToString())));

    [Fact]
    public void Rows_of_one_line_keep_its_number() =>
        Assert.Equal([7, 7], ListedCells.Part([new TextLine(7, "[['甲', '乙'], ['丙', '丁']]".AsMemory(), StartsPage: false)]).Select(static line => line.Number));
}
