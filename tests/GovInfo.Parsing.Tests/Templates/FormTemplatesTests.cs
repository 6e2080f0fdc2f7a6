using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Templates;

public class FormTemplatesTests
{
    [Theory]
    [InlineData("2021", "proactive_disclosure", 10)]
    [InlineData("2021", "requests", 26 * 7)]
    [InlineData("2021", "review_and_litigation", 15)]
    [InlineData("2019", "proactive_disclosure", 2 * 3 + 2 * 3 + 2 * 3 + 2 + 2)]
    public void A_table_of_an_edition_has_the_cells_of_the_form(string edition, string table, int cells)
    {
        FormTable form = FormTemplates.Default.Editions.Single(template => template.Edition == edition).GetTable(table)!;
        Assert.Equal(cells, form.Blocks.Sum(block => block.Columns.Length * Math.Max(1, block.Rows.Length)));
    }

    [Fact]
    public void The_columns_of_reconsideration_and_litigation_name_their_rows()
    {
        FormTable form = FormTemplates.Default.Editions[0].GetTable("review_and_litigation")!;
        Assert.Equal(
            ["reconsideration/upheld", "reconsideration/corrected", "reconsideration/other", "reconsideration/pending", "reconsideration/total",
             "litigation_direct/upheld", "litigation_direct/corrected", "litigation_direct/other", "litigation_direct/pending", "litigation_direct/total",
             "litigation_after_reconsideration/upheld", "litigation_after_reconsideration/corrected", "litigation_after_reconsideration/other",
             "litigation_after_reconsideration/pending", "litigation_after_reconsideration/total"],
            form.Blocks[0].Columns.Select(column => $"{column.RowCode}/{column.ColumnCode}"));
    }

    [Fact]
    public void Other_processing_is_a_line_and_a_group_of_three()
    {
        FormTable form = FormTemplates.Default.Editions[0].GetTable("requests")!;
        FormLine other = form.Blocks[0].Rows.Single(row => row.RowCode == "other");
        Assert.True(other.IsAlsoGroup);
        Assert.Equal(["other.uncorrected", "other.unpaid", "other.other"], form.Blocks[0].Rows.Where(row => row.AlternativeTo == "other").Select(row => row.RowCode));
    }

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量")]
    [InlineData("1、本年新收 政府信息\n公开申请数量", "本年新收政府信息公开申请数量")]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开")]
    [InlineData("(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形", "部分公开")]
    [InlineData("3.危及“三安全一稳定”", "危及三安全一稳定")]
    [InlineData("第二十条第（五）项", "第二十条第五项")]
    [InlineData("第二十條第(五)項", "第二十条第五项")]
    [InlineData("（５）不予处理", "不予处理")]
    [InlineData("—、总体情况", "总体情况")]
    [InlineData("现行有效件数 (历史累计)", "现行有效件数")]
    [InlineData("本年增/减", "本年增减")]
    [InlineData("結 果\n維持", "结果维持")]
    [InlineData(" ", "")]
    [InlineData("2023", "2023")]
    public void A_key_is_the_label_without_what_varies(string label, string key) => Assert.Equal(key, LabelKey.Of(label));

    [Theory]
    [InlineData("其他法律行政止公开", "其他法律行政法规禁止公开", true)]
    [InlineData("结果维持", "结果纠正", false)]
    [InlineData("行政许可", "行政处罚", false)]
    [InlineData("总计", "其他", false)]
    [InlineData("自然入", "自然人", true)]
    [InlineData("属于三类内部事务信息", "属于四类过程性信息", false)]
    public void Misprints_are_alike_and_other_labels_are_not(string left, string right, bool alike) =>
        Assert.Equal(alike, LabelSimilarity.Of(left, right) > 0);
}
