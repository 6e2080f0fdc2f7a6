using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Losses;

/// <summary>Groups of rows of which only the group's label is in the text, with the numbers of all of them.</summary>
public class UnlabelledRowsTests
{
    private const int FirstRefused = 4;
    private const int Refused = 8;
    private const string Heads = "自然人 |\n法人或其他组织 |\n总计 |\n商业企业 |\n科研机构 |\n社会公益组织 |\n法律服务机构 |\n其他 |\n";

    private static readonly string[] Whole = RequestTableText.Whole();

    [Theory]
    [InlineData(" |\n")]
    [InlineData("\n")]
    public void Numbers_behind_a_group_are_those_of_its_rows(string gap)
    {
        string[] read = Read(Whole, gap, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Equal(Whole.Select(static row => row.Replace(' ', ';')), read);
        Assert.Equal("GI3105", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_row_that_does_not_meet_its_sum_leaves_them_all_in_doubt()
    {
        string[] rows = [.. Whole];
        rows[FirstRefused + 2] = "1" + rows[FirstRefused + 2];
        AssertInDoubt(Read(rows, " |\n", out ImmutableArray<Diagnostic> diagnostics), diagnostics);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_number_more_or_less_leaves_them_all_in_doubt(int more)
    {
        string[] rows = [.. Whole];
        rows[FirstRefused] = more > 0 ? "0 " + rows[FirstRefused] : rows[FirstRefused][2..];
        AssertInDoubt(Read(rows, " |\n", out ImmutableArray<Diagnostic> diagnostics), diagnostics);
    }

    private static void AssertInDoubt(string[] read, ImmutableArray<Diagnostic> diagnostics)
    {
        string[] labelled = read[^(Whole.Length - Refused)..];
        Assert.Equal(Whole[2].Replace(' ', ';'), labelled[2]);
        Assert.All(labelled[3].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
        Assert.Contains(diagnostics, static said => said.Code == "GI3101");
        Assert.DoesNotContain(diagnostics, static said => said.Code == "GI3105");
    }

    private static string[] Read(string[] rows, string gap, out ImmutableArray<Diagnostic> diagnostics)
    {
        IEnumerable<string> lines = RequestTableText.Labels.Select((label, index) =>
            (index == FirstRefused ? "（三）不予公开" + gap : index is > FirstRefused and < FirstRefused + Refused ? string.Empty : label + gap) + rows[index].Replace(" ", gap, StringComparison.Ordinal) + gap);
        return RequestTableText.ReadText(Heads.Replace(" |\n", gap, StringComparison.Ordinal) + string.Concat(lines), out diagnostics);
    }
}
