namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>What a cell seems to be by its text alone.</summary>
internal static class CellKind
{
    /// <summary>Whether it holds a number or a mark for none.</summary>
    public static bool IsValue(LatticeCell cell) => cell.IsValue;

    /// <summary>Whether it holds words.</summary>
    public static bool IsWords(LatticeCell cell) => !cell.IsEmpty && !cell.IsValue;

    /// <summary>Whether its words begin a label, rather than go on with one.</summary>
    public static bool BeginsLabel(LatticeCell cell) => FormWords.BeginsWithOrdinal(cell.Text) || FormWords.IsLabel(cell.Text);
}
