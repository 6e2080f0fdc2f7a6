using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>
/// Builds the tree of a page of the tokens that AngleSharp reads (HTML Standard, 13.2.6, without scripting): elements, text, and the attributes
/// that are looked at.
/// </summary>
/// <remarks>
/// AngleSharp's own construction is the reference that this one is tested against. Its nodes carry a whole browser's interfaces, which costs
/// several times what reading the tokens does, and it looks for its own classes where it has to move what stands out of place in a table, so
/// that it cannot build other nodes.
/// </remarks>
internal sealed partial class TreeConstruction
{
    private readonly SourceReadContext context;
    private readonly HtmlTokenizer tokenizer;
    private readonly OpenElements open = new();
    private readonly FormattingElements formatting = new();
    private readonly Stack<InsertionMode> templateModes = new();
    private PageElement? root;
    private PageElement? head;
    private PageElement? form;
    private InsertionMode mode;
    private InsertionMode modeBehindText;
    private bool isQuirky;
    private bool fosters;
    private bool mayBeFrameset = true;
    private bool hasAttributes;
    private int deepest;
    private string lastUnknownName = string.Empty;

    private TreeConstruction(HtmlTokenizer tokenizer, SourceReadContext context)
    {
        this.tokenizer = tokenizer;
        this.context = context;
        tokenizer.ShouldEmitAttribute = Keeps;
    }

    /// <summary>The tree of a page, or as much of it as the limits allow.</summary>
    public static PageTree Build(string markup, SourceReadContext context)
    {
#pragma warning disable CA2000 // The tokenizer disposes of its source, and the tree of the tokenizer.
        HtmlTokenizer tokenizer = new(new TextSource(new ReadOnlyMemoryTextSource(markup)), HtmlEntityProvider.ResolverExtended)
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
        };
#pragma warning restore CA2000
        TreeConstruction construction = new(tokenizer, context);
        try
        {
            construction.Run();
        }
        catch (ParseLimitException reached)
        {
            context.Diagnostics.Add(reached.Diagnostic!);
        }
        catch
        {
            tokenizer.Dispose();
            throw;
        }

        construction.LimitDepth();
        return new PageTree(construction.root, tokenizer);
    }

    private void Run()
    {
        TreeToken token;
        do
        {
            token = NextToken();
            Process(ref token);
        }
        while (token.Type != HtmlTokenType.EndOfFile);
    }

    private bool Keeps(ref StructHtmlToken tag, ReadOnlyMemory<char> name)
    {
        bool keeps = AttributeFilter.Keeps(ref tag, name);
        hasAttributes |= keeps;
        return keeps;
    }

    private TreeToken NextToken()
    {
        hasAttributes = false;
        ref StructHtmlToken token = ref tokenizer.GetStructToken();
        ReadOnlyMemory<char> data = token.Name.Memory;
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                return new TreeToken(HtmlTokenType.StartTag, HtmlTags.Of(data.Span), data)
                {
                    IsSelfClosing = token.IsSelfClosing,
                    Attributes = hasAttributes ? AttributesOf(token.Attributes) : [],
                };
            case HtmlTokenType.EndTag:
                return new TreeToken(HtmlTokenType.EndTag, HtmlTags.Of(data.Span), data);
            case HtmlTokenType.Doctype:
                isQuirky = mode == InsertionMode.Initial ? token.IsFullQuirks : isQuirky;
                return new TreeToken(HtmlTokenType.Doctype, Unknown, data);
            default:
                return new TreeToken(token.Type, Unknown, data);
        }
    }

    private static PageAttribute[] AttributesOf(StructAttributes attributes)
    {
        var kept = new PageAttribute[attributes.Count];
        for (int index = 0; index < kept.Length; index++)
        {
            MemoryHtmlAttributeToken attribute = attributes[index];

            // The tokenizer has the names it knows as strings: to turn those to text costs nothing.
            kept[index] = new PageAttribute(attribute.Name.ToString(), attribute.Value.Memory);
        }

        return kept;
    }

    /// <summary>The tree construction dispatcher.</summary>
    private void Process(ref TreeToken token)
    {
        if (open.Current is not { } node || (node.Traits & TagTraits.Html) != 0 || token.Type == HtmlTokenType.EndOfFile
            || (token.Type is HtmlTokenType.StartTag or HtmlTokenType.Character && IsHtmlPoint(node))
            || ((node.Traits & TagTraits.MathTextPoint) != 0 && !(token.IsStart(Mglyph) || token.IsStart(Malignmark)))
            || ((node.Traits & TagTraits.Math) != 0 && node.Tag == AnnotationXml && token.IsStart(Svg)))
        {
            ByMode(ref token);
        }
        else
        {
            InForeignContent(ref token);
        }
    }

    private void ByMode(ref TreeToken token)
    {
        switch (mode)
        {
            case InsertionMode.Initial:
                Initial(ref token);
                break;
            case InsertionMode.BeforeHtml:
                BeforeHtml(ref token);
                break;
            case InsertionMode.BeforeHead:
                BeforeHead(ref token);
                break;
            case InsertionMode.InHead:
                InHead(ref token);
                break;
            case InsertionMode.InHeadNoscript:
                InHeadNoscript(ref token);
                break;
            case InsertionMode.AfterHead:
                AfterHead(ref token);
                break;
            case InsertionMode.InBody:
                InBody(ref token);
                break;
            case InsertionMode.Text:
                InText(ref token);
                break;
            case InsertionMode.InTable:
                InTable(ref token);
                break;
            case InsertionMode.InCaption:
                InCaption(ref token);
                break;
            case InsertionMode.InColumnGroup:
                InColumnGroup(ref token);
                break;
            case InsertionMode.InTableBody:
                InTableBody(ref token);
                break;
            case InsertionMode.InRow:
                InRow(ref token);
                break;
            case InsertionMode.InCell:
                InCell(ref token);
                break;
            case InsertionMode.InSelect:
                InSelect(ref token);
                break;
            case InsertionMode.InSelectInTable:
                InSelectInTable(ref token);
                break;
            case InsertionMode.InTemplate:
                InTemplate(ref token);
                break;
            case InsertionMode.AfterBody:
                AfterBody(ref token);
                break;
            case InsertionMode.InFrameset:
                InFrameset(ref token);
                break;
            case InsertionMode.AfterFrameset:
                AfterFrameset(ref token);
                break;
            case InsertionMode.AfterAfterBody:
                AfterAfterBody(ref token);
                break;
            case InsertionMode.AfterAfterFrameset:
                AfterAfterFrameset(ref token);
                break;
        }
    }
}
