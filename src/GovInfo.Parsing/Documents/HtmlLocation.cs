using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Documents;

/// <summary>
/// An element of an HTML page, as a CSS path that selects it:
/// <c>#zoom &gt; table:nth-of-type(2) &gt; tbody &gt; tr:nth-of-type(3) &gt; td:nth-of-type(2)</c>.
/// </summary>
/// <remarks>
/// The path speaks of the tree that an HTML parser builds (HTML Standard, 13.2), so <c>tbody</c> stands in it even where the page does not
/// write it. It begins at the element with an <c>id</c> that is unique in the page and nearest above the report, else at <c>html</c>.
/// </remarks>
public sealed class HtmlLocation : SourceLocation
{
    private string? anchorId;

    internal HtmlLocation(HtmlLocation? parent, string localName, int typeIndex)
    {
        Parent = parent;
        LocalName = localName;
        TypeIndex = typeIndex;
    }

    /// <summary>The place of the parent element, or null for the root.</summary>
    public HtmlLocation? Parent { get; }

    /// <summary>The local name of the element: <c>td</c>.</summary>
    public string LocalName { get; }

    /// <summary>
    /// The element's number among its parent's children of the same name, as in <c>:nth-of-type()</c>; the first is 1. 0 when it is the only one.
    /// </summary>
    public int TypeIndex { get; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var path = new StringBuilder();
        AppendTo(path);
        return path.ToString();
    }

    /// <summary>Lets paths begin here, at an id unique in the page. Only for the reader, before it hands the document on.</summary>
    internal void AnchorAt(string id) => anchorId = id;

    private void AppendTo(StringBuilder path)
    {
        if (anchorId is not null)
        {
            path.Append('#').Append(anchorId);
            return;
        }

        if (Parent is not null)
        {
            Parent.AppendTo(path);
            path.Append(" > ");
        }

        // Names such as o:p need an escape in CSS (Selectors 4, 3.3).
        path.Append(LocalName.Replace(":", "\\:", StringComparison.Ordinal));
        if (TypeIndex > 0)
        {
            path.Append(CultureInfo.InvariantCulture, $":nth-of-type({TypeIndex})");
        }
    }
}
