using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Labels;

/// <summary>A header that stands again among the rows, as where a page or a table ended.</summary>
public class RepeatedHeaderTests
{
    // 其他 and 总计 are labels of rows too; behind heads of columns they are none, in whichever order a header is written.
    [Theory]
    [InlineData("自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n", 21)]
    [InlineData("自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n", 22)]
    [InlineData("申请人情况\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n", 22)]
    [InlineData("申请人情况\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n", 9)]
    public void Its_words_are_no_labels_of_rows(string header, int behind)
    {
        string[] rows = RequestTableText.Whole();
        string[] lines = [.. RequestTableText.Labels.Zip(rows, static (label, row) => label + "\n" + row.Replace(' ', '\n'))];
        lines[behind] = header + lines[behind];
        string[] read = RequestTableText.ReadText(RequestTableText.Heads + string.Join('\n', lines), out ImmutableArray<Diagnostic> diagnostics);
        Assert.Equal(rows.Select(static row => row.Replace(' ', ';')), read);
        Assert.Empty(diagnostics);
    }
}
