using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Numbers of pages between rows that are a line each.</summary>
public class PageNumbersTests
{
    [Theory]
    [InlineData("  ", "", "3")]
    [InlineData("  ", "", "                - 3 -")]
    [InlineData("  ", "", "\f  12")]
    [InlineData(" | ", " |", "3")]
    [InlineData("\t", "", "3")]
    public void Are_no_values_of_a_row_that_is_full_without_them(string between, string end, string number)
    {
        string[] rows = RequestTableText.Whole();
        string[] lines = [.. RequestTableText.Labels.Zip(rows, (label, row) => label + between + row.Replace(" ", between, StringComparison.Ordinal) + end)];
        lines[8] += "\n" + number;
        lines[15] += "\n" + number;
        string heads = string.Join(between, RequestTableText.Heads.Split('\n')[3..8].Prepend("自然人").Append("总计")) + end + "\n";
        string[] read = RequestTableText.ReadText(heads + string.Join('\n', lines), out ImmutableArray<Diagnostic> diagnostics);
        Assert.Equal(rows.Select(static row => row.Replace(' ', ';')), read);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_lone_number_behind_a_row_that_misses_its_sum_leaves_it_in_doubt()
    {
        string[] rows = RequestTableText.Whole();
        string[] lines = [.. RequestTableText.Labels.Zip(rows, static (label, row) => label + "  " + row.Replace(" ", "  ", StringComparison.Ordinal))];
        lines[8] = RequestTableText.Labels[8] + "  9  2  0  1  0  6  0\n9";
        string[] read = RequestTableText.ReadText("自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n" + string.Join('\n', lines), out ImmutableArray<Diagnostic> diagnostics);
        Assert.StartsWith("?", read[8], StringComparison.Ordinal);
        Assert.NotEmpty(diagnostics);
    }
}
