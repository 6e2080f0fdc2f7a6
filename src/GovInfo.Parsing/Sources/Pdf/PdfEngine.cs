using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Content;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>The library's own engine: objects, fonts and content streams by ISO 32000-2. Stateless and thread-safe.</summary>
public sealed class PdfEngine : IPdfEngine
{
    /// <summary>The only instance that is needed.</summary>
    public static PdfEngine Default { get; } = new();

    /// <inheritdoc/>
    /// <remarks>A page that reaches a limit is yielded with what was read of it, and is the last one.</remarks>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public IEnumerable<PdfPage> ReadPages(ReadOnlyMemory<byte> bytes, SourceReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Read(bytes, context, forReading: false);
    }

    /// <summary>
    /// The pages as they are read: as <see cref="ReadPages"/> gives them, but those whose text is on its side or on its head are turned, and the
    /// glyphs are only lent: good until the next page is asked for.
    /// </summary>
    internal static IEnumerable<PdfPage> LendPages(ReadOnlyMemory<byte> bytes, SourceReadContext context) => Read(bytes, context, forReading: true);

    private static IEnumerable<PdfPage> Read(ReadOnlyMemory<byte> bytes, SourceReadContext context, bool forReading)
    {
        PdfDocument? document = null;
        if (!Try(context, () => document = PdfDocument.Open(bytes, context)) || document is null)
        {
            yield break;
        }

        using var interpreter = new ContentInterpreter(document);
        using IEnumerator<PageNode> pages = document.Pages.GetEnumerator();
        try
        {
            bool goesOn = true;
            while (goesOn)
            {
                bool hasPage = false;
                goesOn = Try(context, () => hasPage = pages.MoveNext());
                if (!hasPage)
                {
                    yield break;
                }

                PageNode page = pages.Current;
                interpreter.BeginPage(page);
                goesOn = Try(context, () => interpreter.Draw(page));
                if (goesOn && forReading && interpreter.DegreesToUpright is > 0 and var degrees)
                {
                    PageNode turned = page with { Rotate = (page.Rotate + degrees) % 360 };
                    interpreter.BeginPage(turned);
                    goesOn = Try(context, () => interpreter.Draw(turned));
                    context.Diagnostics.Add(PdfLayoutDiagnostics.PageTurned.Create(null, ("page", page.Number), ("degrees", degrees)));
                }

                PdfPage drawn = interpreter.EndPage(lendsGlyphs: forReading);
                yield return page.Number == 1 ? drawn with { DocumentTitle = TitleOf(document, context) } : drawn;
            }
        }
        finally
        {
            interpreter.Report();
        }
    }

    private static string? TitleOf(PdfDocument document, SourceReadContext context)
    {
        string? title = null;
        Try(context, () => title = DocumentTitle.Of(document));
        return title;
    }

    // Does a step; false, after its diagnostic, when the step reached a limit.
    private static bool Try(SourceReadContext context, Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (ParseLimitException limit)
        {
            if (limit.Diagnostic is { } diagnostic)
            {
                context.Diagnostics.Add(diagnostic);
            }

            return false;
        }
    }
}
