using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>The place of an element is a path that selects exactly it, in whichever order places are asked for.</summary>
public class ElementLocationsTests
{
    private const string Page = """
        <body><h1>题</h1><div><p>甲</p><table><tr><td>一<td>二<th>三<td>四</tr><tr><td>五</tr></table><p>乙</p></div>
        <div><span>丙</span><p>丁</p></div><p>戊</p></body>
        """;

    public static TheoryData<int> Orders { get; } = [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Places_select_their_elements_in_any_order(int seed)
    {
        string markup = Page.Replace("</h1>", "</h1>" + string.Concat(Enumerable.Repeat("<i>长</i><b>短</b>", seed)), StringComparison.Ordinal);
        using IHtmlDocument document = MarkupTree.Build(markup, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None))!;
        IElement[] elements = [.. document.Body!.QuerySelectorAll("*")];
        var locations = new ElementLocations(elements.Length);
        if (seed > 0)
        {
            new Random(seed).Shuffle(elements);
        }

        foreach (IElement element in elements)
        {
            Assert.Same(element, Assert.Single(document.QuerySelectorAll(locations.Of(element).ToString())));
        }
    }

    [Fact]
    public void Only_children_of_a_name_have_no_number()
    {
        using IHtmlDocument document = MarkupTree.Build(Page, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None))!;
        var locations = new ElementLocations(8);

        Assert.Equal(
            [
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > td:nth-of-type(1)",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > td:nth-of-type(2)",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > th",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > td:nth-of-type(3)",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(2) > td",
            ],
            document.QuerySelectorAll("td, th").Select(cell => locations.Of(cell).ToString()));
    }
}
