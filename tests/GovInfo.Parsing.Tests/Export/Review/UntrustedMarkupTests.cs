using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Export.Review;

/// <summary>Documents come from anywhere: nothing in them may run in the page, or leave it.</summary>
public sealed class UntrustedMarkupTests
{
    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)' autofocus='",
        "</style><script>alert(1)</script>",
        "</template></script><img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "javascript:alert(1)",
        "--><svg onload=alert(1)>",
        "]]><iframe src=\"https://example.org\"></iframe>",
        "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
        "&lt;script&gt; &#60;script&#62; \u0000<\u0000script>\u202Etxt.exe",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Markup_in_a_document_stays_text(string attack)
    {
        string text = ReviewPages.Write(ReviewPages.ResultOf(Hostile(attack), attack, ToldOf(attack)), ReviewPages.ResultOf(Hostile(attack, 2022), attack));
        IHtmlDocument page = ReviewPages.Read(text);
        IHtmlDocument harmless = ReviewPages.Read(ReviewPages.Write(
            ReviewPages.ResultOf(Hostile("x"), "x", ToldOf("x")), ReviewPages.ResultOf(Hostile("x", 2022), "x")));
        Assert.Subset(harmless.All.Select(Shape).ToHashSet(), page.All.Select(Shape).ToHashSet());
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Single(page.QuerySelectorAll("[http-equiv]"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\0', text);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void The_text_is_shown_as_it_stands(string attack)
    {
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(Hostile(attack), attack)));
        string shown = attack.Replace('\0', '\uFFFD').Replace('\u202E', '\uFFFD');
        Assert.Equal(shown, page.QuerySelector("article h2")!.TextContent);
        Assert.Equal(shown, page.GetElementById("r1-requests-received-total")!.GetAttribute("data-raw"));
        Assert.Equal(shown, page.QuerySelector(".text p")!.TextContent);
        Assert.Equal(shown, page.QuerySelector("table.list .file")!.TextContent);
    }

    [Fact]
    public void The_policy_knows_the_one_script_and_the_one_style_sheet_and_lets_nothing_else_in()
    {
        IHtmlDocument page = ReviewPages.Read(ReviewPages.Write(ReviewPages.ResultOf(Hostile("x"))));
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal(
            $"default-src 'none'; style-src '{HashOf(Assert.Single(page.QuerySelectorAll("style")))}'; "
            + $"script-src '{HashOf(Assert.Single(page.QuerySelectorAll("script")))}'; base-uri 'none'; form-action 'none'",
            policy);
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, embed, form, base, [style]"));
    }

    private static string HashOf(IElement element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    // An element with the names of its attributes: what a document's text must not change.
    private static string Shape(IElement element) =>
        element.LocalName + " " + string.Join(' ', element.Attributes.Select(static attribute => attribute.Name));

    private static Diagnostic ToldOf(string attack) => new DiagnosticDescriptor("GI4001", DiagnosticSeverity.Error, "The cell holds {text}.", "单元格为 {text}。")
        .Create(new LineLocation(9), new ObservationKey(TableCodes.Requests, RequestRow.Received, Applicant.Total), ("text", attack));

    private static AnnualReport Hostile(string attack, int year = 2023)
    {
        var place = new LineLocation(9);
        var key = new ObservationKey(TableCodes.Requests, RequestRow.Received, Applicant.Total);
        return new AnnualReport
        {
            Title = new Found<string>(attack, Evidence.Title, place),
            Authority = new Found<string>(attack, Evidence.Title, place),
            Year = new Found<int>(year, Evidence.Title, place),
            Preface = [new SectionParagraph(attack, place)],
            Sections = [new ReportSection { Code = SectionCodes.Overview, Heading = attack, Location = place, Paragraphs = [new SectionParagraph(attack, place)] }],
            Template = "2021",
            Tables = [new ReportTable(TableCodes.Requests, "2021", [new Observation(key, ObservationStatus.Unreadable, null, attack, place)], place)],
        };
    }
}
