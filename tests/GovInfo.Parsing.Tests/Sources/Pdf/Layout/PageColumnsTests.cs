using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Layout;

/// <summary>Pages in two columns: each 20 characters of 12 points wide, 24 points apart.</summary>
public sealed class PageColumnsTests
{
    private const double Left = 50;
    private const double Right = 314;
    private const double End = Right + 240;
    private const string Full = "本机关全年主动公开政府信息若干条并按期答";
    private const string Across = "本机关全年主动公开政府信息若干条并按期答复各类申请群众满意度持续提升情况良好特";

    [Fact]
    public void Columns_read_one_after_the_other_and_paragraphs_go_on_from_one_to_the_next_and_over_the_page()
    {
        PageSketch first = new PageSketch().Text(200, 60, "某某县年度报告", 20);
        Column(first, Left, 110, (2, Full[..18]), (0, Full), (0, "左栏止。"), (2, Full[..18]), (0, Full), (0, Full));
        Column(first, Right, 116, (0, Full), (0, "右栏止。"), (2, Full[..18]), (0, Full), (0, Full), (0, Full));
        PageSketch second = new();
        Column(second, Left, 70, (0, Full), (0, Full), (0, "次页左。"), (2, Full[..18]), (0, Full));
        Column(second, Right, 73, (0, Full), (0, Full), (0, Full), (0, "次页右。"));
        Assert.Equal(
            [
                "某某县年度报告",
                Full[..18] + Full + "左栏止。",
                Full[..18] + Full + Full + Full + "右栏止。",
                Full[..18] + Full + Full + Full + Full + Full + "次页左。",
                Full[..18] + Full + Full + Full + Full + "次页右。",
            ],
            Texts(first, second));
    }

    [Fact]
    public void A_table_over_both_columns_parts_them_and_the_heading_above_it_stands_with_it()
    {
        PageSketch page = new();
        Column(page, Left, 70, (2, Full[..18]), (0, Full), (0, Full), (0, Full), (0, Full));
        Column(page, Right, 70, (0, Full), (0, Full), (0, Full), (0, "上栏止。"));
        page.Text(Left, 180, "二、主动公开政府信息情况").Grid([Left, 200, 400, End], [190, 210, 230]).Text(Left + 10, 205, "规章").Text(210, 205, "3").Text(410, 205, "4");
        Column(page, Left, 260, (2, Full[..18]), (0, Full), (0, Full));
        Column(page, Right, 260, (0, Full), (0, Full), (0, "下栏止。"));
        Assert.Equal(
            [Full[..18] + Full + Full + Full + Full + Full + Full + Full + "上栏止。", "二、主动公开政府信息情况", "规章|3|4/||", Full[..18] + Full + Full + Full + Full + "下栏止。"],
            Texts(page));
    }

    [Fact]
    public void A_table_within_a_column_stands_in_it_and_goes_on_in_the_next_one()
    {
        PageSketch page = new();
        Column(page, Left, 70, (2, Full[..18]), (0, Full), (0, Full), (0, "左栏止。"));
        page.Grid([Left, 180, Left + 240], [150, 170, 190]).Text(Left + 5, 165, "行政许可").Text(190, 165, "12").Text(Left + 5, 185, "行政处罚").Text(190, 185, "7");
        page.Grid([Right, Right + 130, End], [60, 80, 100]).Text(Right + 5, 75, "行政强制").Text(Right + 140, 75, "5").Text(Right + 5, 95, "行政收费").Text(Right + 140, 95, "6");
        Column(page, Right, 130, (2, Full[..18]), (0, Full), (0, Full), (0, Full), (0, "右栏止。"));
        Assert.Equal(
            [Full[..18] + Full + Full + "左栏止。", "行政许可|12/行政处罚|7/行政强制|5/行政收费|6", Full[..18] + Full + Full + Full + "右栏止。"],
            Texts(page));
    }

    [Fact]
    public void A_last_page_may_have_no_more_than_an_end_in_its_right_column()
    {
        PageSketch first = new();
        Column(first, Left, 70, (2, Full[..18]), (0, Full), (0, Full), (0, Full), (0, "甲。"));
        Column(first, Right, 70, (2, Full[..18]), (0, Full), (0, Full), (0, Full), (0, "乙。"));
        PageSketch second = new();
        Column(second, Left, 70, (2, Full[..18]), (0, Full), (0, "丙。"));
        Column(second, Right, 70, (2, "除此以外没有其他事项。"));
        Assert.Equal(["甲。", "乙。", "丙。", "除此以外没有其他事项。"], Texts(first, second).Select(static text => text[Math.Max(0, text.Length - (text.EndsWith("事项。", StringComparison.Ordinal) ? 11 : 2))..]));
    }

