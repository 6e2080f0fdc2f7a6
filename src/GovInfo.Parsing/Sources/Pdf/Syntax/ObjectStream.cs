namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An object stream: objects without number and generation of their own, after a list of numbers and offsets (ISO 32000-2, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly (int Number, int Offset)[] objects;

    private ObjectStream(ReadOnlyMemory<byte> data, (int Number, int Offset)[] objects)
    {
        this.data = data;
        this.objects = objects;
    }

    /// <summary>The numbers of the objects, in their order in the stream.</summary>
    public IEnumerable<int> Numbers => objects.Select(item => item.Number);

    /// <summary>Reads the list of a stream's objects.</summary>
    /// <param name="dictionary">The stream's dictionary.</param>
    /// <param name="data">The stream's bytes, decoded.</param>
    /// <param name="context">Counts the objects.</param>
    public static ObjectStream Read(PdfDictionary dictionary, ReadOnlyMemory<byte> data, SourceReadContext context)
    {
        int count = dictionary.GetInt("N") ?? 0;
        long first = dictionary.GetInt("First") ?? 0;
        var objects = new List<(int, int)>();
        var lexer = new PdfLexer(data.Span);
        for (int i = 0; i < count; i++)
        {
            if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number || lexer.Number is < 0 or > int.MaxValue)
            {
                break;
            }

            int number = (int)lexer.Number;
            if (!lexer.Read() || lexer.Kind != PdfTokenKind.Number)
            {
                break;
            }

            context.CountNodes();
            double offset = first + lexer.Number;
            objects.Add((number, offset >= 0 && offset < data.Length ? (int)offset : data.Length));
        }

        return new ObjectStream(data, [.. objects]);
    }

    /// <summary>The object of a number; null when the stream lacks it.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="index">Where the cross-reference table says that it stands; only a hint.</param>
    /// <param name="parser">Reads the object.</param>
    public PdfObject? ReadObject(int number, int index, PdfObjectParser parser)
    {
        if ((uint)index >= (uint)objects.Length || objects[index].Number != number)
        {
            index = Array.FindLastIndex(objects, item => item.Number == number);
        }

        if (index < 0)
        {
            return null;
        }

        parser.Decryptor = null; // The stream as a whole was encrypted.
        parser.Source = data;
        var lexer = new PdfLexer(data.Span, objects[index].Offset);
        PdfObject? value = parser.Read(ref lexer);
        parser.Source = default;
        return value;
    }
}
