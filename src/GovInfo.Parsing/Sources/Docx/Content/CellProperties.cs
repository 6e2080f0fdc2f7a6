using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>What matters to reading of a cell's properties (ISO/IEC 29500-1, 17.4.69).</summary>
internal sealed class CellProperties
{
    public int ColumnSpan { get; private set; } = 1;

    public CellMerge VerticalMerge { get; private set; }

    public CellMerge HorizontalMerge { get; private set; }

    public bool IsDeleted { get; private set; }

    public bool IsInserted { get; private set; }

    public void Read(PartCursor cursor)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "gridSpan":
                    ColumnSpan = Math.Max(1, WordValue.ToInt32(cursor.GetAttribute("val")) ?? 1);
                    break;
                case "vMerge":
                    VerticalMerge = ToMerge(cursor.GetAttribute("val"));
                    break;
                case "hMerge":
                    HorizontalMerge = ToMerge(cursor.GetAttribute("val"));
                    break;
                case "cellDel":
                    IsDeleted = true;
                    break;
                case "cellIns":
                    IsInserted = true;
                    break;
                case "cellMerge" when cursor.GetAttribute("vMerge") is { } merge:
                    VerticalMerge = merge == "rest" ? CellMerge.Restart : CellMerge.Continue;
                    break;
                default:
                    break;
            }
        }
    }

    private static CellMerge ToMerge(string? value) => value == "restart" ? CellMerge.Restart : CellMerge.Continue;
}
