namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Searches a file from end to end for <c>12 0 obj</c> and <c>trailer</c>, for when its cross-reference sections cannot be trusted.</summary>
internal sealed class FileScan
{
    // An object that never ends reaches over all that follow it; so many times the file's length is parsed, and no more.
    private const int MostPasses = 8;
    private const long FreeWork = 1 << 20;
    private readonly List<ScannedObject> objects = [];
    private readonly List<PdfDictionary> trailers = [];
    private long work;

    private FileScan(int length) => work = (MostPasses * (long)length) + FreeWork;

    /// <summary>The objects in the order of the file; of several with one number, the last counts.</summary>
    public IReadOnlyList<ScannedObject> Objects => objects;

    /// <summary>The trailers, and the dictionaries of cross-reference streams, in the order of the file.</summary>
    public IReadOnlyList<PdfDictionary> Trailers => trailers;

    public static FileScan Run(ReadOnlyMemory<byte> file, PdfObjectParser parser, SourceReadContext context)
    {
        var scan = new FileScan(file.Length);
        ReadOnlySpan<byte> bytes = file.Span;
        parser.Decryptor = null;
        int position = 0;
        int nextObject = -1;
        int nextTrailer = -1;
        while (position < bytes.Length)
        {
            if (nextObject < position)
            {
                nextObject = Find(bytes, position, "obj"u8);
            }

            if (nextTrailer < position)
            {
                nextTrailer = Find(bytes, position, "trailer"u8);
            }

            if (nextObject == bytes.Length && nextTrailer == bytes.Length)
            {
                break;
            }

            position = nextObject < nextTrailer
                ? scan.ReadObject(bytes, nextObject, parser, context)
                : scan.ReadTrailer(bytes, nextTrailer + "trailer".Length, parser, context);
        }

        return scan;
    }

    private static int Find(ReadOnlySpan<byte> bytes, int from, ReadOnlySpan<byte> word)
    {
        int index = bytes[from..].IndexOf(word);
        return index < 0 ? bytes.Length : from + index;
    }

    private int ReadTrailer(ReadOnlySpan<byte> bytes, int position, PdfObjectParser parser, SourceReadContext context)
    {
        var lexer = new PdfLexer(bytes, position);
        if (work > 0 && parser.Read(ref lexer) is PdfDictionary trailer)
        {
            trailers.Add(trailer);
        }

        work -= lexer.Position - position;
        context.CountNodes();

        return position;
    }

    private int ReadObject(ReadOnlySpan<byte> bytes, int keyword, PdfObjectParser parser, SourceReadContext context)
    {
        int end = keyword + "obj".Length;
        if (!TryReadNumberBefore(bytes, keyword, out int start, out int number))
        {
            return end;
        }

        context.CountNodes();
        string? type = null;
        var lexer = new PdfLexer(bytes, end);
        int probe = lexer.Position;
        if (work > 0 && lexer.Read() && lexer.Kind == PdfTokenKind.DictionaryStart)
        {
            lexer.Position = probe;
            var dictionary = parser.Read(ref lexer) as PdfDictionary;
            type = (dictionary?.GetRaw("Type") as PdfName)?.Value;
            if (type == "XRef")
            {
                trailers.Add(dictionary!);
            }

            // An object inside the dictionary just read means that its end is missing: then the search goes on inside.
            ReadOnlySpan<byte> inside = bytes[end..lexer.Position];
            end = inside.IndexOf(" obj"u8) < 0 ? lexer.Position : end;
        }

        work -= lexer.Position - start;
        objects.Add(new ScannedObject(number, start, type));
        return end;
    }

    // Reads "12 0" backwards from the keyword.
    private static bool TryReadNumberBefore(ReadOnlySpan<byte> bytes, int keyword, out int start, out int number)
    {
        start = keyword;
        number = 0;
        return SkipBack(bytes, ref start, isSpace: true) >= 0 && SkipBack(bytes, ref start, isSpace: false) > 0
            && SkipBack(bytes, ref start, isSpace: true) > 0 && SkipBack(bytes, ref start, isSpace: false) is > 0 and < 10
            && System.Buffers.Text.Utf8Parser.TryParse(bytes[start..], out number, out _);
    }

    private static int SkipBack(ReadOnlySpan<byte> bytes, ref int position, bool isSpace)
    {
        int end = position;
        while (position > 0 && (isSpace ? PdfCharacters.IsWhiteSpace(bytes[position - 1]) : PdfCharacters.IsDigit(bytes[position - 1])))
        {
            position--;
        }

        return end - position;
    }
}
