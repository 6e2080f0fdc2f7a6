using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tests.Templates.Values;

public class CellValueReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData(" 　581\u00A0", "581")]
    [InlineData("1,234", "1234")]
    [InlineData("１，２３４，５６７", "1234567")]
    [InlineData("1234.50", "1234.50")]
    [InlineData("２６．５５", "26.55")]
    [InlineData("5件", "5")]
    [InlineData("12 人次", "12")]
    [InlineData("-3", "-3")]
    [InlineData("+3", "3")]
    [InlineData("零", "0")]
    public void A_count_is_read(string text, string value) => AssertNumber(text, FormUnit.Count, value, CellValueRemark.None);

    [Theory]
    [InlineData("301. 3")]
    [InlineData("301 .3")]
    public void White_space_beside_a_point_is_remarked(string text) => AssertNumber(text, FormUnit.Amount, "301.3", CellValueRemark.BlanksBetweenDigits);

    [Theory]
    [InlineData("123456789012345678", true)]
    [InlineData("1234567890123456789", false)]
    [InlineData("123,456,789,012,345,678.5", true)]
    [InlineData("1,123,456,789,012,345,678.5", false)]
    public void A_number_has_18_digits_before_its_point_at_most(string text, bool isNumber) =>
        Assert.Equal(isNumber ? ObservationStatus.Number : ObservationStatus.Unreadable, CellValueReader.Read(text, FormUnit.Count).Status);

    [Theory]
    [InlineData("+1036", "1036", false)]
    [InlineData("-14", "-14", false)]
    [InlineData("－14", "-14", false)]
    [InlineData("--253", "-253", true)]
    [InlineData("增加3", "3", false)]
    [InlineData("减少2项", "-2", false)]
    [InlineData("减少了2项", "-2", false)]
    [InlineData("上升2", "2", false)]
    [InlineData("﹢2", "2", false)]
    [InlineData("↓5", "-5", false)]
    public void A_change_is_signed(string text, string value, bool doubled) =>
        AssertNumber(text, FormUnit.Change, value, doubled ? CellValueRemark.DoubledSign : CellValueRemark.None);

    [Theory]
    [InlineData("7730.28", "7730.28", CellValueRemark.None)]
    [InlineData("103.3879万元", "103.3879", CellValueRemark.None)]
    [InlineData("251000元", "25.1", CellValueRemark.UnitConverted)]
    [InlineData("1.2亿元", "12000", CellValueRemark.UnitConverted)]
    [InlineData("￥30", "30", CellValueRemark.None)]
    internal void An_amount_is_read_in_wan(string text, string value, CellValueRemark remark) =>
        AssertNumber(text, FormUnit.Amount, value, remark);

    [Theory]
    [InlineData("本年收费金额（单位：万元）", "1")]
    [InlineData("本年收费金额（单位：元）", "0.0001")]
    [InlineData("本年收费金额(元)", "0.0001")]
    [InlineData("采购总金额(万元,保留四位小数)", "1")]
    [InlineData("本年收费金额（亿元）", "10000")]
    [InlineData("元旦收费", "1")]
    [InlineData("本年收费金额/元", "0.0001")]
    [InlineData("本年收费金额 单位：元", "0.0001")]
    [InlineData("收费（元）或（元）", "0.0001")]
    [InlineData("收费单位：元件厂", "1")]
    public void The_unit_of_a_header_is_honoured(string header, string factor) =>
        Assert.Equal(decimal.Parse(factor), ValueUnits.NamedIn(header) ?? 1);

    [Theory]
    [InlineData("/")]
    [InlineData("∕")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData(" -- ")]
    [InlineData("无")]
    [InlineData("不適用")]
    public void A_mark_for_not_applicable_is_kept_apart(string text) =>
        Assert.Equal(CellValue.NotApplicable, CellValueReader.Read(text, FormUnit.Count));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0　\n")]
    [InlineData("____")]
    public void An_empty_cell_is_blank(string text) => Assert.Equal(CellValue.Blank, CellValueReader.Read(text, FormUnit.Count));

    [Theory]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("1.2.3")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1\n0")]
    [InlineData("5 0")]
    [InlineData("1  234")]
    [InlineData("约5")]
    [InlineData("5%")]
    [InlineData("5（含上年3件）")]
    [InlineData("三")]
    [InlineData("5元")]
    [InlineData("O")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("1亿亿")]
    public void What_is_not_plainly_a_number_is_unreadable(string text) =>
        Assert.Equal(CellValue.Unreadable, CellValueReader.Read(text, FormUnit.Count));

    [Fact]
    public void A_count_in_ten_thousands_is_converted() => AssertNumber("1.2万件", FormUnit.Count, "12000.0", CellValueRemark.UnitConverted);

    [Fact]
    public void Blanks_between_groups_of_three_are_said() => AssertNumber("1 234", FormUnit.Count, "1234", CellValueRemark.BlanksBetweenDigits);

    [Fact]
    public void Any_number_reads_back_in_any_dress()
    {
        var random = new Random(20230131);
        for (int round = 0; round < 5000; round++)
        {
            long number = random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 12)));
            string text = random.Next(4) switch
            {
                0 => number.ToString("N0"),
                1 => new string([.. number.ToString().Select(digit => (char)(digit + 0xFEE0))]),
                2 => number + "条",
                _ => number.ToString(),
            };
            text = new string('　', random.Next(3)) + text + new string('\u00A0', random.Next(3));
            AssertNumber(text, FormUnit.Count, number.ToString(), CellValueRemark.None);
        }
    }

    private static void AssertNumber(string text, FormUnit unit, string value, CellValueRemark remark) =>
        Assert.Equal(new CellValue(ObservationStatus.Number, decimal.Parse(value), remark), CellValueReader.Read(text, unit));
}
