namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An operand of a content stream operator. Strings and arrays are slices of the lexer's buffers, good until it reads on.</summary>
internal readonly record struct ContentOperand
{
    public ContentOperandKind Kind { get; init; }

    /// <summary>The value of a number.</summary>
    public double Number { get; init; }

    /// <summary>The first byte of a string, or the first element of an array, in the lexer's buffers.</summary>
    public int Start { get; init; }

    /// <summary>The number of bytes of a string, or of elements of an array.</summary>
    public int Length { get; init; }

    /// <summary>The name, the dictionary, or the boolean.</summary>
    public PdfObject? Object { get; init; }
}
