using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html;
using GovInfo.Parsing.Sources.Html.Tree;

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
        using IHtmlDocument document = new HtmlParser().ParseDocument(markup);
        using PageTree tree = Build(markup);
        (IElement Theirs, PageElement Ours)[] elements = [.. document.Body!.QuerySelectorAll("*").Zip(ElementsOf(tree))];
        var locations = new ElementLocations();
        if (seed > 0)
        {
            new Random(seed).Shuffle(elements);
        }

        Assert.All(elements, element =>
        {
            string place = locations.Of(element.Ours).ToString();
            Assert.Same(element.Theirs, Assert.Single(document.QuerySelectorAll(place)));
            Assert.Equal(element.Theirs.ParentElement!.Children.Count(sibling => sibling.LocalName == element.Theirs.LocalName) > 1, place.EndsWith(')'));
        });
    }

    [Fact]
    public void Only_children_of_a_name_have_no_number()
    {
        using PageTree tree = Build(Page);
        var locations = new ElementLocations();

        Assert.Equal(
            [
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > td:nth-of-type(1)",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > td:nth-of-type(2)",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > th",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(1) > td:nth-of-type(3)",
                "html > body > div:nth-of-type(1) > table > tbody > tr:nth-of-type(2) > td",
            ],
            ElementsOf(tree).Where(static element => element.Tag is HtmlTag.Td or HtmlTag.Th).Select(cell => locations.Of(cell).ToString()));
    }

    private static PageTree Build(string markup) =>
        TreeConstruction.Build(markup, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None));

    private static IEnumerable<PageElement> ElementsOf(PageTree tree)
    {
        PageElement body = tree.Body!;
        for (PageNode? node = body.FirstChild; node is not null; node = body.Following(node))
        {
            if (node is PageElement element)
            {
                yield return element;
            }
        }
    }
}
