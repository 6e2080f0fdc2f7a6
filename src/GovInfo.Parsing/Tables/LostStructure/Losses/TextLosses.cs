using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Tables.LostStructure.Cells;

namespace GovInfo.Parsing.Tables.LostStructure.Losses;

/// <summary>What a text may have lost of its tables, as the whole of the text shows: lines that it repeats, and its end.</summary>
internal sealed class TextLosses(SegmentedDocument document)
{
    private readonly RepeatedLines repeatedLines = new(document);
    private readonly Block? last = (document.Sections.IsEmpty ? document.Front : document.Sections[^1].Blocks).LastOrDefault(static block => !block.IsFurniture);

    /// <summary>Marks the cells of a table doubtful whose values may be gone.</summary>
    public void Doubt(TextTable table, TextStretch stretch, int firstLine, int endLine, DiagnosticBag diagnostics)
    {
        repeatedLines.Doubt(table, stretch.Lines[firstLine].Location, diagnostics);
        if (IsCut(stretch, endLine))
        {
            CutTable.Doubt(table, stretch.Lines[^1].Location, diagnostics);
        }
    }

    /// <summary>The same for a table that is taken as it stands.</summary>
    public void Doubt(CellGrid grid, TextStretch stretch, int endLine)
    {
        if (IsCut(stretch, endLine))
        {
            CutTable.Doubt(grid, stretch.Lines[^1].Location);
        }
    }

    // Behind the table at most a drawn line, or lines of a row that none closes.
    private bool IsCut(TextStretch stretch, int endLine) => stretch.Ends(last) && stretch.Lines[endLine..].TrueForAll(static line =>
        line.Text.AsSpan().ContainsAny(CellSplitter.Bars) || CellSplitter.IsRuler(line.Text));
}
