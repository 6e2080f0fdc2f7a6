namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// Cuts bytes into tokens (ISO 32000-2, 7.2), without allocating: a token is a slice. Never fails: what is no token is passed over.
/// </summary>
internal ref struct PdfLexer
{
    private readonly ReadOnlySpan<byte> bytes;

    public PdfLexer(ReadOnlySpan<byte> bytes, int position = 0)
    {
        this.bytes = bytes;
        Position = Math.Clamp(position, 0, bytes.Length);
    }

    /// <summary>Where the next token is looked for: an index into the bytes.</summary>
    public int Position { get; set; }

    public PdfTokenKind Kind { get; private set; }

    /// <summary>The index of the token's first byte.</summary>
    public int TokenStart { get; private set; }

    /// <summary>The token's bytes: a name without its slash, a string without its brackets, escapes unresolved.</summary>
    public ReadOnlySpan<byte> Token { get; private set; }

    /// <summary>The value of a number.</summary>
    public double Number { get; private set; }

    /// <summary>Whether the number is written without a decimal point.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>Reads the next token; false at the end.</summary>
    public bool Read()
    {
        while (true)
        {
            SkipWhiteSpaceAndComments();
            TokenStart = Position;
            if (Position >= bytes.Length)
            {
                Kind = PdfTokenKind.End;
                Token = default;
                return false;
            }

            byte first = bytes[Position];
            switch (first)
            {
                case (byte)'/':
                    Position++;
                    return Take(PdfTokenKind.Name, RegularLength());
                case (byte)'(':
                    ReadLiteralString();
                    return true;
                case (byte)'<':
                    ReadAngle();
                    return true;
                case (byte)'>' when Position + 1 < bytes.Length && bytes[Position + 1] == '>':
                    return Take(PdfTokenKind.DictionaryEnd, 2);
                case (byte)'[':
                    return Take(PdfTokenKind.ArrayStart, 1);
                case (byte)']':
                    return Take(PdfTokenKind.ArrayEnd, 1);
                case (byte)'{' or (byte)'}':
                    return Take(PdfTokenKind.Keyword, 1);
                case (byte)'>' or (byte)')':
                    Position++; // A closing bracket that closes nothing.
                    continue;
                case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                    ReadNumber();
                    return true;
                default:
                    return Take(PdfTokenKind.Keyword, RegularLength());
            }
        }
    }

    /// <summary>Whether the token is this keyword.</summary>
    public readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Kind == PdfTokenKind.Keyword && Token.SequenceEqual(keyword);

    /// <summary>Goes to the end: nothing more is read.</summary>
    public void MoveToEnd() => Position = bytes.Length;

    public void SkipWhiteSpaceAndComments()
    {
        int position = Position;
        while (position < bytes.Length)
        {
            byte b = bytes[position];
            if (PdfCharacters.IsWhiteSpace(b))
            {
                position++;
            }
            else if (b == '%')
            {
                int end = bytes[position..].IndexOfAny((byte)'\r', (byte)'\n');
                position = end < 0 ? bytes.Length : position + end;
            }
            else
            {
                break;
            }
        }

        Position = position;
    }

    private bool Take(PdfTokenKind kind, int length)
    {
        Kind = kind;
        Token = bytes.Slice(Position, length);
        Position += length;
        return true;
    }

    private readonly int RegularLength()
    {
        // Most are of a few bytes: a plain loop is done before a vector search has begun.
        int end = Position;
        while (end < bytes.Length && PdfCharacters.IsRegular(bytes[end]))
        {
            end++;
        }

        return end - Position;
    }

    private void ReadLiteralString()
    {
        int start = Position + 1;
        int depth = 1;
        int i = start;
        while (true)
        {
            int next = i < bytes.Length ? bytes[i..].IndexOfAny((byte)'(', (byte)')', (byte)'\\') : -1;
            if (next < 0)
            {
                i = bytes.Length; // The string is cut off: what there is counts.
                break;
            }

            i += next;
            byte b = bytes[i];
            if (b == '\\')
            {
                i = Math.Min(i + 2, bytes.Length);
                continue;
            }

            depth += b == '(' ? 1 : -1;
            if (depth == 0)
            {
                break;
            }

            i++;
        }

        Kind = PdfTokenKind.LiteralString;
        Token = bytes[start..i];
        Position = Math.Min(i + 1, bytes.Length);
    }

    private void ReadAngle()
    {
        if (Position + 1 < bytes.Length && bytes[Position + 1] == '<')
        {
            Take(PdfTokenKind.DictionaryStart, 2);
            return;
        }

        Position++;
        int end = bytes[Position..].IndexOf((byte)'>');
        Take(PdfTokenKind.HexString, end < 0 ? bytes.Length - Position : end);
        Position = Math.Min(Position + 1, bytes.Length);
    }

    // ISO 32000-2, 7.3.3; doubled signs and a second decimal point are errors that readers have always forgiven.
    private void ReadNumber()
    {
        int start = Position;
        int i = start;
        bool negative = false;
        while (i < bytes.Length && bytes[i] is (byte)'+' or (byte)'-')
        {
            negative |= bytes[i++] == '-';
        }

        double value = 0;
        while (i < bytes.Length && PdfCharacters.IsDigit(bytes[i]))
        {
            value = (value * 10) + (bytes[i++] - '0');
        }

        bool isInteger = true;
        if (i < bytes.Length && bytes[i] == '.')
        {
            isInteger = false;
            i = ReadFraction(i + 1, ref value);
        }

        while (i < bytes.Length && bytes[i] is (byte)'.' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            i++;
        }

        value = Math.Min(value, double.MaxValue); // Digits without end are still a number.
        Number = negative ? -value : value;
        IsInteger = isInteger;
        Kind = PdfTokenKind.Number;
        Token = bytes[start..i];
        Position = i;
    }

    private readonly int ReadFraction(int i, ref double value)
    {
        double digits = 0;
        double scale = 1;
        while (i < bytes.Length && PdfCharacters.IsDigit(bytes[i]))
        {
            if (scale < 1e15)
            {
                digits = (digits * 10) + (bytes[i] - '0');
                scale *= 10;
            }

            i++;
        }

        value += digits / scale;
        return i;
    }
}
