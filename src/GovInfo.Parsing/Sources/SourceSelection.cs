using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Signatures;

namespace GovInfo.Parsing.Sources;

/// <summary>Chooses the reader for a source by its bytes, and reads it.</summary>
internal static class SourceSelection
{
    public static ReadSource Read(
        ReportSource source, ReadOnlyMemory<byte> bytes, ImmutableArray<ISourceReader> readers, SourceReadContext context)
    {
        if (bytes.IsEmpty)
        {
            context.Diagnostics.Add(ReadingDiagnostics.Empty.Create(null));
            return default;
        }

        if (bytes.Length > context.Limits.MaxSourceBytes)
        {
            context.Diagnostics.Add(LimitDiagnostics.SourceTooLarge.Create(
                null, ("actual", "> " + context.Limits.MaxSourceBytes), ("limit", context.Limits.MaxSourceBytes)));
            return default;
        }

        if (GzipBody.IsOne(bytes.Span) && !TryUnpack(ref bytes, context))
        {
            return default;
        }

        ISourceReader? reader = Choose(bytes.Span, readers, source.Hints, out SourceMatch match);
        if (match < SourceMatch.Likely && SourceSignature.Recognise(bytes.Span) is { } foreign)
        {
            context.Diagnostics.Add(foreign);
            return default;
        }

        if (reader is null)
        {
            context.Diagnostics.Add(ReadingDiagnostics.UnknownFormat.Create(null));
            return default;
        }

        SayIfHintsDisagree(reader, source.Hints, readers, context);
        return new ReadSource(reader.Format, ReadWith(reader, bytes, source.Hints, context));
    }

    private static bool TryUnpack(ref ReadOnlyMemory<byte> bytes, SourceReadContext context)
    {
        try
        {
            if (GzipBody.Unpack(bytes, context) is { } unpacked)
            {
                bytes = unpacked;
                return true;
            }

            context.Diagnostics.Add(SourceSignature.Recognise(bytes.Span)!);
        }
        catch (ParseLimitException reached)
        {
            context.Diagnostics.Add(reached.Diagnostic!);
        }

        return false;
    }

    private static ISourceReader? Choose(ReadOnlySpan<byte> bytes, ImmutableArray<ISourceReader> readers, SourceHints hints, out SourceMatch match)
    {
        ISourceReader? chosen = null;
        match = SourceMatch.None;
        foreach (ISourceReader reader in readers)
        {
            SourceMatch candidate = reader.Probe(bytes, hints);
            if (candidate > match)
            {
                match = candidate;
                chosen = reader;
            }

            if (match == SourceMatch.Certain)
            {
                // Nothing is surer, and to ask whether a PDF of binary data is text costs more than to read it.
                break;
            }
        }

        return chosen;
    }

    private static SourceDocument? ReadWith(ISourceReader reader, ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        try
        {
            return reader.Read(bytes, hints, context);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (ParseLimitException reached)
        {
            context.Diagnostics.Add(reached.Diagnostic!);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // The boundary: a defect of one reader must not end a batch of a million files.
            context.Diagnostics.Add(ReadingDiagnostics.ReaderFailed.Create(
                null, ("format", reader.Format), ("exception", defect.GetType().Name)));
        }

        return null;
    }

    private static void SayIfHintsDisagree(ISourceReader reader, SourceHints hints, ImmutableArray<ISourceReader> readers, SourceReadContext context)
    {
        string extension = Path.GetExtension(hints.FileName ?? string.Empty).ToLowerInvariant();
        ISourceReader? declared = readers.FirstOrDefault(other => other.FileExtensions.Contains(extension));
        if (declared is not null && declared.Format != reader.Format)
        {
            context.Diagnostics.Add(ReadingDiagnostics.HintsDisagree.Create(null, ("declared", declared.Format), ("actual", reader.Format)));
        }
    }
}

/// <summary>A source as read.</summary>
/// <param name="Format">The format, or null when no reader knows the bytes.</param>
/// <param name="Document">What was read, or null when nothing could be.</param>
internal readonly record struct ReadSource(string? Format, SourceDocument? Document);
