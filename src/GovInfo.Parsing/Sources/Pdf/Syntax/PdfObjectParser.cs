using System.Runtime.InteropServices;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Makes objects of tokens (ISO 32000-2, 7.3). Serves one document; what is malformed becomes null or is left out.</summary>
internal sealed class PdfObjectParser(PdfNameTable names, IPdfObjectResolver? resolver, SourceReadContext context)
{
    private readonly List<PdfObject> pending = [];
    private bool saidTooDeep;

    /// <summary>Undoes the encryption of strings while an encrypted object is read; null otherwise.</summary>
    public IStringDecryptor? Decryptor { get; set; }

    /// <summary>The bytes that the lexer cuts, as long as they are there to be read again later; empty otherwise.</summary>
    public ReadOnlyMemory<byte> Source { get; set; }

    /// <summary>Whether the object last read breaks off: a closing bracket is missing, so that something may be lost.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads one object, or a reference, from the next token on; null at the end, or where no object begins.</summary>
    public PdfObject? Read(ref PdfLexer lexer)
    {
        IsCut = false;
        if (!lexer.Read())
        {
            return null;
        }

        if (lexer.Kind == PdfTokenKind.Number && lexer.IsInteger)
        {
            return ReadNumberOrReference(ref lexer);
        }

        pending.Clear();
        return ReadToken(ref lexer, 0);
    }

    /// <summary>Reads the rest of an object whose first token the lexer stands on.</summary>
    public PdfObject? ReadCurrent(ref PdfLexer lexer)
    {
        pending.Clear();
        return ReadToken(ref lexer, 0);
    }

    /// <summary>Reads the items of an array that was left for later (see <see cref="PdfArray"/>), up to its closing bracket.</summary>
    public PdfObject[] ReadItems(ReadOnlySpan<byte> written)
    {
        var lexer = new PdfLexer(written);
        int first = pending.Count;
        ReadItems(ref lexer, PdfTokenKind.ArrayEnd, 1);
        return TakePending(first);
    }

    /// <summary>Reads the keys and values of an inline image, from after <c>BI</c> to after <c>ID</c> (ISO 32000-2, 8.9.7).</summary>
    public PdfDictionary ReadInlineImageDictionary(ref PdfLexer lexer)
    {
        pending.Clear();
        while (lexer.Read() && !lexer.IsKeyword("ID"u8))
        {
            if (ReadToken(ref lexer, 0) is { } item)
            {
                pending.Add(item);
                context.CountNodes();
            }
        }

        return PairUp(0);
    }

    private static PdfNumber NumberOf(in PdfLexer lexer) => PdfNumber.Create(lexer.Number, lexer.IsInteger);

    private static PdfObject ReadNumberOrReference(ref PdfLexer lexer)
    {
        PdfNumber number = NumberOf(lexer);
        int afterNumber = lexer.Position;
        if (lexer.Read() && lexer.Kind == PdfTokenKind.Number && lexer.IsInteger)
        {
            PdfNumber generation = NumberOf(lexer);
            if (lexer.Read() && lexer.IsKeyword("R"u8))
            {
                return new PdfReference(number.ToInt32(), generation.ToInt32());
            }
        }

        lexer.Position = afterNumber;
        return number;
    }

    // Gives null for a token that begins no object: a keyword, or a bracket that closes.
    private PdfObject? ReadToken(ref PdfLexer lexer, int depth)
    {
        switch (lexer.Kind)
        {
            case PdfTokenKind.Number:
                return NumberOf(lexer);
            case PdfTokenKind.Name:
                return names.Get(lexer.Token);
            case PdfTokenKind.LiteralString:
                return ReadString(lexer.Token, isHex: false);
            case PdfTokenKind.HexString:
                return ReadString(lexer.Token, isHex: true);
            case PdfTokenKind.ArrayStart:
                return ReadArray(ref lexer, depth + 1);
            case PdfTokenKind.DictionaryStart:
                return ReadDictionary(ref lexer, depth + 1);
            case PdfTokenKind.Keyword when lexer.Token.SequenceEqual("null"u8):
                return PdfNull.Instance;
            case PdfTokenKind.Keyword when lexer.Token.SequenceEqual("true"u8):
                return PdfBoolean.True;
            case PdfTokenKind.Keyword when lexer.Token.SequenceEqual("false"u8):
                return PdfBoolean.False;
            default:
                return null;
        }
    }

    private PdfString ReadString(ReadOnlySpan<byte> token, bool isHex)
    {
        byte[] bytes = new byte[isHex ? (token.Length + 1) / 2 : token.Length];
        int length = isHex ? PdfStringBytes.DecodeHex(token, bytes) : PdfStringBytes.DecodeLiteral(token, bytes);
        ReadOnlyMemory<byte> value = bytes.AsMemory(0, length);
        return new PdfString(Decryptor?.DecryptString(value) ?? value);
    }

