using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>Reads pages written in tests, and prints what came of them in a form that assertions can be written in.</summary>
internal static class Pages
{
    public static SourceDocument Read(string markup, ParseLimits? limits = null) => Read(Encoding.UTF8.GetBytes(markup), out _, limits: limits);

    public static SourceDocument Read(string markup, out IReadOnlyList<Diagnostic> diagnostics, ParseLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(markup), out diagnostics, limits: limits);

    public static SourceDocument Read(byte[] bytes, out IReadOnlyList<Diagnostic> diagnostics, SourceHints? hints = null, ParseLimits? limits = null)
    {
        var bag = new DiagnosticBag();
        var context = new SourceReadContext(limits ?? ParseLimits.Default, bag, CancellationToken.None);
        SourceDocument? document = new HtmlReader().Read(bytes, hints ?? SourceHints.None, context);
        diagnostics = bag.ToImmutable();
        return document ?? new SourceDocument { Blocks = [] };
    }

    /// <summary>The texts of the paragraphs that are not furniture.</summary>
    public static string[] Texts(this SourceDocument document) =>
        [.. document.Blocks.OfType<Paragraph>().Where(static block => !block.IsFurniture).Select(static block => block.Text)];

    /// <summary>The texts of the paragraphs that are furniture.</summary>
    public static string[] Furniture(this SourceDocument document) =>
        [.. document.Blocks.OfType<Paragraph>().Where(static block => block.IsFurniture).Select(static block => block.Text)];

    /// <summary>The only table.</summary>
    public static SourceTable Table(this SourceDocument document) => Assert.Single(document.Blocks.OfType<SourceTable>());

    /// <summary>
    /// The rows of a table, a line each: cells parted by <c>|</c>; <c>&lt;</c> stands for a slot of the cell at the left, <c>^</c> for one of the
    /// cell above, <c>~</c> for a slot that no cell covers.
    /// </summary>
    public static string[] Rows(this SourceTable table)
    {
        string[,] slots = new string[table.RowCount, table.ColumnCount];
        foreach (SourceCell cell in table.Cells)
        {
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    Assert.Null(slots[row, column]);
                    slots[row, column] = row > cell.Row ? "^" : column > cell.Column ? "<" : cell.Text.Replace("\n", "/", StringComparison.Ordinal);
                }
            }
        }

        return [.. Enumerable.Range(0, table.RowCount).Select(row =>
            string.Join('|', Enumerable.Range(0, table.ColumnCount).Select(column => slots[row, column] ?? "~")))];
    }

    /// <summary>The codes of diagnostics, in order.</summary>
    public static string[] Codes(this IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(static diagnostic => diagnostic.Descriptor.Code)];
}
