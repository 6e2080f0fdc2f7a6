using System.Collections.Immutable;
using GovInfo.Parsing.Sources.Docx;
using GovInfo.Parsing.Sources.Html;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Sources;

/// <summary>The readers that come with the library.</summary>
public static class SourceReaders
{
    /// <summary>All of them, in the order in which ties are broken.</summary>
    public static ImmutableArray<ISourceReader> Default { get; } =
    [
        new PdfReader(),
        new DocxReader(),
        new HtmlReader(),
        new PlainTextReader(),
    ];
}
