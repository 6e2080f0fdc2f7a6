using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfo.Parsing.Reports;
using ReportBuilder = GovInfo.Parsing.Tests.Validation.ReportBuilder;

namespace GovInfo.Parsing.Tests.Export.Review;

/// <summary>What the page shows of a report.</summary>
public sealed class ReviewPageTests
{
    [Fact]
    public void A_wrong_total_is_marked_and_linked_from_its_finding()
    {
        ReportBuilder builder = ReportBuilder.WithTables().QuietSections().Set("review_and_litigation/reconsideration/upheld", 11);
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(builder.Build())));
        IElement total = page.GetElementById("r1-review_and_litigation-reconsideration-total")!;
        IElement part = page.GetElementById("r1-review_and_litigation-reconsideration-upheld")!;
        Assert.Contains("f-error", total.ClassList);
        Assert.Contains("f-involved", part.ClassList);
        Assert.Equal("11", part.TextContent);
        IElement finding = page.GetElementById(total.GetAttribute("data-findings")!)!;
        Assert.Contains("f-error", finding.ClassList);
        Assert.Equal(["0", "11"], finding.QuerySelectorAll(".sides b").Select(side => side.TextContent));
        Assert.Contains(finding.QuerySelectorAll("a"), link => link.GetAttribute("href") == "#" + total.Id);
        Assert.Equal("1", page.QuerySelector("table.list tbody td.f-error")!.TextContent);
        Assert.DoesNotContain("f-error", page.GetElementById("r1-requests-received-total")!.ClassList);
    }

    [Theory]
    [InlineData("2021", false)]
    [InlineData("2021", true)]
    [InlineData("2019", true)]
    public void Every_cell_of_the_form_is_drawn_once_under_its_headers(string edition, bool singleOther)
    {
        ReportBuilder builder = ReportBuilder.WithTables(edition, singleOther).QuietSections();
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(builder.Build())));
        string[] drawn = [.. page.QuerySelectorAll("td.cell").Select(cell => cell.GetAttribute("data-key")!)];
        Assert.Equal(builder.Keys.Select(key => key.ToString()).Order(), drawn.Order());
        Assert.NotEmpty(drawn);
        foreach (IHtmlTableElement table in page.QuerySelectorAll<IHtmlTableElement>("table.form"))
        {
            Assert.All(WidthsOf(table), width => Assert.Equal(WidthsOf(table)[0], width));
            Assert.All(table.QuerySelectorAll("th"), header => Assert.NotEmpty(header.GetAttribute("scope")!));
        }
    }

    [Theory]
    [InlineData(ObservationStatus.Blank, "s-blank", "blank")]
    [InlineData(ObservationStatus.NotApplicable, "s-not_applicable", "not applicable")]
    public void A_cell_without_a_number_shows_none(ObservationStatus status, string mark, string words)
    {
        ReportBuilder builder = ReportBuilder.WithTables().QuietSections().Set("requests/received/enterprise", status);
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(builder.Build())));
        IElement cell = page.GetElementById("r1-requests-received-enterprise")!;
        Assert.Contains(mark, cell.ClassList);
        Assert.DoesNotContain(cell.TextContent, char.IsDigit);
        Assert.Equal(words, cell.QuerySelector(".vh [lang=en]")!.TextContent);
    }

    [Fact]
    public void A_number_of_the_text_is_marked_and_leads_to_its_cell()
    {
        ReportBuilder builder = ReportBuilder.WithTables().QuietSections("2023年，本机关共收到政府信息公开申请12件。");
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(builder.Build())));
        IElement mark = page.QuerySelector(".text mark")!;
        Assert.Equal("12件", mark.TextContent);
        Assert.Contains("f-warning", mark.ClassList);
        Assert.Equal("#r1-requests-received-total", mark.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Reports_that_most_need_a_look_come_first_in_the_list()
    {
        AnnualReport good = ReportBuilder.WithTables().QuietSections().Build();
        AnnualReport bad = ReportBuilder.WithTables().QuietSections().Set("requests/received/total", 3).Build();
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(good, "good.txt"), ReviewPages.ResultOf(bad, "bad.txt")));
        Assert.Equal(["bad.txt", "good.txt"], page.QuerySelectorAll("table.list .file").Select(file => file.TextContent));
        Assert.Equal("#r2", page.QuerySelector("table.list tbody a")!.GetAttribute("href"));
    }

    [Fact]
    public void Years_of_one_authority_become_charts_and_a_missing_number_is_no_zero()
    {
        ReportBuilder last = ReportBuilder.WithTables().QuietSections().Set("requests/received/total", 4);
        last.Year = 2022;
        ReportBuilder current = ReportBuilder.WithTables().QuietSections().Set("requests/received/total", ObservationStatus.Blank);
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(last.Build()), ReviewPages.ResultOf(current.Build())));
        Assert.Equal(3, page.QuerySelectorAll("#series svg").Length);
        IElement received = page.QuerySelector("#series svg")!;
        Assert.Equal(["2022: 4", "2023: —"], received.QuerySelectorAll("a").Select(bar => bar.GetAttribute("aria-label")));
        Assert.Equal("#r1-requests-received-total", received.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_link_leads_to_a_place_in_the_page()
    {
        ReportBuilder builder = ReportBuilder.WithTables().QuietSections("共收到申请12件。").Set("requests/received/total", 3);
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(builder.Build()), ReviewPages.ResultOf(builder.Build())));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    // How many columns each row of a table covers, those that reach into it from above included.
    private static int[] WidthsOf(IHtmlTableElement table)
    {
        IHtmlTableRowElement[] rows = [.. table.Rows];
        int[] widths = new int[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            foreach (IHtmlTableCellElement cell in rows[row].Cells)
            {
                for (int covered = row; covered < row + cell.RowSpan; covered++)
                {
                    widths[covered] += cell.ColumnSpan;
                }
            }
        }

        return widths;
    }
}
