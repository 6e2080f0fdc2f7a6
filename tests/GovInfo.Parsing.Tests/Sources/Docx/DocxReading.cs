using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Docx;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>What the reader makes of a document, in a form that is easy to compare.</summary>
internal sealed class DocxReading
{
    private DocxReading(SourceDocument? document, ImmutableArray<Diagnostic> diagnostics)
    {
        Document = document;
        Diagnostics = diagnostics;
    }

    public SourceDocument? Document { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public string[] Codes => [.. Diagnostics.Select(diagnostic => diagnostic.Code)];

    /// <summary>The blocks outside furniture; a table as its rows of cells, <c>|</c> between cells and <c>/</c> between rows.</summary>
    public string[] Content => [.. Document!.Blocks.Where(block => !block.IsFurniture).Select(Draw)];

    public string[] Furniture => [.. Document!.Blocks.Where(block => block.IsFurniture).Select(Draw)];

    public Paragraph[] Paragraphs => [.. Document!.Blocks.OfType<Paragraph>()];

    public SourceTable[] Tables => [.. Document!.Blocks.OfType<SourceTable>()];

    public static DocxReading Read(byte[] bytes, ParseLimits? limits = null)
    {
        var bag = new DiagnosticBag();
        var context = new SourceReadContext(limits ?? ParseLimits.Default, bag, TestContext.Current.CancellationToken);
        SourceDocument? document = new DocxReader().Read(bytes, SourceHints.None, context);
        return new DocxReading(document, bag.ToImmutable());
    }

    public static DocxReading Body(string body) => Read(DocxBuilder.Document(body));

    private static string Draw(Block block) => block is Paragraph paragraph ? paragraph.Text : Draw((SourceTable)block);

    /// <summary>Each cell as its text, with its columns and rows in brackets where there is more than one of either: <c>a[2x3]</c>.</summary>
    private static string Draw(SourceTable table) => string.Join(" / ", Enumerable.Range(0, table.RowCount).Select(row => string.Join(
        " | ",
        table.Cells.Where(cell => cell.Row == row).Select(cell =>
            $"{cell.Column}:{cell.Text}{(cell.ColumnSpan == 1 && cell.RowSpan == 1 ? string.Empty : $"[{cell.ColumnSpan}x{cell.RowSpan}]")}"))));
}
