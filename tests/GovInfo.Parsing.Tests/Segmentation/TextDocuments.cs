using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Tests.Segmentation;

/// <summary>Makes documents out of lines, so that segmentation is tested without a reader.</summary>
internal static class TextDocuments
{
    public static SourceDocument FromLines(params IEnumerable<string> lines) => new()
    {
        Blocks = [.. lines.Select((line, index) => (Line: line, Number: index + 1))
            .Where(static item => !string.IsNullOrWhiteSpace(item.Line))
            .Select(static item => new Paragraph { Text = item.Line, Location = new LineLocation(item.Number), IsLine = true })],
    };

    public static SourceDocument FromText(string text) => FromLines(text.ReplaceLineEndings("\n").Split('\n'));

    public static SourceTable Table(params string[][] rows) => new()
    {
        Location = new LineLocation(1),
        RowCount = rows.Length,
        ColumnCount = rows.Max(static row => row.Length),
        Cells = [.. rows.SelectMany(static (row, r) => row.Select((text, c) =>
            new SourceCell(r, c, 1, 1, text, new TableCellLocation(1, r + 1, c + 1))))],
    };

    public static (SegmentedDocument Document, ImmutableArray<Diagnostic> Diagnostics) Segment(SourceDocument source)
    {
        var bag = new DiagnosticBag();
        SegmentedDocument document = Segmenter.Segment(source, bag);
        return (document, bag.ToImmutable());
    }

    public static string[] Texts(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(static block => block is Paragraph paragraph ? paragraph.Text.Trim() : "[table]")];
}
