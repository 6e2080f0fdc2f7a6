namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A word, a number, a year or a mark of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="End">Where it ends: behind the unit of a number.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>The word, of a word.</summary>
    public Word? Word { get; init; }

    /// <summary>The number, or the year.</summary>
    public decimal Value { get; init; }

    /// <summary>How many decimals a number prints.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether a number is printed as exact.</summary>
    public bool IsExact { get; init; }

    /// <summary>What the number's unit counts.</summary>
    public UnitKind Unit { get; init; }

    /// <summary>The number's unit as printed.</summary>
    public string UnitText { get; init; } = string.Empty;

    /// <summary>The classes of a word; empty for all else.</summary>
    public WordSet Classes => Word?.Classes ?? default;
}
