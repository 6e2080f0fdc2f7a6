using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>How an element is laid out when its <c>style</c> attribute says so.</summary>
internal enum StyleDisplay
{
    Unstated,
    None,
    Inline,
    Block,
    Table,
    TableRowGroup,
    TableRow,
    TableCell,
}

/// <summary>
/// What an element's own attributes say of its appearance, as far as it matters to reading. Style sheets are not read: they lie outside the
/// page, and the styles of Word and of editors are inline.
/// </summary>
internal readonly record struct InlineStyle
{
    public StyleDisplay Display { get; init; }

    /// <summary>visibility, where stated: true for hidden. Inherited, and a child may be visible again.</summary>
    public bool? IsUnseen { get; init; }

    /// <summary>font-size, where stated: true for 0. A container of size 0 whose children have a size is a common layout.</summary>
    public bool? HasNoSize { get; init; }

    /// <summary>text-align, where stated: true for centred.</summary>
    public bool? IsCentred { get; init; }

    /// <summary>white-space, where stated: true where line breaks of the source are kept.</summary>
    public bool? KeepsLines { get; init; }

    /// <summary>text-decoration, where stated: true for a line through the text.</summary>
    public bool? IsStruck { get; init; }

    /// <summary>vertical-align, where stated: 1 for super, -1 for sub, 0 for any other. Not inherited, but what stands inside is raised with it.</summary>
    public int? Raised { get; init; }

    /// <summary>list-style-type, where stated.</summary>
    public string? ListStyle { get; init; }

    /// <summary>The style of an element.</summary>
    public static InlineStyle Of(PageElement element)
    {
        if (element.Attributes.Length == 0)
        {
            return default;
        }

        InlineStyle style = default;
        bool? isAligned = null;
        bool isHidden = false;
        foreach (PageAttribute attribute in element.Attributes)
        {
            switch (attribute.Name)
            {
                case "style":
                    style = Parse(attribute.Value);
                    break;
                case "hidden":
                    isHidden = true;
                    break;
                case "align":
                    isAligned = Is(attribute.Value, "center") || Is(attribute.Value, "middle");
                    break;
                default:
                    break;
            }
        }

        return style with { IsCentred = style.IsCentred ?? isAligned, Display = isHidden ? StyleDisplay.None : style.Display };
    }

    /// <summary>Reads the declarations of a style attribute (CSS Style Attributes, 3).</summary>
    internal static InlineStyle Parse(ReadOnlySpan<char> text)
    {
        InlineStyle style = default;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf(';');
            ReadOnlySpan<char> declaration = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            int colon = declaration.IndexOf(':');
            if (colon <= 0)
            {
                continue;
            }

            ReadOnlySpan<char> name = declaration[..colon].Trim();

            // Most declarations are of fonts and borders: the length of the name passes over nearly all of them.
            switch (name.Length)
            {
                case 7 when Is(name, "display"):
                    style = style with { Display = DisplayOf(Value(declaration, colon)) };
                    break;
                case 9 when Is(name, "font-size"):
                    style = style with { HasNoSize = IsZero(Value(declaration, colon)) };
                    break;
                case 10 when Is(name, "visibility"):
                    ReadOnlySpan<char> visibility = Value(declaration, colon);
                    style = style with { IsUnseen = Is(visibility, "hidden") || Is(visibility, "collapse") };
                    break;
                case 10 when Is(name, "text-align"):
                    style = style with { IsCentred = Value(declaration, colon).EndsWith("center", StringComparison.OrdinalIgnoreCase) };
                    break;
                case 10 when Is(name, "list-style"):
                case 15 when Is(name, "list-style-type"):
                    style = style with { ListStyle = Value(declaration, colon).ToString() };
                    break;
                case 14 when Is(name, "vertical-align"):
                    ReadOnlySpan<char> align = Value(declaration, colon);
                    style = style with { Raised = Is(align, "super") ? 1 : Is(align, "sub") ? -1 : 0 };
                    break;
                case 15 when Is(name, "text-decoration"):
                case 20 when Is(name, "text-decoration-line"):
                    style = style with { IsStruck = Value(declaration, colon).Contains("line-through", StringComparison.OrdinalIgnoreCase) };
                    break;
                case 11 when Is(name, "white-space"):
                    style = style with { KeepsLines = Value(declaration, colon).StartsWith("pre", StringComparison.OrdinalIgnoreCase) };
                    break;
                default:
                    break;
            }
        }

        return style;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> declaration, int colon)
    {
        ReadOnlySpan<char> value = declaration[(colon + 1)..];
        int important = value.IndexOf('!');
        return (important < 0 ? value : value[..important]).Trim();
    }

    private static StyleDisplay DisplayOf(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("table-row-group", StringComparison.OrdinalIgnoreCase) || Is(value, "table-header-group") || Is(value, "table-footer-group"))
        {
            return StyleDisplay.TableRowGroup;
        }

        return value switch
        {
            _ when Is(value, "none") => StyleDisplay.None,
            _ when Is(value, "inline") || Is(value, "inline-block") || Is(value, "contents") => StyleDisplay.Inline,
            _ when Is(value, "table") || Is(value, "inline-table") => StyleDisplay.Table,
            _ when Is(value, "table-row") => StyleDisplay.TableRow,
            _ when Is(value, "table-cell") => StyleDisplay.TableCell,
            _ when Is(value, "block") || Is(value, "flex") || Is(value, "grid") || Is(value, "list-item") => StyleDisplay.Block,
            _ => StyleDisplay.Unstated,
        };
    }

    private static bool IsZero(ReadOnlySpan<char> value) => value.Length > 0 && value[0] == '0' && value.IndexOfAnyInRange('1', '9') < 0;

    private static bool Is(ReadOnlySpan<char> value, string name) => value.Equals(name, StringComparison.OrdinalIgnoreCase);
}
