using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using static GovInfo.Parsing.Tests.Segmentation.TextDocuments;

namespace GovInfo.Parsing.Tests.Segmentation;

public class SegmenterTests
{
    private static readonly string[] Form =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ];

    [Fact]
    public void The_form_s_six_sections_are_found_without_a_word()
    {
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(Form.SelectMany(static (heading, index) =>
            new[] { heading, $"正文{index}。" }).Prepend("甲县乙局2023年政府信息公开工作年度报告")));
        Assert.Empty(diagnostics);
        Assert.Equal(Form, document.Sections.Select(static section => section.Heading));
        Assert.Equal(["甲县乙局2023年政府信息公开工作年度报告"], Texts(document.Front));
        Assert.Equal(["正文5。"], Texts(document.Sections[5].Blocks));
    }

    [Fact]
    public void The_words_decide_and_the_ordinal_supports()
    {
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(
            "一、总体情况", "（一）主动公开情况", "甲。", "（二）依申请公开情况", "乙。", "2、 主动公开政府信息情况", "丙。",
            "2、 收到和处理政府信息公开申请情况", "丁。", "四、政府信息公开行政复议、行政诉讼情况", "无。",
            "五、存在的主要问题及改进情况", "（一）存在的主要问题", "戊。", "六、其他需要报告的事项", "无"));
        Assert.Equal(["overview", "proactive_disclosure", "requests", "review_and_litigation", "problems_and_improvements", "other_matters"],
            document.Sections.Select(static section => section.Code));
        Assert.Equal("2、 收到和处理政府信息公开申请情况", document.Sections[2].Heading);
        Assert.Equal(["（一）主动公开情况", "甲。", "（二）依申请公开情况", "乙。"], Texts(document.Sections[0].Blocks));
        Assert.Equal(["（一）存在的主要问题", "戊。"], Texts(document.Sections[4].Blocks));
        Assert.All(diagnostics, static diagnostic => Assert.Equal("GI2004", diagnostic.Code));
        Assert.Equal(["line 6", "line 8"], diagnostics.Select(static diagnostic => diagnostic.Location!.ToString()));
    }

    [Fact]
    public void A_sub_heading_with_the_words_of_a_section_stays_in_the_text()
    {
        (SegmentedDocument document, _) = Segment(FromLines(
            "一、工作开展情况", "1、主动公开情况。公布规章0个。", "5、政府信息公开行政复议、行政诉讼情况。今年没有。", "6、监督保障方面情况。好。",
            "二、主动公开政府信息情况", "甲。", "三、收到和处理政府信息公开申请情况", "乙。",
            "四、政府信息公开行政复议、行政诉讼情况", "丙。", "五、存在的主要问题及改进情况", "丁。", "六、其他需要报告的事项", "无。"));
        Assert.Equal(6, document.Sections.Length);
        Assert.Equal(3, document.Sections[0].Blocks.Length);
        Assert.Equal(["丙。"], Texts(document.Sections[3].Blocks));
    }

    [Theory]
    [InlineData("1.主动公开。", "2.依申请公开。", "1.存在的主要问题", "2.改进情况")]
    [InlineData("（一）主动公开情况", "（二）依申请公开", "(一)存在的主要问题", "(二)改进措施")]
    public void Titles_that_lost_their_automatic_numbers_stand_above_numbered_sub_headings(string first, string second, string third, string fourth)
    {
        (SegmentedDocument document, _) = Segment(FromLines(
            "全文包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；六、其他需要报告的事项。", "总体情况", first, "甲。", second, "乙。", "主动公开政府信息情况", "丙。", "收到和处理政府信息公开申请的情况", "丁。",
            "政府信息公开行政复议、行政诉讼情况", "戊。", "存在问题及改进情况", third, "己。", fourth, "庚。", "其他需要报告的事项", "无。"));
        Assert.Equal(
            ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请的情况", "政府信息公开行政复议、行政诉讼情况", "存在问题及改进情况", "其他需要报告的事项"],
            document.Sections.Select(static section => section.Heading));
        Assert.Equal([first, "甲。", second, "乙。"], Texts(document.Sections[0].Blocks));
        Assert.Equal([third, "己。", fourth, "庚。"], Texts(document.Sections[4].Blocks));
    }

    [Fact]
    public void Lists_of_the_sections_names_before_the_text_are_no_headings()
    {
        string inline = "本报告分为六个部分：" + string.Join("，", Form) + "。";
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(
            [.. Form, "前言文字。", inline, .. Form.SelectMany(static heading => new[] { heading, "正文。" })]));
        Assert.Empty(diagnostics);
        Assert.Equal([.. Form, "前言文字。", inline], Texts(document.Front));
        Assert.All(document.Sections, static section => Assert.Equal(["正文。"], Texts(section.Blocks)));
    }

    [Fact]
    public void A_list_of_the_sections_names_in_separate_sentences_is_no_heading()
    {
        string list = "本报告包括以下内容。" + string.Join("；", Form) + "。";
        (SegmentedDocument document, _) = Segment(FromLines([list, .. Form.SelectMany(static heading => new[] { heading, "正文。" })]));
        Assert.Equal([list], Texts(document.Front));
    }

    [Fact]
    public void What_a_sentence_counts_is_no_heading()
    {
        (SegmentedDocument document, _) = Segment(FromLines(Form[0], "主要工作情况如下：", "一是主动公开情况。发布信息5条。", "二是依申请公开情况。没有申请。"));
        Assert.Equal([Form[0]], document.Sections.Select(static section => section.Heading));
    }

    [Theory]
    [InlineData("；", "")]
    [InlineData(";", "1.2.3.4.5.6.")]
    [InlineData("；", "1、2、3、4、5、6、")]
    public void A_list_of_the_sections_names_is_no_heading_where_the_text_breaks_off_behind_the_first(string separator, string numbers)
    {
        string list = "主要内容包括：" + string.Join(separator, Form.Select((heading, index) => numbers.Length == 0 ? heading : string.Concat(numbers.AsSpan(index * 2, 2), heading.AsSpan(2)))) + "。数据期限为一年。";
        (SegmentedDocument document, _) = Segment(FromLines(list, Form[0], "正文。", Form[1], "正文"));
        Assert.Equal([list], Texts(document.Front));
        Assert.Equal([Form[0], Form[1]], document.Sections.Select(static section => section.Heading));
    }

    [Theory]
    [InlineData("…………", "")]
    [InlineData(" ", "")]
    [InlineData("\t", "")]
    [InlineData(" ", "1、2、3、4、5、6、")]
    public void A_table_of_contents_is_no_heading(string leader, string numbers)
    {
        IEnumerable<string> contents = Form.Select((heading, index) => $"{heading}{leader}{index + 1}");

        // Extractors write automatic numbers as digits: 1、 for 一、.
        string Heading(int index) => numbers.Length == 0 ? Form[index] : string.Concat(numbers.AsSpan(index * 2, 2), " ", Form[index].AsSpan(2));
        (SegmentedDocument document, _) = Segment(FromLines([.. contents, .. Form.SelectMany((_, index) => new[] { Heading(index), "正文。" })]));
        Assert.Equal(6, document.Front.Length);
        Assert.All(document.Sections, static section => Assert.Equal(["正文。"], Texts(section.Blocks)));
        Assert.Equal(6, document.Sections.Length);
    }

    [Fact]
    public void Rows_of_the_form_s_tables_are_no_headings()
    {
        (SegmentedDocument document, _) = Segment(FromLines(
            "三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量", "0", "二、上年结转政府信息公开申请数量", "0",
            "三、本年度办理结果", "（一）予以公开", "0", "四、结转下年度继续办理", "0", "四、政府信息公开行政复议、行政诉讼情况", "行政复议", "0"));
        Assert.Equal(["requests", "review_and_litigation"], document.Sections.Select(static section => section.Code));
        Assert.Equal(9, document.Sections[0].Blocks.Length);
    }

    [Fact]
    public void Headings_inside_one_paragraph_are_found()
    {
        (SegmentedDocument document, _) = Segment(FromLines(
            "根据规定编制本报告（邮编：100000）。 一、总体情况 2024年，甲局公开信息。（一）主动公开情况。很好。 二、主动公开政府信息情况 见表。"
            + "三、收到和处理政府信息公开申请情况。没有收到。四、政府信息公开行政复议、行政诉讼情况：没有。五、存在的主要问题及改进情况 人手不足。 六、其他需要报告的事项 无。"));
        Assert.Equal(["根据规定编制本报告（邮编：100000）。"], Texts(document.Front));
        Assert.Equal(
            ["2024年，甲局公开信息。（一）主动公开情况。很好。", "见表。", "没有收到。", "没有。", "人手不足。", "无。"],
            document.Sections.Select(static section => Assert.Single(Texts(section.Blocks))));
        Assert.Equal("四、政府信息公开行政复议、行政诉讼情况", document.Sections[3].Heading);
    }

    [Theory]
    [InlineData("四、政府信息公开行政复议、行政诉", "讼情况", "四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("四、", "政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("四、因政府信息公开工作被申请行政复议、", "  提起行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")]
    public void A_heading_broken_over_two_lines_is_joined(string first, string second, string heading)
    {
        (SegmentedDocument document, _) = Segment(FromLines("三、收到和处理政府信息公开申请情况", "甲。", first, second, "乙。", "五、存在的主要问题及改进情况", "丙。"));
        Assert.Equal(heading, document.Sections[1].Heading);
        Assert.Equal(["乙。"], Texts(document.Sections[1].Blocks));
    }

    [Fact]
    public void Sections_that_the_form_does_not_know_stay_in_the_one_before()
    {
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(
            "一、概述", "甲。", "二、主动公开政府信息情况", "乙。", "三、依申请公开政府信息情况", "丙。", "四、政府信息公开的收费及减免情况", "丁。",
            "五、因政府信息公开申请行政复议、提起行政诉讼的情况", "戊。", "六、存在的主要问题和改进措施", "己。", "七、需要说明的事项与附表", "庚。"));
        Assert.Equal(6, document.Sections.Length);
        Assert.Equal(["丙。", "四、政府信息公开的收费及减免情况", "丁。"], Texts(document.Sections[2].Blocks));
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("GI2006", "line 7"), (diagnostic.Code, diagnostic.Location!.ToString()));
    }

    [Fact]
    public void What_is_missing_repeated_merged_or_misplaced_is_said()
    {
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(
            "一、总体情况", "甲。", "二、主动公开、依申请公开工作情况", "乙。", "五、存在的主要问题及改进情况", "丙。",
            "四、政府信息公开行政复议、行政诉讼情况", "丁。", "五、存在的主要问题及改进情况", "戊。"));
        Assert.Equal(["overview", "proactive_disclosure", "review_and_litigation", "problems_and_improvements"],
            document.Sections.Select(static section => section.Code));
        Assert.Equal(["GI2005", "GI2001", "GI2002"], diagnostics.Select(static diagnostic => diagnostic.Code));

        (document, diagnostics) = Segment(FromLines(
            "一、总体情况", "甲。", "二、主动公开政府信息情况", "乙。", "三、政府信息公开行政复议、行政诉讼情况", "丙。", "四、收到和处理政府信息公开申请情况", "丁。",
            "五、存在的主要问题及改进情况", "戊。", "六、其他需要报告的事项", "无。"));
        Assert.Equal(6, document.Sections.Length);
        Assert.Contains(diagnostics, static diagnostic => diagnostic.Code == "GI2003");
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Code == "GI2001");
    }

    [Fact]
    public void The_headings_in_another_numbering_system_are_named()
    {
        (_, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(Form.SelectMany(static (heading, index) =>
            new[] { index < 3 ? $"{index + 1}、 {heading[2..]}" : heading, "正文。" })));
        Assert.Equal(["GI2004 line 1", "GI2004 line 3", "GI2004 line 5"], diagnostics.Select(static diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    [Fact]
    public void An_ordinary_document_has_no_sections()
    {
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(
            "关于召开会议的通知", "各单位：", "一、会议时间", "明天。", "二、参会人员", "全体。"));
        Assert.Empty(document.Sections);
        Assert.Equal(6, document.Front.Length);
        Assert.Equal("GI2008", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_heading_in_a_row_of_a_table_cuts_the_table()
    {
        SourceDocument source = new()
        {
            Blocks =
            [
                Table(["一、总体情况", ""], ["甲", "乙"], ["二、主动公开政府信息情况", ""], ["规章", "0"], ["规范性文件", "1"]),
            ],
        };
        (SegmentedDocument document, _) = Segment(source);
        Assert.Equal(["overview", "proactive_disclosure"], document.Sections.Select(static section => section.Code));
        SourceTable table = Assert.IsType<SourceTable>(Assert.Single(document.Sections[1].Blocks));
        Assert.Equal((2, "0"), (table.RowCount, table.Cells[1].Text));
        Assert.Equal("table 1, row 3, column 1", document.Sections[1].Location.ToString());
    }

    [Fact]
    public void An_article_in_one_cell_is_read_as_text()
    {
        SourceDocument source = new() { Blocks = [Table([string.Join('\n', Form.SelectMany(static heading => new[] { heading, "正文。" }))])] };
        (SegmentedDocument document, _) = Segment(source);
        Assert.Equal(Form, document.Sections.Select(static section => section.Heading));
        Assert.All(document.Sections, static section => Assert.Equal(["正文。"], Texts(section.Blocks)));
    }

    [Fact]
    public void Lines_of_the_page_are_left_out_and_the_signature_stays()
    {
        SourceDocument lines = FromLines(
            "您现在的位置：首页 > 政府信息公开", "发布时间：2024-01-19 浏览次数：10234", "前言。", "一、总体情况", "- 3 -", "甲。", "第 4 页 共 9 页",
            "六、其他需要报告的事项", "无。", "甲县乙局", "2024年1月19日", "【打印】 【关闭】", "上一篇：无", "版权所有 甲县人民政府");
        (SegmentedDocument document, _) = Segment(lines with { Blocks = lines.Blocks.Add(lines.Blocks[2] with { IsFurniture = true }) });
        Assert.Equal(["前言。"], Texts(document.Front));
        Assert.Equal(["甲。"], Texts(document.Sections[0].Blocks));
        Assert.Equal(["无。", "甲县乙局", "2024年1月19日"], Texts(document.Sections[1].Blocks));
    }

    [Fact]
    public void Links_to_other_reports_below_a_line_of_the_page_are_left_out_and_attachments_stay()
    {
        string[] text = ["一、总体情况", "甲。", "六、其他需要报告的事项", "无。", "2024年1月19日", "附件：甲县乙局2023年政府信息公开工作年度报告.docx"];
        string[] page = ["分享到：微信 微博", "相关文章", "• 丙县丁局2022年政府信息公开工作年度报告 2023-01-12", "戊市己局2023年政府信息公开工作年度报告", "主办单位：甲县人民政府"];
        (SegmentedDocument document, _) = Segment(FromLines([.. text, .. page]));
        Assert.Equal(text[3..], Texts(document.Sections[1].Blocks));
        (document, _) = Segment(FromLines([.. text, page[2]]));
        Assert.Equal([.. text[3..], page[2]], Texts(document.Sections[1].Blocks));
    }

    [Fact]
    public void Unnumbered_headings_of_the_form_are_found()
    {
        (SegmentedDocument document, ImmutableArray<Diagnostic> diagnostics) = Segment(FromLines(Form.SelectMany(static heading =>
            new[] { heading[2..], "正文。" })));
        Assert.Equal(Form.Select(static heading => heading[2..]), document.Sections.Select(static section => section.Heading));
        Assert.Equal(6, diagnostics.Count(static diagnostic => diagnostic.Code == "GI2004"));
    }

    [Fact]
    public void A_lone_sub_heading_is_no_section()
    {
        (SegmentedDocument document, _) = Segment(FromLines(
            "一、总体情况", "（一）主动公开政府信息情况", "甲。", "（二）依申请公开情况", "乙。", "主动公开情况", "丙。"));
        Assert.Equal("overview", Assert.Single(document.Sections).Code);
        Assert.Equal(6, document.Sections[0].Blocks.Length);
    }
}
