using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources;

/// <summary>Reads one format into a <see cref="SourceDocument"/>. Implementations are stateless and thread-safe.</summary>
public interface ISourceReader
{
    /// <summary>The name of the format as the exporters write it: <c>txt</c>, <c>html</c>, <c>docx</c>, <c>pdf</c>, or one of your own.</summary>
    string Format { get; }

    /// <summary>The file name extensions of the format, with the dot, in lower case; used to choose files in a folder.</summary>
    IReadOnlyList<string> FileExtensions { get; }

    /// <summary>How sure the reader is that these bytes are of its format. Hints only break ties; bytes decide.</summary>
    /// <remarks>Readers are asked in their order until one is certain.</remarks>
    /// <param name="bytes">The whole source.</param>
    /// <param name="hints">What is known of the source besides its bytes.</param>
    SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints);

    /// <summary>
    /// Reads the bytes. Damage is told in diagnostics, with what could be read; returns null where nothing could be read at all, after
    /// adding a diagnostic that says why.
    /// </summary>
    /// <param name="bytes">The whole source.</param>
    /// <param name="hints">What is known of the source besides its bytes.</param>
    /// <param name="context">Limits, diagnostics and cancellation of this parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context);
}
