using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>Hands sketched pages to the reader, so that layout and tables are tested without a file.</summary>
internal sealed class SketchEngine(IReadOnlyList<PageSketch> pages) : IPdfEngine
{
    public IEnumerable<PdfPage> ReadPages(ReadOnlyMemory<byte> bytes, SourceReadContext context) =>
        pages.Select(static (page, index) => page.ToPage(index + 1));

    public static (SourceDocument? Document, IReadOnlyList<Diagnostic> Diagnostics) Read(params IReadOnlyList<PageSketch> pages)
    {
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default, diagnostics, CancellationToken.None);
        SourceDocument? document = new PdfReader(new SketchEngine(pages)).Read(default, SourceHints.None, context);
        return (document, diagnostics.ToImmutable());
    }

    /// <summary>The blocks that are no furniture.</summary>
    public static List<Block> Content(params IReadOnlyList<PageSketch> pages) =>
        [.. Read(pages).Document!.Blocks.Where(static block => !block.IsFurniture)];

    /// <summary>A table as text: rows on lines, cells parted by |, spans as ^ and &lt;, line breaks as /.</summary>
    public static string Draw(SourceTable table)
    {
        string[,] slots = new string[table.RowCount, table.ColumnCount];
        foreach (SourceCell cell in table.Cells)
        {
            for (int row = 0; row < cell.RowSpan; row++)
            {
                for (int column = 0; column < cell.ColumnSpan; column++)
                {
                    slots[cell.Row + row, cell.Column + column] =
                        row > 0 ? "^" : column > 0 ? "<" : cell.Text.Replace('\n', '/') + (cell.IsDoubtful ? "?" : string.Empty);
                }
            }
        }

        return string.Join('\n', Enumerable.Range(0, table.RowCount)
            .Select(row => string.Join('|', Enumerable.Range(0, table.ColumnCount).Select(column => slots[row, column] ?? "!"))));
    }
}