    [Fact]
    public void Numbers_of_two_pages_on_one_sheet_are_furniture()
    {
        PageSketch page = new();
        Column(page, Left, 70, (2, Full[..18]), (0, Full), (0, Full), (0, Full), (0, "甲。"));
        Column(page, Right, 70, (2, Full[..18]), (0, Full), (0, Full), (0, Full), (0, "乙。"));
        page.Text(Left + 120, 810, "3").Text(Right + 120, 810, "4");
        Assert.Equal([Full[..18] + Full + Full + Full + "甲。", Full[..18] + Full + Full + Full + "乙。"], Texts(page));
    }

    [Fact]
    public void Words_beside_each_other_in_a_table_without_rulings_are_no_columns()
    {
        PageSketch page = new PageSketch().Text(Left, 60, Across).Text(Left, 80, "止。");
        page.Text(Left, 120, "信息内容").Text(Right, 120, "本年处理决定数量");
        string[] labels = ["行政许可", "行政处罚", "行政强制", "行政事业性收费"];
        for (int i = 0; i < labels.Length; i++)
        {
            page.Text(Left, 150 + (i * 20), labels[i]).Text(Right, 150 + (i * 20), $"{i + 11}");
        }

        page.Text(Left, 260, Across).Text(Left, 280, "止。").Text(Right + 100, 300, "某某县某某局办公室").Text(Right + 100, 320, "二〇二三年一月五日");
        List<string> texts = Texts(page);
        Assert.Equal([Across + "止。", Across + "止。"], texts.Where(static text => text.StartsWith(Across, StringComparison.Ordinal)));
        Assert.Contains(texts, static text => text.Contains("行政许可|11/行政处罚|12/行政强制|13/行政事业性收费|14", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_beside_long_labels_without_rulings_are_no_column()
    {
        PageSketch page = new PageSketch().Text(Left, 60, Across).Text(Left, 80, "止。");
        page.Text(Right, 120, "自然人").Text(Right + 80, 120, "总计");
        string[] labels =
        [
            "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
            "4.无正当理由大量反复申请", "5.属于三类内部事务信息", "四、结转下年度继续办理",
        ];
        for (int i = 0; i < labels.Length; i++)
        {
            page.Text(Left + (i % 2 * 20), 150 + (i * 20), labels[i]).Text(Right, 150 + (i * 20), $"{i + 11}").Text(Right + 80, 150 + (i * 20), $"{i + 21}");
        }

        SourceTable table = Assert.Single(SketchEngine.Content(page).OfType<SourceTable>());
        Assert.All(labels, label => Assert.Contains($"{label}|{Array.IndexOf(labels, label) + 11}|{Array.IndexOf(labels, label) + 21}", SketchEngine.Draw(table), StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_of_groups_beside_the_labels_of_their_rows_are_no_columns()
    {
        PageSketch page = new PageSketch().Text(Left + 140, 120, "自然人").Text(Left + 340, 120, "总计");
        string[] groups = ["三、本年度办理结果", "三、本年度办理结果", "三、本年度办理结果", "四、结转下年度继续办理", "四、结转下年度继续办理"];
        for (int i = 0; i < 10; i++)
        {
            page.Text(Left, 150 + (i * 20), groups[i / 2]).Text(Left + 140, 150 + (i * 20), "1.本机关不掌握相关政府信息").Text(Left + 340, 150 + (i * 20), $"{i + 11}");
        }

        page.Text(Left, 400, Across).Text(Left, 420, Across).Text(Left, 440, "止。");
        Assert.Contains(Across + Across + "止。", Texts(page));
    }

    private static void Column(PageSketch page, double left, double top, params (double Indent, string Text)[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            page.Text(left + (lines[i].Indent * 12), top + (i * 20), lines[i].Text);
        }
    }

    private static List<string> Texts(params PageSketch[] pages) =>
        SketchEngine.Content(pages).ConvertAll(static block => block is SourceTable table ? SketchEngine.Draw(table).Replace('/', ' ').Replace('\n', '/') : ((Paragraph)block).Text);
}
