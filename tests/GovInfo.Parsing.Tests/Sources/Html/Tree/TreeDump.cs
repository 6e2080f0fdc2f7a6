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
        catch (Exception broken) when (broken is NullReferenceException or ArgumentOutOfRangeException)
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

        StringBuilder run = new();
        for (PageNode? child = element.FirstChild; child is not null; child = child.Next)
        {
            Assert.Same(element, child.Parent);
            if (child is PageElement inner)
            {
                WriteText(run, element.LocalName, dump);
                Write(inner, dump);
            }
            else
            {
                run.Append(((PageText)child).Data);
            }
        }

        WriteText(run, element.LocalName, dump);
        dump.Append("\n>");
    }

    /// <summary>Text between two elements; the white space between rows and cells, which we drop and nobody sees, is left out.</summary>
    private static void WriteText(StringBuilder run, string parent, StringBuilder dump)
    {
        string text = parent is "table" or "tbody" or "thead" or "tfoot" or "tr" ? run.ToString().Trim(' ', '\t', '\n', '\r', '\f') : run.ToString();
        dump.Append(text.Length > 0 ? "\n|" : string.Empty).Append(text);
        run.Clear();
    }

    private static void Write(IElement element, StringBuilder dump)
    {
        bool isHtml = element.NamespaceUri == NamespaceNames.HtmlUri;
        dump.Append("\n<").Append(isHtml ? element.LocalName : element.LocalName.ToLowerInvariant());
        foreach (IAttr attribute in element.Attributes.Where(_ => isHtml))
        {
            dump.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        }

        StringBuilder run = new();
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                WriteText(run, element.LocalName, dump);
                Write(inner, dump);
            }
            else if (child is IText text)
            {
                run.Append(text.Data);
            }
        }

        WriteText(run, element.LocalName, dump);
        dump.Append("\n>");
    }
}
