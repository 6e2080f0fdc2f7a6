using System.Numerics;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A set of word classes.</summary>
/// <param name="Low">The first 64 of them, as bits.</param>
/// <param name="High">The others.</param>
/// <remarks>Two words and not one of 128 bits, with which no method can be compiled ahead.</remarks>
internal readonly record struct WordSet(ulong Low, ulong High)
{
    /// <summary>How many classes a set can tell apart.</summary>
    public const int MostClasses = 2 * Half;

    private const int Half = 64;

    public static WordSet Of(WordClass word) => (int)word < Half ? new(1UL << (int)word, 0) : new(0, 1UL << ((int)word - Half));

    public static WordSet Of(params ReadOnlySpan<WordClass> words)
    {
        WordSet set = default;
        foreach (WordClass word in words)
        {
            set |= Of(word);
        }

        return set;
    }

    public static WordSet operator |(WordSet left, WordSet right) => new(left.Low | right.Low, left.High | right.High);

    public static WordSet operator &(WordSet left, WordSet right) => new(left.Low & right.Low, left.High & right.High);

    /// <summary>The numbers of the classes in the set, ascending.</summary>
    public ClassEnumerator Classes => new(this);

    public bool IsEmpty => (Low | High) == 0;

    public bool Has(WordClass word) => HasAny(Of(word));

    public bool HasAll(WordSet words) => (this & words) == words;

    public bool HasAny(WordSet words) => !(this & words).IsEmpty;

    /// <summary>Goes through the numbers of the classes in a set. Enumerates itself.</summary>
    public struct ClassEnumerator(WordSet set)
    {
        private ulong low = set.Low;
        private ulong high = set.High;

        public int Current { get; private set; }

        public readonly ClassEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (low != 0)
            {
                Current = BitOperations.TrailingZeroCount(low);
                low &= low - 1;
                return true;
            }

            Current = Half + BitOperations.TrailingZeroCount(high);
            bool any = high != 0;
            high &= high - 1;
            return any;
        }
    }
}
