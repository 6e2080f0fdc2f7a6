using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// Reads a content stream (ISO 32000-2, 7.8.2) one operator with its operands at a time, allocating nothing but the dictionaries of marked
/// content. What it hands out is good until the next <see cref="Read"/>. One lexer may read several streams, one after the other.
/// </summary>
internal sealed class ContentLexer(PdfNameTable names, SourceReadContext context)
{
    // No operator takes more than 33 operands; what is longer is garbage, and only counted so that it ends.
    private const int MostOperands = 512;
    private const int CountedBatch = 4096;

    private readonly List<ContentOperand> operands = [];
    private readonly List<ContentOperand> elements = [];
    private ReadOnlyMemory<byte> content;
    private PdfObjectParser? objectParser;
    private byte[] strings = new byte[256];
    private int stringsLength;

    /// <summary>Where the next operator is looked for: an index into the content.</summary>
    public int Position { get; private set; }

    public ContentOperator Operator { get; private set; }

    /// <summary>The operands in the order in which they are written.</summary>
    public ReadOnlySpan<ContentOperand> Operands => CollectionsMarshal.AsSpan(operands);

    /// <summary>Whether an inline image never ended, so that the rest of the content is lost.</summary>
    public bool LostInInlineImage { get; private set; }

    /// <summary>Begins a stream.</summary>
    public void Begin(ReadOnlyMemory<byte> stream)
    {
        content = stream;
        Position = 0;
        Operator = ContentOperator.None;
        LostInInlineImage = false;
    }

    /// <summary>Reads up to the next operator; false at the end. Operands without an operator are left out.</summary>
    public bool Read()
    {
        operands.Clear();
        elements.Clear();
        stringsLength = 0;
        var lexer = new PdfLexer(content.Span, Position);
        while (lexer.Read())
        {
            if (lexer.Kind != PdfTokenKind.Keyword)
            {
                AddOperand(ref lexer);
            }
            else if (!AddConstant(lexer.Token))
            {
                Operator = ContentOperators.Of(lexer.Token);
                if (Operator == ContentOperator.InlineImage)
                {
                    ReadInlineImage(ref lexer);
                }

                Position = lexer.Position;
                return true;
            }
        }

        Position = lexer.Position;
        Operator = ContentOperator.None;
        return false;
    }

    /// <summary>The operand at an index as a number; 0 when it is none.</summary>
    public double GetNumber(int index) => index < operands.Count ? operands[index].Number : 0;

    /// <summary>The operand at an index as a name; null when it is none.</summary>
    public string? GetName(int index) => index < operands.Count ? (operands[index].Object as PdfName)?.Value : null;

    /// <summary>The operand at an index as a dictionary; null when it is none.</summary>
    public PdfDictionary? GetDictionary(int index) => index < operands.Count ? operands[index].Object as PdfDictionary : null;

    /// <summary>The operand at an index as the bytes of a string; empty when it is none.</summary>
    public ReadOnlySpan<byte> GetString(int index) => index < operands.Count ? GetString(operands[index]) : default;

    /// <summary>The bytes of an operand, or of an array's element, that is a string; empty when it is none.</summary>
    public ReadOnlySpan<byte> GetString(ContentOperand operand) =>
        operand.Kind == ContentOperandKind.String ? strings.AsSpan(operand.Start, operand.Length) : default;

    /// <summary>The elements of the operand at an index that is an array; empty when it is none. Arrays in arrays are flat.</summary>
    public ReadOnlySpan<ContentOperand> GetArray(int index) =>
        index < operands.Count && operands[index] is { Kind: ContentOperandKind.Array } array
            ? CollectionsMarshal.AsSpan(elements).Slice(array.Start, array.Length)
            : default;

