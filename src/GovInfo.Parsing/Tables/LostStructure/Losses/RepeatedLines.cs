using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Losses;

/// <summary>
/// Whether the lines that a text repeats are gone. Some extractors take a line that they have met before for furniture: of tables that have a
/// cell a line they keep the first 0, and every other 0 looks like a blank.
/// </summary>
internal sealed class RepeatedLines(SegmentedDocument document)
{
    private const int FewestLines = 20;
    private const int LongestCell = 40;

    private readonly Lazy<bool> areGone = new(() => AreGoneFrom(document), LazyThreadSafetyMode.None);

    /// <summary>Marks the cells of a table doubtful whose values may be gone.</summary>
    public void Doubt(TextTable table, SourceLocation location, DiagnosticBag diagnostics)
    {
        List<RowText> lacking = [.. table.Rows.Select(static row => row.Text).Where(static row => row.Line is not null && row.WrittenCount < row.Columns.Length)];
        if (lacking.Count == 0 || table.Rows.Exists(static row => HasValueBesideLabel(row.Text)) || !areGone.Value)
        {
            return;
        }

        diagnostics.Add(LostStructureDiagnostics.RepeatedLinesGone.Create(location, ("table", table.Form.Table.Code)));
        foreach (RowText row in lacking)
        {
            row.Values = row.Values is null ? null : [.. row.Values.Select(static cell => cell with { IsDoubtful = true })];
        }
    }

    private static bool HasValueBesideLabel(RowText row) => row.Cells.Exists(cell => !cell.IsEmpty && cell.Start.Line == row.LabelEnd.Line);

    // The form repeats its heads (信息内容, 本年处理决定数量), whatever a report fills in: a text with a cell a line that repeats none of them has lost them.
    private static bool AreGoneFrom(SegmentedDocument document)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<DocumentSection> withTables = document.Sections.RemoveAll(static section => !FormTemplates.Default.TablesWithCode(section.Code).Any());
        foreach (Block block in withTables.IsEmpty ? document.Front : withTables.SelectMany(static section => section.Blocks))
        {
            if (block is Paragraph { IsFurniture: false, Text.Length: > 0 and <= LongestCell } line && !lines.Add(ChineseScript.Trimmed(line.Text)))
            {
                return false;
            }
        }

        return lines.Count >= FewestLines;
    }
}
