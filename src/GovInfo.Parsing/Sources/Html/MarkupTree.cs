using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Builds the tree of a page with AngleSharp: no scripts, no style sheets, no requests, and within the limits.</summary>
internal static class MarkupTree
{
    // The walker stops at ParseLimits.MaxDepth; the tree is kept a little deeper so that it can see that something lies there.
    private const int DepthBeyondLimit = 8;
    private const int DeepestTree = 1000;

    // What AngleSharp needs beside the markup, gathered once: a parser without it would gather it for every page. The markup is decoded
    // already, so that nothing needs to be done about a charset in meta.
    private static readonly Configuration Services = new([.. new Configuration().Services.Where(static service => service is not IMetaHandler)]);

    /// <summary>The tree, or as much of it as the limits allow; null when nothing could be built.</summary>
    public static IHtmlDocument? Build(string markup, SourceReadContext context)
    {
        int cut = MarkupDepth.FindCut(markup);
        if (cut < markup.Length)
        {
            context.Diagnostics.Add(LimitDiagnostics.TooDeep.Create(null, ("limit", MarkupDepth.MostOpenElements)));
        }

        CreationWatch watch = new(context);
        HtmlParserOptions options = new()
        {
            MaximumDepth = Math.Clamp(context.Limits.MaxDepth + DepthBeyondLimit, DepthBeyondLimit, DeepestTree),
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            ShouldEmitAttribute = AttributeFilter.Keeps,
            OnCreated = watch.Note,
        };
        HtmlParser parser = new(options, BrowsingContext.New(Services));
        try
        {
            return parser.ParseDocument(markup.AsMemory(0, cut));
        }
        catch (ParseLimitException reached)
        {
            context.Diagnostics.Add(reached.Diagnostic!);
            return watch.Document;
        }
    }

    /// <summary>Counts the elements as the parser makes them, and knows the document when the parser has to be stopped.</summary>
    private sealed class CreationWatch(SourceReadContext context)
    {
        public IHtmlDocument? Document { get; private set; }

        public void Note(IElement element, TextPosition position)
        {
            Document ??= element.Owner as IHtmlDocument;
            context.CountNodes();
        }
    }
}
