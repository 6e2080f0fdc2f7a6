namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>
/// Opens PDF bytes and gives their pages as glyphs and rulings. The library's own engine is the default; another (PdfPig, where it can be
/// had) may take its place. Implementations are stateless and thread-safe.
/// </summary>
public interface IPdfEngine
{
    /// <summary>
    /// The pages in order, read one at a time. Damage is told in the context's diagnostics; nothing is yielded where no page can be read.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="context">Limits, diagnostics and cancellation of this parse.</param>
    IEnumerable<PdfPage> ReadPages(ReadOnlyMemory<byte> bytes, SourceReadContext context);
}
