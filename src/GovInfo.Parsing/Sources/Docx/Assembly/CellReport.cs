using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Content;

namespace GovInfo.Parsing.Sources.Docx.Assembly;

/// <summary>Says of each cell and paragraph what it holds that its text does not, in a bounded number of diagnostics.</summary>
internal sealed class CellReport(DiagnosticBag diagnostics)
{
    /// <summary>The most diagnostics of one kind; a document that has more has said enough.</summary>
    public const int MaxOfOneKind = 100;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Reports on a cell; true when its text is in doubt.</summary>
    public bool Say(SourceLocation location, string text, LeftOut leftOut, GridCell cell)
    {
        if (cell.IsBrokenMerge)
        {
            Add(DocxDiagnostics.BrokenVerticalMerge, location);
        }

        if (cell.HasLostText)
        {
            Add(DocxDiagnostics.TextInMergedCell, location);
        }

        bool isPictureOnly = text.Length == 0 && (leftOut & (LeftOut.Picture | LeftOut.EmbeddedObject)) != 0;
        if (isPictureOnly)
        {
            Add(DocxDiagnostics.PictureInCell, location);
        }

        return Say(location, leftOut) || isPictureOnly || cell.HasLostText;
    }

    /// <summary>Reports on a cell's or a paragraph's text; true when it is in doubt.</summary>
    public bool Say(SourceLocation location, LeftOut leftOut)
    {
        if ((leftOut & LeftOut.StruckText) != 0)
        {
            Add(DocxDiagnostics.StruckText, location);
        }

        if ((leftOut & LeftOut.Equation) != 0)
        {
            Add(DocxDiagnostics.Equation, location);
        }

        return (leftOut & (LeftOut.StruckText | LeftOut.Equation)) != 0;
    }

    private void Add(DiagnosticDescriptor descriptor, SourceLocation location)
    {
        int count = counts.GetValueOrDefault(descriptor.Code) + 1;
        counts[descriptor.Code] = count;
        if (count <= MaxOfOneKind)
        {
            diagnostics.Add(descriptor.Create(location));
        }
    }
}
