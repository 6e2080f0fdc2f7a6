namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A word, a number, a year or a mark of a sentence. A long text has very many, so that it is small.</summary>
internal readonly struct Token
{
    // The Word of a word, the TokenNumber of a number or a year, or null.
    private readonly object? content;

    // A sentence is never that long: see SentenceReader.
    private readonly ushort start;
    private readonly ushort end;

    /// <summary>Makes a mark.</summary>
    public Token(TokenKind kind, int start, int end)
    {
        Kind = kind;
        this.start = (ushort)start;
        this.end = (ushort)end;
    }

    /// <summary>Makes a word.</summary>
    public Token(Word word, int start)
        : this(TokenKind.Word, start, start + word.Text.Length) => content = word;

    /// <summary>Makes a number or a year.</summary>
    public Token(TokenKind kind, int start, int end, TokenNumber number)
        : this(kind, start, end) => content = number;

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Where it begins in the sentence.</summary>
    public int Start => start;

    /// <summary>Where it ends: behind the unit of a number.</summary>
    public int End => end;

    /// <summary>The word, of a word.</summary>
    public Word? Word => content as Word;

    /// <summary>The number, or the year; 0 for all else.</summary>
    public decimal Value => Number.Value;

    /// <summary>How many decimals a number prints.</summary>
    public int Decimals => Number.Decimals;

    /// <summary>Whether a number is printed as exact.</summary>
    public bool IsExact => Number.IsExact;

    /// <summary>What the number's unit counts.</summary>
    public UnitKind Unit => Number.Unit;

    /// <summary>The number's unit as printed.</summary>
    public string UnitText => Number.UnitText;

    /// <summary>The classes of a word; empty for all else.</summary>
    public WordSet Classes => Word?.Classes ?? default;

    private TokenNumber Number => content as TokenNumber ?? TokenNumber.None;
}
