using System.Text;
using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Tests.Sources.Html.Tree;

/// <summary>Writes the elements, their kept attributes and the texts of a page, as our construction and as AngleSharp's build them.</summary>
internal static class TreeDump
{
    private static readonly Configuration Services = new([.. new Configuration().Services.Where(static service => service is not IMetaHandler)]);

    public static string Ours(string markup)
    {
        using PageTree tree = TreeConstruction.Build(markup, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None));
        StringBuilder dump = new();
        Write(tree.Root!, dump);
        return dump.ToString();
    }

    /// <summary>Null for the few pages that AngleSharp breaks off at.</summary>
    public static string? AngleSharps(string markup)
    {
        HtmlParserOptions options = new()
        {
            MaximumDepth = int.MaxValue,
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            ShouldEmitAttribute = AttributeFilter.Keeps,
        };
        try
        {
            IHtmlDocument document = new HtmlParser(options, BrowsingContext.New(Services)).ParseDocument(markup.AsMemory());
            StringBuilder dump = new();
            Write(document.DocumentElement, dump);
            return dump.ToString();
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    private static void Write(PageElement element, StringBuilder dump)
    {
        dump.Append("\n<").Append(element.LocalName);
        if ((element.Traits & TagTraits.Html) != 0)
        {
            foreach (PageAttribute attribute in element.Attributes)
            {
                dump.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            }
        }

        bool isText = false;
        for (PageNode? child = element.FirstChild; child is not null; child = child.Next)
        {
            Assert.Same(element, child.Parent);
            if (child is PageElement inner)
            {
                Write(inner, dump);
            }
            else
            {
                dump.Append(isText ? string.Empty : "\n|").Append(((PageText)child).Data);
            }

            isText = child is PageText;
        }

        dump.Append("\n>");
    }

    private static void Write(IElement element, StringBuilder dump)
    {
        bool isHtml = element.NamespaceUri == NamespaceNames.HtmlUri;
        dump.Append("\n<").Append(isHtml ? element.LocalName : element.LocalName.ToLowerInvariant());
        foreach (IAttr attribute in element.Attributes.Where(_ => isHtml))
        {
            dump.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        }

        bool isText = false;
        foreach (INode child in element.ChildNodes)
        {
            switch (child)
            {
                case IElement inner:
                    Write(inner, dump);
                    isText = false;
                    break;
                case IText { Data.Length: > 0 } text:
                    dump.Append(isText ? string.Empty : "\n|").Append(text.Data);
                    isText = true;
                    break;
            }
        }

        dump.Append("\n>");
    }
}
