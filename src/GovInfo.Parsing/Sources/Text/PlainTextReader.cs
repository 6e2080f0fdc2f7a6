using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.CharacterEncodings;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Reads plain text: one <see cref="Paragraph"/> a line, white space kept, since a table may be written in it. Lines that a converter broke
/// at a page's width are joined (see <see cref="HardWrapping"/>).
/// </summary>
internal sealed class PlainTextReader : ISourceReader
{
    private const int ProbeLength = 64 << 10;
    private const int MostLinesAtOnce = 4096;

    // Tab, the ends of lines and pages, and the mark that ends a file of CP/M and DOS are of text.
    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        1, 2, 3, 4, 5, 6, 7, 8, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x7F);

    // What marks of Markdown and of converters begin with.
    private static readonly SearchValues<char> Marks = SearchValues.Create("#*\\[");

    public string Format => "txt";

    public IReadOnlyList<string> FileExtensions { get; } = [".txt", ".text", ".md", ".markdown"];

    /// <summary>Possible for bytes with hardly a control character, which is how text is told from other data; text has no signature.</summary>
    public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints)
    {
        const double controlShare = 0.02;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, ProbeLength)];
        if (sample.Contains((byte)0))
        {
            return EncodingDetector.LooksLikeUtf16(sample) is null ? SourceMatch.None : SourceMatch.Possible;
        }

        int controls = 0;
        for (ReadOnlySpan<byte> rest = sample; rest.IndexOfAny(ControlBytes) is >= 0 and var index; rest = rest[(index + 1)..])
        {
            controls++;
        }

        return controls > sample.Length * controlShare || sample.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? SourceMatch.None : SourceMatch.Possible;
    }

    public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        context.ThrowIfEnded();
        DecodedText decoded = TextDecoder.Decode(bytes.Span, ContentTypeCharset.Find(hints.ContentType));
        ReportUndecodable(decoded, context);
        string text = MarkedLines.Unmark(QuotedMail.Unquote(WithoutEntities(decoded.Text)));
        var lines = new List<Paragraph>(Math.Min(MostLinesAtOnce, text.AsSpan().Count('\n') + 1));
        int pictures = 0;
        try
        {
            pictures = ReadLines(text.AsMemory(), lines, context);
        }
        catch (ParseLimitException limit) when (limit.Diagnostic is not null)
        {
            context.Diagnostics.Add(limit.Diagnostic);
        }

        RunningHeads.Mark(lines);
        return new SourceDocument { Blocks = [.. HardWrapping.Undo(lines)], PictureCount = pictures };
    }

    private static int ReadLines(ReadOnlyMemory<char> text, List<Paragraph> lines, SourceReadContext context)
    {
        int blankLines = 0;
        int pictures = 0;
        bool startsPage = false;
        bool isOfPages = text.Span.Contains('\f');
        bool hasMarks = text.Span.ContainsAny(Marks);
        foreach (TextLine line in JoinedPieces.Part(ListedCells.Part(LoneBars.Unfold(text) ?? SeparatedCells.Unfold(text))))
        {
            context.CountText(line.Text.Length);
            ReadOnlyMemory<char> content = line.Text;
            if (hasMarks)
            {
                content = MarkdownMarks.Remove(ConverterMarks.Remove(content, out int picturesInLine));
                pictures += picturesInLine;
            }

            ReadOnlySpan<char> letters = content.Span;
            startsPage |= line.StartsPage;
            if (IsBlank(letters))
            {
                // A line that held a mark alone was not blank in the document; a line with tabs is a row of empty cells.
                blankLines += content.Length == line.Text.Length ? 1 : 0;
                continue;
            }

            context.CountNodes();
            bool isFurniture = PageFurniture.IsFurniture(letters);
            lines.Add(new Paragraph
            {
                Text = letters.ToString(),
                Location = new LineLocation(line.Number),
                BlankLinesBefore = blankLines,
                IsLine = true,
                IsFurniture = isFurniture,
                StartsPage = startsPage && !isFurniture,
                IsOfPages = isOfPages,
            });
            blankLines = 0;
            startsPage &= isFurniture;
        }

        return pictures;
    }

    /// <summary>Blanks that a page wrote as <c>&amp;nbsp;</c>, and a copy kept so.</summary>
    private static string WithoutEntities(string text) =>
        text.Contains("&nbsp;", StringComparison.Ordinal) ? text.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal) : text;

    private static bool IsBlank(ReadOnlySpan<char> line) => ChineseScript.Trim(line).IsEmpty && !line.Contains('\t');

    private static void ReportUndecodable(DecodedText decoded, SourceReadContext context)
    {
        if (decoded.UndecodableCount > 0)
        {
            ReadOnlySpan<char> before = decoded.Text.AsSpan(0, decoded.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
            context.Diagnostics.Add(TextDiagnostics.UndecodableBytes.Create(
                new LineLocation(before.Count('\n') + 1), ("count", decoded.UndecodableCount), ("encoding", decoded.EncodingName)));
        }
    }
}