    private PdfObject ReadArray(ref PdfLexer lexer, int depth)
    {
        if (TryLeaveForLater(ref lexer, depth) is { } later)
        {
            return later;
        }

        int first = pending.Count;
        if (!ReadItems(ref lexer, PdfTokenKind.ArrayEnd, depth))
        {
            return PdfNull.Instance;
        }

        return new PdfArray(TakePending(first), resolver);
    }

    private PdfObject[] TakePending(int first)
    {
        PdfObject[] items = CollectionsMarshal.AsSpan(pending)[first..].ToArray();
        pending.RemoveRange(first, pending.Count - first);
        return items;
    }

    // A long array with nothing but names, numbers and references up to its bracket. A keyword that only stands between objects ends an array
    // without a bracket, and then the next bracket is another's.
    private PdfArray? TryLeaveForLater(ref PdfLexer lexer, int depth)
    {
        const int fewestBytes = 128;
        int start = lexer.Position;
        if (Source.Length - start < fewestBytes || depth > context.Limits.MaxDepth)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = Source.Span[start..];
        int end = rest.IndexOfAny(PdfCharacters.NotInFlatArray);
        if (end < fewestBytes || rest[end] != ']' || rest[..end].IndexOf("obj"u8) >= 0 || rest[..end].IndexOf("stream"u8) >= 0)
        {
            return null;
        }

        context.CountNodes();
        lexer.Position = start + end + 1;
        return new PdfArray(Source.Slice(start, end + 1), this, resolver);
    }

    private PdfObject ReadDictionary(ref PdfLexer lexer, int depth)
    {
        int first = pending.Count;
        if (!ReadItems(ref lexer, PdfTokenKind.DictionaryEnd, depth))
        {
            return PdfNull.Instance;
        }

        return PairUp(first);
    }

    private PdfDictionary PairUp(int first)
    {
        int end = pending.Count;
        int capacity = (end - first) / 2;
        var keys = new PdfName[capacity];
        var values = new PdfObject[capacity];
        int count = 0;
        for (int i = first; i + 1 < end;)
        {
            if (pending[i] is not PdfName key)
            {
                i++; // Damage: go on at the next name.
                continue;
            }

            keys[count] = key;
            values[count++] = pending[i + 1];
            i += 2;
        }

        pending.RemoveRange(first, end - first);
        if (count < capacity)
        {
            Array.Resize(ref keys, count);
            Array.Resize(ref values, count);
        }

        return new PdfDictionary(keys, values, resolver);
    }

    // Puts the items up to the closing bracket on the stack. A missing bracket ends at a keyword that only stands between objects.
    private bool ReadItems(ref PdfLexer lexer, PdfTokenKind close, int depth)
    {
        if (depth > context.Limits.MaxDepth)
        {
            SayTooDeep();
            lexer.MoveToEnd(); // What encloses it ends here too, with what it has.
            return false;
        }

        context.CountNodes();
        int first = pending.Count;
        while (true)
        {
            int tokenStart = lexer.Position;
            if (!lexer.Read() || lexer.Kind == close)
            {
                IsCut |= lexer.Kind == PdfTokenKind.End;
                return true;
            }

            if (lexer.Kind == PdfTokenKind.Keyword)
            {
                if (lexer.Token.SequenceEqual("R"u8))
                {
                    MakeReference(first);
                    continue;
                }

                if (EndsObject(lexer.Token))
                {
                    IsCut = true;
                    lexer.Position = tokenStart;
                    return true;
                }
            }

            if (lexer.Kind == PdfTokenKind.DictionaryEnd && depth > 1)
            {
                IsCut = true;
                lexer.Position = tokenStart; // An array without its bracket ends with the dictionary that holds it.
                return true;
            }

            if (ReadToken(ref lexer, depth) is { } item)
            {
                pending.Add(item);
                context.CountNodes();
            }
        }
    }

    private static bool EndsObject(ReadOnlySpan<byte> keyword) =>
        keyword.StartsWith("endobj"u8) || keyword.SequenceEqual("stream"u8) || keyword.StartsWith("endstream"u8) || keyword.SequenceEqual("obj"u8);

    private void MakeReference(int first)
    {
        int count = pending.Count;
        if (count - first >= 2 && pending[count - 2] is PdfNumber { IsInteger: true } number && pending[count - 1] is PdfNumber { IsInteger: true } generation)
        {
            pending.RemoveAt(count - 1);
            pending[count - 2] = new PdfReference(number.ToInt32(), generation.ToInt32());
        }
    }

    private void SayTooDeep()
    {
        if (!saidTooDeep)
        {
            saidTooDeep = true;
            context.Diagnostics.Add(LimitDiagnostics.TooDeep.Create(null, ("limit", context.Limits.MaxDepth)));
        }
    }
}
