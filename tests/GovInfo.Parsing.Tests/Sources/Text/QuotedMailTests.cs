using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Sources.Text;

/// <summary>Text that a mail program quoted.</summary>
public class QuotedMailTests
{
    [Fact]
    public void Marks_of_quoted_lines_are_taken_away()
    {
        string[] lines = ["张三写道：", "> 标题", ">", "> >　　一、总体情况", ">\t5\t6", ">> 规章 > 5", "> 四", "> 五", "> 六", "> 七"];
        Assert.Equal("张三写道：\n标题\n\n　　一、总体情况\n\t5\t6\n规章 > 5\n四\n五\n六\n七", QuotedMail.Unquote(string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("> 首页 > 年报\n一、总体情况\n二\n三\n四")]
    [InlineData("a\n> 1\n> 2\n> 3\n> 4\n> 5\n> 6\n> 7\n> 8\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm")]
    [InlineData("")]
    public void Few_such_lines_are_no_quotation(string text) => Assert.Same(text, QuotedMail.Unquote(text));
}
