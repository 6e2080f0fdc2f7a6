using System.Globalization;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Hostile;

/// <summary>A file read as far as the reader reads it: what came out, as text that can be compared, and what it cost.</summary>
internal sealed record PdfReading(string Text, string[] Codes, long AllocatedBytes)
{
    public static PdfReading Read(ReadOnlyMemory<byte> bytes, ParseLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var context = new SourceReadContext(limits ?? ParseLimits.Default, diagnostics, TestContext.Current.CancellationToken);
        SourceDocument? document = new PdfReader(PdfEngine.Default).Read(bytes, SourceHints.None, context);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return new PdfReading(Describe(document), [.. diagnostics.ToImmutable().Select(item => item.Code)], allocated);
    }

    private static string Describe(SourceDocument? document)
    {
        var text = new StringBuilder();
        foreach (Block block in document is null ? [] : document.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{block.GetType().Name} {block.Location}: ");
            switch (block)
            {
                case Paragraph paragraph:
                    text.Append(paragraph.Text);
                    break;
                case SourceTable table:
                    foreach (SourceCell cell in table.Cells)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"[{cell.Row},{cell.Column} {cell.Location}: {cell.Text}]");
                    }

                    break;
            }

            text.AppendLine();
        }

        return text.ToString();
    }
}
