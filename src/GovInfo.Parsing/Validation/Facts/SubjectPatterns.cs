using System.Collections.Immutable;
using System.Numerics;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The patterns by which numbers find their subjects, found by the words near a number.</summary>
internal sealed class SubjectPatterns
{
    private const int MostPatterns = 64;
    private readonly ImmutableArray<SubjectPattern> patterns;

    // For each class of words the patterns, a bit each, that are looked at where a word of the class stands.
    private readonly ulong[] byClass = new ulong[WordSet.MostClasses];

    /// <summary>Takes the patterns in their order.</summary>
    public SubjectPatterns(ImmutableArray<SubjectPattern> patterns)
    {
        this.patterns = patterns.Length <= MostPatterns ? patterns : throw new InvalidDataException($"There are more than {MostPatterns} subjects.");
        for (int pattern = 0; pattern < patterns.Length; pattern++)
        {
            foreach (int word in patterns[pattern].Keys.Classes)
            {
                byClass[word] |= 1UL << pattern;
            }
        }
    }

    /// <summary>The first of the patterns that the words near a number are, or null.</summary>
    /// <param name="near">The words of the number's clause.</param>
    /// <param name="unit">The number's unit.</param>
    /// <param name="around">What stands around the clause.</param>
    public SubjectPattern? Find(WordSet near, UnitKind unit, in Surroundings around)
    {
        ulong candidates = 0;
        foreach (int word in near.Classes)
        {
            candidates |= byClass[word];
        }

        for (; candidates != 0; candidates &= candidates - 1)
        {
            SubjectPattern pattern = patterns[BitOperations.TrailingZeroCount(candidates)];
            if (pattern.Matches(near, unit, around))
            {
                return pattern;
            }
        }

        return null;
    }
}
