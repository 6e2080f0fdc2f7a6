using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Sources.Text;

public class MarkedLinesTests
{
    private static readonly string[] Lines = [.. Enumerable.Range(1, 20).Select(static line => line % 4 == 0 ? "" : line % 3 == 0 ? "-" : line % 2 == 0 ? "12\t3" : "规章")];

    [Theory]
    [InlineData("• ")]
    [InlineData("- ")]
    [InlineData("●")]
    [InlineData("  * ")]
    public void The_mark_of_every_line_is_left_out(string mark) => AssertUnmarked(20, Lines, static (line, _, mark) => mark + line, mark);

    [Theory]
    [InlineData(" ")]
    [InlineData(": ")]
    [InlineData("\t")]
    [InlineData("| ")]
    [InlineData(". ")]
    public void The_number_of_every_line_is_left_out(string behind) => AssertUnmarked(20, Lines, static (line, number, behind) => $"{number,6}{behind}{line}", behind);

    [Fact]
    public void A_line_without_the_mark_keeps_all_as_they_are()
    {
        string text = string.Join('\n', Enumerable.Repeat("- 规章", 30).Append("规章"));
        Assert.Same(text, MarkedLines.Unmark(text));
        text = string.Join('\n', Enumerable.Repeat("- 规章", 30).Append("• 规章"));
        Assert.Same(text, MarkedLines.Unmark(text));
    }

    [Fact]
    public void Numbers_that_do_not_rise_by_little_are_text()
    {
        string text = string.Join('\n', Enumerable.Range(1, 30).Select(static line => $"{(line == 20 ? 35 : line)} 规章"));
        Assert.Same(text, MarkedLines.Unmark(text));
        text = string.Join('\n', Enumerable.Repeat("5 规章", 30));
        Assert.Same(text, MarkedLines.Unmark(text));
    }

    [Fact]
    public void Fewer_than_twenty_lines_are_no_evidence()
    {
        string text = string.Join('\n', Enumerable.Repeat("- 规章", 19));
        Assert.Same(text, MarkedLines.Unmark(text));
        Assert.Equal(text.Replace("- ", string.Empty, StringComparison.Ordinal) + "\n规章", MarkedLines.Unmark(text + "\n- 规章"));
    }

    private static void AssertUnmarked(int fewest, string[] lines, Func<string, int, string, string> write, string with)
    {
        string[] all = [.. lines, .. lines];
        Assert.True(all.Count(static line => line.Length > 0) >= fewest);
        string marked = string.Join("\r\n", all.Select((line, index) => line.Length == 0 ? line : write(line, index + 1, with)));
        Assert.Equal(string.Join("\r\n", all), MarkedLines.Unmark(marked));
    }
}
