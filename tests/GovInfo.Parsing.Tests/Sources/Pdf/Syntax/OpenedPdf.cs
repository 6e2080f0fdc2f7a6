using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

/// <summary>A file opened for a test: its document, and everything that was said.</summary>
internal sealed class OpenedPdf
{
    private readonly DiagnosticBag diagnostics = new();

    private OpenedPdf(ReadOnlyMemory<byte> bytes, ParseLimits limits)
    {
        Document = PdfDocument.Open(bytes, new SourceReadContext(limits, diagnostics, TestContext.Current.CancellationToken));
    }

    public PdfDocument? Document { get; }

    /// <summary>The codes of the diagnostics so far, in order.</summary>
    public ImmutableArray<string> Codes => [.. diagnostics.ToImmutable().Select(item => item.Code)];

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    public static OpenedPdf Open(ReadOnlyMemory<byte> bytes, ParseLimits? limits = null) => new(bytes, limits ?? ParseLimits.Default);

    public static OpenedPdf Open(PdfBytes file, ParseLimits? limits = null) => Open(file.ToArray(), limits);

    /// <summary>The strings that each page shows, one item a page.</summary>
    public IReadOnlyList<string> ReadWords() => [.. Document!.Pages.Select(page => WordsOf(Document.ReadContent(page)))];

    private string WordsOf(ReadOnlyMemory<byte> content)
    {
        var text = new StringBuilder();
        ContentLexer lexer = Document!.CreateContentLexer();
        lexer.Begin(content);
        while (lexer.Read())
        {
            if (lexer.Operator == ContentOperator.ShowText)
            {
                text.Append(Encoding.Latin1.GetString(lexer.GetString(0)));
            }
        }

        return text.ToString();
    }
}
