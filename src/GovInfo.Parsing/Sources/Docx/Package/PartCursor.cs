using System.Text;
using System.Xml;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>
/// Moves through the elements of a part, once and forwards. Where the part ends early (damage, a limit) the cursor says so in a diagnostic
/// and from then on finds no further elements, so that those who read keep what they have.
/// </summary>
internal sealed class PartCursor : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly XmlReader reader;
    private readonly string partName;
    private readonly SourceReadContext context;
    private readonly PartFaults faults;
    private readonly object transitional;
    private readonly object strict;
    private bool isDepthSaid;

    public PartCursor(XmlReader reader, string partName, SourceReadContext context, PartFaults faults)
    {
        this.faults = faults;
        this.reader = reader;
        this.partName = partName;
        this.context = context;

        // The reader hands out the strings of its name table, so that names can be compared by reference.
        transitional = reader.NameTable.Add(Transitional);
        strict = reader.NameTable.Add(Strict);
    }

    /// <summary>Whether the part ended before its end.</summary>
    public bool HasEnded { get; private set; }

    public int Depth => reader.Depth;

    public string LocalName => reader.LocalName;

    public string NamespaceUri => reader.NamespaceURI;

    /// <summary>Whether the element is one of WordprocessingML, strict or transitional (ISO/IEC 29500-1 and -4, 17).</summary>
    public bool IsWord
    {
        get
        {
            object name = reader.NamespaceURI;
            return ReferenceEquals(name, transitional) || ReferenceEquals(name, strict);
        }
    }

    /// <summary>The local name of an element of WordprocessingML; empty for an element of another vocabulary.</summary>
    public string WordName => IsWord ? reader.LocalName : string.Empty;

    public bool MoveToRoot()
    {
        while (Advance())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Moves to the next child of the element at <paramref name="parentDepth"/>, on which or inside which the cursor stands; false at its
    /// end. What a caller leaves unread of a child is passed over.
    /// </summary>
    public bool MoveToNextChild(int parentDepth)
    {
        if (HasEnded || (reader.Depth == parentDepth && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement)))
        {
            return false;
        }

        bool isTooDeep = parentDepth + 1 > context.Limits.MaxDepth;
        if (isTooDeep && !isDepthSaid)
        {
            isDepthSaid = true;
            faults.Say(LimitDiagnostics.TooDeep.Create(null, ("limit", context.Limits.MaxDepth)));
        }

        while (Advance())
        {
            if (reader.Depth == parentDepth)
            {
                return false;
            }

            if (reader.NodeType == XmlNodeType.Element && reader.Depth == parentDepth + 1 && !isTooDeep)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of the element, without that of its children.</summary>
    public string ReadText()
    {
        int depth = reader.Depth;
        string text = string.Empty;
        StringBuilder? pieces = null;
        if (HasEnded || reader.IsEmptyElement)
        {
            return text;
        }

        while (Advance() && reader.Depth > depth)
        {
            if (reader.Depth == depth + 1 &&
                reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                string piece = GetValue();
                if (text.Length == 0)
                {
                    text = piece;
                }
                else
                {
                    pieces ??= new StringBuilder(text);
                    pieces.Append(piece);
                }
            }
        }

        return HasEnded ? string.Empty : pieces?.ToString() ?? text;
    }

    /// <summary>An attribute of WordprocessingML.</summary>
    public string? GetAttribute(string name) => reader.GetAttribute(name, reader.NamespaceURI);

    public string? GetUnqualifiedAttribute(string name) => reader.GetAttribute(name);

    /// <summary>The <c>id</c> attribute of the relationships' namespace, strict or transitional.</summary>
    public string? GetRelationshipId() =>
        reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ??
        reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    public bool PreservesSpace => reader.XmlSpace == XmlSpace.Preserve;

    /// <summary>Counts text against the limits; ends the part where there is too much of it.</summary>
    public void CountText(int count)
    {
        try
        {
            context.CountText(count);
        }
        catch (ParseLimitException e)
        {
            End(e);
        }
    }

    public void Dispose() => reader.Dispose();

    private bool Advance()
    {
        if (HasEnded)
        {
            return false;
        }

        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    context.CountNodes();
                }

                return true;
            }

            HasEnded = true;
        }
        catch (Exception e) when (PartFaults.IsFault(e))
        {
            End(e);
        }

        return false;
    }

    /// <summary>Long text is decoded only when it is asked for, so that damage may show here.</summary>
    private string GetValue()
    {
        try
        {
            return reader.Value;
        }
        catch (Exception e) when (PartFaults.IsFault(e))
        {
            End(e);
        }

        return string.Empty;
    }

    private void End(Exception fault)
    {
        HasEnded = true;
        faults.Say(fault, partName);
    }
}
