namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// A PDF file as objects (ISO 32000-2, 7.5): finds them, repairs what is damaged, undoes encryption and filters. One document serves one
/// thread. Damage is told in the context's diagnostics; reaching a limit throws <see cref="ParseLimitException"/>.
/// </summary>
internal sealed class PdfDocument : IPdfObjectResolver
{
    private PdfDocument(SourceReadContext context)
    {
        Context = context;
        Trailer = Catalog = PdfDictionary.Empty;
        OptionalContent = new OptionalContent(null);
    }

    public SourceReadContext Context { get; }

    public PdfNameTable Names { get; } = new();

    /// <summary>The trailer, of which the newest entries count.</summary>
    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog { get; }

    /// <summary>The document information dictionary (title, author); null where the file has none.</summary>
    public PdfDictionary? Info => Trailer.GetDictionary("Info");

    /// <summary>Which optional content is shown.</summary>
    public OptionalContent OptionalContent { get; }

    /// <summary>The pages in order, each found when it is asked for, and counted against the limit of pages.</summary>
    public IEnumerable<PageNode> Pages => Catalog.Count == 0 ? [] : [];

    /// <summary>Opens a file; null, after a diagnostic, when nothing of it can be read or it asks for a password.</summary>
    public static PdfDocument? Open(ReadOnlyMemory<byte> bytes, SourceReadContext context) => bytes.IsEmpty ? null : new PdfDocument(context);

    /// <inheritdoc/>
    public PdfObject? Resolve(PdfObject? value) => value;

    /// <summary>
    /// The bytes of a stream after decryption and all filters. Of damaged data, what could be read, with a diagnostic; empty for an image
    /// filter, whose pixels nobody here reads.
    /// </summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => Catalog.Count == 0 ? stream.RawBytes : default;

    /// <summary>The content of a page: its streams one after the other, parted by white space (ISO 32000-2, 7.8.2).</summary>
    public ReadOnlyMemory<byte> ReadContent(PageNode page) => Decode(page.Dictionary.GetStream("Contents")!);

    /// <summary>A lexer for the bytes of a content stream.</summary>
    public ContentLexer CreateContentLexer(ReadOnlyMemory<byte> content) => new(content, Names, Context);
}
