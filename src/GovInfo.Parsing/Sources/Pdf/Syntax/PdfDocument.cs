using System.Runtime.InteropServices;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// A PDF file as objects (ISO 32000-2, 7.5): finds them, repairs what is damaged, undoes encryption and filters. One document serves one
/// thread. Damage is told in the context's diagnostics; reaching a limit throws <see cref="ParseLimitException"/>.
/// </summary>
internal sealed class PdfDocument : IPdfObjectResolver
{
    private readonly ObjectStore store;
    private readonly DamageLog damageLog;

    private PdfDocument(ObjectStore store, PdfDictionary catalog, PdfNameTable names, SourceReadContext context, DamageLog damageLog)
    {
        this.store = store;
        this.damageLog = damageLog;
        Catalog = catalog;
        Names = names;
        Context = context;
        OptionalContent = new OptionalContent(catalog);
    }

    public SourceReadContext Context { get; }

    public PdfNameTable Names { get; }

    /// <summary>The entries of the trailers that concern the whole file; the newest count.</summary>
    public PdfDictionary Trailer => store.Trailer;

    /// <summary>The catalog; empty where it is lost.</summary>
    public PdfDictionary Catalog { get; }

    /// <summary>The document information dictionary (title, author); null where the file has none.</summary>
    public PdfDictionary? Info => Trailer.GetDictionary("Info");

    /// <summary>Which optional content is shown.</summary>
    public OptionalContent OptionalContent { get; }

    /// <summary>The pages in order, each found when it is asked for, and counted against the limit of pages.</summary>
    public IEnumerable<PageNode> Pages => ReadPages();

    /// <summary>Opens a file; null, after a diagnostic, when nothing of it can be read or it asks for a password.</summary>
    public static PdfDocument? Open(ReadOnlyMemory<byte> bytes, SourceReadContext context)
    {
        var names = new PdfNameTable();
        var damageLog = new DamageLog(context.Diagnostics);
        ObjectStore store = PdfFile.Open(bytes, names, context, damageLog);
        switch (store.SecurityState)
        {
            case SecurityState.PasswordNeeded:
                damageLog.Say(PdfSyntaxDiagnostics.PasswordNeeded, 0);
                return null;
            case SecurityState.Unknown:
                PdfDictionary? encrypt = store.Trailer.GetDictionary("Encrypt");
                damageLog.Say(
                    PdfSyntaxDiagnostics.EncryptionUnknown, 0, ("filter", encrypt?.GetName("Filter")), ("version", encrypt?.GetInt("V")), ("revision", encrypt?.GetInt("R")));
                return null;
            default:
                return new PdfDocument(store, PdfFile.FindCatalog(store) ?? PdfDictionary.Empty, names, context, damageLog);
        }
    }

    /// <inheritdoc/>
    public PdfObject? Resolve(PdfObject? value) => store.Resolve(value);

    /// <summary>
    /// The bytes of a stream after decryption and all filters. Of damaged data, what could be read, with a diagnostic; empty for an image
    /// filter, whose pixels nobody here reads.
    /// </summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => store.Decode(stream);

    /// <summary>
    /// The content of a page: its streams one after the other, parted by white space (ISO 32000-2, 7.8.2). Where some of it is damaged or
    /// missing, a diagnostic names the page.
    /// </summary>
    public ReadOnlyMemory<byte> ReadContent(PageNode page)
    {
        PdfObject? contents = page.Dictionary.Get("Contents");
        int damageBefore = damageLog.DataDamageCount;
        ReadOnlyMemory<byte> content;
        switch (contents)
        {
            case PdfStream stream:
                content = Decode(stream);
                break;
            case PdfArray array:
                content = Join(array, page.Number);
                break;
            default:
                content = default;
                if (contents is null && page.Dictionary.GetRaw("Contents") is null)
                {
                    damageLog.Say(PdfSyntaxDiagnostics.PageWithoutContent, page.Number, ("page", page.Number));
                }
                else if (page.Dictionary.GetRaw("Contents") is PdfReference)
                {
                    damageLog.SayDataDamage(PdfSyntaxDiagnostics.PageDamaged, page.Number, ("page", page.Number));
                }

                break;
        }

        if (damageLog.DataDamageCount != damageBefore)
        {
            damageLog.Say(PdfSyntaxDiagnostics.PageDamaged, page.Number, ("page", page.Number));
        }

        return content;
    }

    /// <summary>A lexer for content streams.</summary>
    public ContentLexer CreateContentLexer() => new(Names, Context);

    private ReadOnlyMemory<byte> Join(PdfArray streams, int pageNumber)
    {
        if (streams is { Count: 1 } && streams.GetStream(0) is { } only)
        {
            return Decode(only);
        }

        var parts = new List<ReadOnlyMemory<byte>>();
        for (int i = 0; i < streams.Count; i++)
        {
            if (streams.GetStream(i) is { } stream)
            {
                parts.Add(Decode(stream));
            }
            else
            {
                damageLog.SayDataDamage(PdfSyntaxDiagnostics.PageDamaged, pageNumber, ("page", pageNumber));
            }
        }

        byte[] joined = new byte[parts.Sum(part => part.Length + 1)];
        int length = 0;
        foreach (ReadOnlyMemory<byte> part in parts)
        {
            part.CopyTo(joined.AsMemory(length));
            length += part.Length;
            joined[length++] = (byte)'\n';
        }

        return joined;
    }

    private IEnumerable<PageNode> ReadPages()
    {
        var tree = new PageTree(store, Context, damageLog);
        int count = 0;
        if (Catalog.GetDictionary("Pages") is { } root)
        {
            foreach (PageNode page in tree.Walk(root))
            {
                count++;
                yield return page;
            }
        }

        if (count > 0)
        {
            yield break;
        }

        List<PdfDictionary> found = PdfFile.FindAll(store, "Page");
        damageLog.Say(found.Count > 0 ? PdfSyntaxDiagnostics.PageTreeLost : PdfSyntaxDiagnostics.NoObjects, 0, ("count", found.Count));
        foreach (PageNode page in tree.Collect(found))
        {
            yield return page;
        }
    }
}
