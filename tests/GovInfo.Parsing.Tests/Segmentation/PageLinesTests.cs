using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Tests.Segmentation;

/// <summary>What stands below a report and is none of it.</summary>
public class PageLinesTests
{
    [Theory]
    [InlineData("无。\n地址：甲路1号　邮编：100000\n甲ICP备12345号", "无。")]
    [InlineData("无。\n联系地址：甲路1号　电话：12345", "无。\n联系地址：甲路1号　电话：12345")]
    [InlineData("无。\n联系地址：甲路1号　电话：12345\n打印 关闭", "无。\n联系地址：甲路1号　电话：12345")]
    [InlineData("无。\n甲县乙局\n2024年1月20日\n（此件公开发布）\n抄送：县委办公室，县人大常委会办公室。\n甲县乙局办公室　　2024年1月20日印发", "无。\n甲县乙局\n2024年1月20日")]
    [InlineData("公开方式：主动公开的信息共5条。\n无。", "公开方式：主动公开的信息共5条。\n无。")]
    public void The_foot_of_a_page_and_the_imprint_of_a_document_are_no_text(string text, string expected)
    {
        SourceDocument document = TextDocuments.FromText("一、总体情况\n工作平稳有序。\n二、主动公开政府信息情况\n见附件。\n六、其他需要报告的事项\n" + text);
        Assert.Equal(expected, string.Join('\n', Segmenter.Segment(document, new DiagnosticBag()).Sections[^1].Blocks.OfType<Paragraph>().Select(static block => block.Text)));
    }
}
