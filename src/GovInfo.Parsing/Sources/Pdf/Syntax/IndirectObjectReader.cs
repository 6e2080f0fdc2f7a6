using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Security;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Reads the indirect object at an offset, and finds how far a stream's data goes (ISO 32000-2, 7.3.8, 7.3.10).</summary>
internal sealed class IndirectObjectReader(ReadOnlyMemory<byte> file, PdfObjectParser parser, SourceReadContext context, DamageLog damageLog)
{
    // Bytes looked at are work: so many of them count as a node, so that objects which overlap do not make a small file endless.
    public const int BytesPerNode = 4096;

    public SourceReadContext Context => context;

    /// <summary>Undoes encryption; null until the file is known to be encrypted.</summary>
    public SecurityHandler? Security { get; set; }

    /// <summary>The object whose number stands at an offset; null when no object, or one of another number, stands there.</summary>
    public IndirectObject? Read(long offset, int? expectedNumber)
    {
        if (offset < 0 || offset >= file.Length)
        {
            return null;
        }

        var lexer = new PdfLexer(file.Span, (int)offset);
        if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number || lexer.Number is < 0 or > int.MaxValue
            || (expectedNumber is { } expected && lexer.Number != expected))
        {
            return null;
        }

        int number = (int)lexer.Number;
        if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number)
        {
            return null;
        }

        int generation = (int)Math.Clamp(lexer.Number, 0, ushort.MaxValue);
        if (!lexer.Read() || lexer.Kind != PdfTokenKind.Keyword || !lexer.Token.StartsWith("obj"u8))
        {
            return null;
        }

        lexer.Position = lexer.TokenStart + "obj".Length;
        parser.Decryptor = Security?.ForStrings(number, generation);
        parser.Source = file;
        PdfObject value = parser.Read(ref lexer) ?? PdfNull.Instance;
        parser.Source = default;
        parser.Decryptor = null;

        // A string that lost its end swallows what follows, up to a bracket that belongs to another object.
        if (parser.IsCut || file.Span[(int)offset..lexer.Position].IndexOf("endobj"u8) >= 0)
        {
            damageLog.Say(PdfSyntaxDiagnostics.ObjectCut, number, ("object", number));
        }

        int valueEnd = lexer.Position;
        if (value is PdfDictionary dictionary && lexer.Read() && lexer.Kind == PdfTokenKind.Keyword && lexer.Token.StartsWith("stream"u8))
        {
            valueEnd = lexer.TokenStart + "stream".Length;
            ReadOnlyMemory<byte> data = FindData(valueEnd, dictionary, number);
            value = new PdfStream(dictionary, data, number, generation);
        }

        context.CountNodes((int)((valueEnd - offset) / BytesPerNode));
        return new IndirectObject(number, generation, value);
    }

    /// <summary>Reads an object without number or encryption, as a trailer is.</summary>
    public PdfObject? ReadPlainObject(ref PdfLexer lexer)
    {
        parser.Decryptor = null;
        return parser.Read(ref lexer);
    }

    // Its stated length is trusted only where "endstream" follows.
    private ReadOnlyMemory<byte> FindData(int position, PdfDictionary dictionary, int number)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        while (position < bytes.Length && bytes[position] == ' ')
        {
            position++; // Not allowed here, but written.
        }

        if (position < bytes.Length && bytes[position] == '\r')
        {
            position++;
        }

        if (position < bytes.Length && bytes[position] == '\n')
        {
            position++;
        }

        double stated = dictionary.GetNumber("Length") ?? -1;
        if (stated >= 0 && position + stated <= bytes.Length && EndFollows(position + (int)stated))
        {
            return file.Slice(position, (int)stated);
        }

        int length = SearchEnd(bytes[position..]);
        context.CountNodes(length / BytesPerNode);
        damageLog.Say(PdfSyntaxDiagnostics.LengthWrong, number, ("object", number), ("length", length));
        return file.Slice(position, length);
    }

    private bool EndFollows(int position)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        while (position < bytes.Length && PdfCharacters.IsWhiteSpace(bytes[position]))
        {
            position++;
        }

        return bytes[position..].StartsWith("endstream"u8);
    }

    private static int SearchEnd(ReadOnlySpan<byte> data)
    {
        int end = data.IndexOf("endstream"u8);
        end = end >= 0 ? end : data.IndexOf("endobj"u8);
        if (end < 0)
        {
            return data.Length;
        }

        if (end > 0 && data[end - 1] == '\n')
        {
            end--;
        }

        return end > 0 && data[end - 1] == '\r' ? end - 1 : end;
    }
}
