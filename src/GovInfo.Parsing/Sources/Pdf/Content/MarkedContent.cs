using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// The marked-content sequences that are open (ISO 32000-2, 14.6): whether optional content hides what is drawn, whether it is an artifact,
/// and which text replaces it.
/// </summary>
internal sealed class MarkedContent(PdfDocument document, GlyphCollector glyphs)
{
    private const int MaxDepth = 512;
    private readonly Stack<Sequence> open = new();
    private int beyondMaxDepth;

    public int Depth => open.Count;

    /// <summary>Whether what is drawn belongs to optional content that is off.</summary>
    public bool IsHidden => open.Count > 0 && open.Peek().IsHidden;

    /// <summary>Whether what is drawn is an artifact.</summary>
    public bool IsArtifact => open.Count > 0 && open.Peek().IsArtifact;

    public void Clear()
    {
        open.Clear();
        beyondMaxDepth = 0;
    }

    /// <summary>Begins a sequence.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="properties">Its property list, or null.</param>
    /// <param name="written">The property list as it is written, a reference unresolved: optional content is known by it.</param>
    public void Begin(string? tag, PdfDictionary? properties, PdfObject? written)
    {
        if (open.Count >= MaxDepth)
        {
            beyondMaxDepth++;
            return;
        }

        bool isHidden = IsHidden || (tag == "OC" && !document.OptionalContent.IsShown(written, document));
        open.Push(new Sequence(isHidden, IsArtifact || tag == "Artifact", properties?.GetString("ActualText")?.ToText(), glyphs.Count));
    }

    /// <summary>Begins a sequence for a form that belongs to optional content.</summary>
    public void BeginForm(PdfObject? membership) => Begin(membership is null ? null : "OC", null, membership);

    public void End()
    {
        if (beyondMaxDepth > 0)
        {
            beyondMaxDepth--;
        }
        else if (open.TryPop(out Sequence sequence) && sequence.ActualText is { } text)
        {
            ActualText.Apply(text, sequence.FirstGlyph, glyphs);
        }
    }

    /// <summary>Ends the sequences beyond a depth: those that a form or a page left open.</summary>
    public void EndBeyond(int depth)
    {
        beyondMaxDepth = 0;
        while (open.Count > depth)
        {
            End();
        }
    }

    private readonly record struct Sequence(bool IsHidden, bool IsArtifact, string? ActualText, int FirstGlyph);
}