    private void AddOperand(ref PdfLexer lexer)
    {
        if (operands.Count >= MostOperands)
        {
            context.CountNodes(MostOperands);
            operands.Clear();
            elements.Clear();
            stringsLength = 0;
        }

        switch (lexer.Kind)
        {
            case PdfTokenKind.ArrayStart:
                int start = elements.Count;
                ReadElements(ref lexer);
                operands.Add(new ContentOperand { Kind = ContentOperandKind.Array, Start = start, Length = elements.Count - start });
                break;
            case PdfTokenKind.DictionaryStart:
                operands.Add(ReadDictionary(ref lexer));
                break;
            case PdfTokenKind.ArrayEnd or PdfTokenKind.DictionaryEnd:
                break;
            default:
                operands.Add(ReadSimple(lexer));
                break;
        }
    }

    private bool AddConstant(ReadOnlySpan<byte> keyword)
    {
        PdfObject? value = keyword.Length < 4 ? null
            : keyword.SequenceEqual("true"u8) ? PdfBoolean.True
            : keyword.SequenceEqual("false"u8) ? PdfBoolean.False
            : keyword.SequenceEqual("null"u8) ? PdfNull.Instance
            : null;
        if (value is null)
        {
            return false;
        }

        operands.Add(new ContentOperand { Kind = ContentOperandKind.Other, Object = value });
        return true;
    }

    private void ReadElements(ref PdfLexer lexer)
    {
        int depth = 1;
        while (lexer.Read())
        {
            switch (lexer.Kind)
            {
                case PdfTokenKind.ArrayStart:
                    depth++;
                    break;
                case PdfTokenKind.ArrayEnd:
                    if (--depth == 0)
                    {
                        return;
                    }

                    break;
                case PdfTokenKind.DictionaryStart:
                    ReadDictionary(ref lexer);
                    break;
                case PdfTokenKind.DictionaryEnd:
                    break;
                case PdfTokenKind.Keyword when ContentOperators.IsKnown(ContentOperators.Of(lexer.Token)):
                    lexer.Position = lexer.TokenStart; // The closing bracket is missing.
                    return;
                case PdfTokenKind.Keyword:
                    break;
                default:
                    elements.Add(ReadSimple(lexer));
                    if (elements.Count % CountedBatch == 0)
                    {
                        context.CountNodes(CountedBatch);
                    }

                    break;
            }
        }
    }

    private ContentOperand ReadSimple(in PdfLexer lexer) => lexer.Kind switch
    {
        PdfTokenKind.Number => new ContentOperand { Kind = ContentOperandKind.Number, Number = lexer.Number },
        PdfTokenKind.Name => new ContentOperand { Kind = ContentOperandKind.Name, Object = names.Get(lexer.Token) },
        _ => ReadString(lexer.Token, lexer.Kind == PdfTokenKind.HexString),
    };

    private ContentOperand ReadString(ReadOnlySpan<byte> token, bool isHex)
    {
        int needed = stringsLength + token.Length + 1;
        if (needed > strings.Length)
        {
            Array.Resize(ref strings, Math.Max(needed, strings.Length * 2));
        }

        Span<byte> free = strings.AsSpan(stringsLength);
        int length = isHex ? PdfStringBytes.DecodeHex(token, free) : PdfStringBytes.DecodeLiteral(token, free);
        var operand = new ContentOperand { Kind = ContentOperandKind.String, Start = stringsLength, Length = length };
        stringsLength += length;
        return operand;
    }

    private ContentOperand ReadDictionary(ref PdfLexer lexer)
    {
        objectParser ??= new PdfObjectParser(names, null, context);
        return new ContentOperand { Kind = ContentOperandKind.Dictionary, Object = objectParser.ReadCurrent(ref lexer) };
    }

    private void ReadInlineImage(ref PdfLexer lexer)
    {
        objectParser ??= new PdfObjectParser(names, null, context);
        PdfDictionary dictionary = objectParser.ReadInlineImageDictionary(ref lexer);
        operands.Clear();
        operands.Add(new ContentOperand { Kind = ContentOperandKind.Dictionary, Object = dictionary });
        int end = InlineImageData.FindEnd(content.Span, lexer.Position, dictionary);
        LostInInlineImage |= end < 0;
        lexer.Position = end < 0 ? content.Length : end;
    }
}
