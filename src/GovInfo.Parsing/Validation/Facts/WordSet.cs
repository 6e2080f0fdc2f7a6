namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A set of word classes.</summary>
internal readonly record struct WordSet(UInt128 Bits)
{
    public static WordSet Of(WordClass word) => new(UInt128.One << (int)word);

    public static WordSet Of(params ReadOnlySpan<WordClass> words)
    {
        UInt128 bits = 0;
        foreach (WordClass word in words)
        {
            bits |= UInt128.One << (int)word;
        }

        return new WordSet(bits);
    }

    public static WordSet operator |(WordSet left, WordSet right) => new(left.Bits | right.Bits);

    public static WordSet operator &(WordSet left, WordSet right) => new(left.Bits & right.Bits);

    public bool IsEmpty => Bits == 0;

    public bool Has(WordClass word) => (Bits >> (int)word & 1) != 0;

    public bool HasAll(WordSet words) => (Bits & words.Bits) == words.Bits;

    public bool HasAny(WordSet words) => (Bits & words.Bits) != 0;
}
