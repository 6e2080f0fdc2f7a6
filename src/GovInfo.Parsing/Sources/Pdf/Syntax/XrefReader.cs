namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// Follows the chain of cross-reference sections from <c>startxref</c> on (ISO 32000-2, 7.5.4 to 7.5.8): tables, streams, hybrids of both,
/// each section once.
/// </summary>
internal sealed class XrefReader(ReadOnlyMemory<byte> file, XrefTable table, IndirectObjectReader objectReader, XrefStreamReader streamReader)
{
    private const int TailLength = 2048;
    private const int HighestNumber = 1 << 26;

    // Room is made beforehand for so many entries; for more when they are there.
    private const int MostReserved = 1 << 12;
    private readonly HashSet<long> visited = [];
    private readonly Queue<long> sections = new();

    /// <summary>Reads all sections; false when one of them is not where it should be, so that the table lacks something.</summary>
    public bool Read()
    {
        if (FindStart() is not { } start)
        {
            return false;
        }

        sections.Enqueue(start);
        bool isSound = true;
        while (sections.TryDequeue(out long offset))
        {
            if (visited.Add(offset))
            {
                isSound &= offset >= 0 && offset < file.Length && ReadSection((int)offset);
            }
        }

        return isSound && table.Count > 0;
    }

    private long? FindStart()
    {
        int tailStart = Math.Max(0, file.Length - TailLength);
        int keyword = file.Span[tailStart..].LastIndexOf("startxref"u8);
        if (keyword < 0)
        {
            return null;
        }

        var lexer = new PdfLexer(file.Span, tailStart + keyword + "startxref".Length);
        return lexer.Read() && lexer.Kind == PdfTokenKind.Number ? (long)lexer.Number : null;
    }

    private bool ReadSection(int offset)
    {
        var lexer = new PdfLexer(file.Span, offset);
        if (!lexer.Read())
        {
            return false;
        }

        if (lexer.IsKeyword("xref"u8))
        {
            return ReadTable(ref lexer);
        }

        if (objectReader.Read(offset, expectedNumber: null)?.Value is not PdfStream stream || stream.Dictionary.GetName("Type") != "XRef")
        {
            return false;
        }

        bool isSound = streamReader.Read(stream, table);
        table.AddTrailer(stream.Dictionary);
        EnqueuePrevious(stream.Dictionary);
        return isSound;
    }

    private void EnqueuePrevious(PdfDictionary trailer)
    {
        if (trailer.GetNumber("Prev") is { } previous)
        {
            sections.Enqueue((long)previous);
        }
    }

    private bool ReadTable(ref PdfLexer lexer)
    {
        while (lexer.Read())
        {
            if (lexer.Kind == PdfTokenKind.Number)
            {
                double first = lexer.Number;
                if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number || first is < 0 or > HighestNumber)
                {
                    return false;
                }

                if (!ReadSubsection(ref lexer, (int)first, lexer.Number))
                {
                    return false;
                }
            }
            else
            {
                return lexer.IsKeyword("trailer"u8) && ReadTrailer(ref lexer);
            }
        }

        return false;
    }

    private bool ReadSubsection(ref PdfLexer lexer, int first, double count)
    {
        table.Reserve((int)Math.Clamp(count, 0, MostReserved));
        for (long i = 0; i < count; i++)
        {
            int entryStart = lexer.Position;
            if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number)
            {
                lexer.Position = entryStart; // Fewer entries than announced: the trailer may follow all the same.
                return lexer.Kind == PdfTokenKind.Keyword;
            }

            long offset = (long)lexer.Number;
            if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number)
            {
                return false;
            }

            double generation = lexer.Number;
            if (!lexer.Read() || lexer.Kind != PdfTokenKind.Keyword)
            {
                return false;
            }

            if (i == 0 && first == 1 && offset == 0 && generation == 65535)
            {
                first = 0; // A common mistake: the head of the free list is object 0.
            }

            long number = first + i;
            if (number <= HighestNumber)
            {
                objectReader.Context.CountNodes();
                table.Add((int)number, lexer.IsKeyword("n"u8) && offset > 0 ? XrefEntry.InFile(offset) : XrefEntry.Free);
            }
        }

        return true;
    }

    private bool ReadTrailer(ref PdfLexer lexer)
    {
        if (objectReader.ReadPlainObject(ref lexer) is not PdfDictionary trailer)
        {
            return false;
        }

        table.AddTrailer(trailer);
        if (trailer.GetNumber("XRefStm") is { } hybrid)
        {
            // 7.5.8.4: its entries come after those of this table and before those of the previous section.
            visited.Add((long)hybrid);
            if (hybrid < 0 || hybrid >= file.Length || objectReader.Read((int)hybrid, null)?.Value is not PdfStream stream
                || !streamReader.Read(stream, table))
            {
                return false;
            }
        }

        EnqueuePrevious(trailer);
        return true;
    }
}
