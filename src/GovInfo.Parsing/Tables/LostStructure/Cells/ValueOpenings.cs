using System.Buffers;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>The letters that words of values begin with: most words of prose are told from them by their first letter.</summary>
internal static class ValueOpenings
{
    private static readonly SearchValues<char> Marks = FirstLetters([.. ValueWords.Default.NotApplicable, .. ValueWords.Default.Zero]);

    private static readonly string[] UnitWords = [.. ValueWords.Default.CountUnits, .. ValueWords.Default.MoneyUnitsInWan.Keys, .. ValueWords.Default.CountMultipliers.Keys];

    private static readonly SearchValues<char> Units = FirstLetters(UnitWords);

    // A unit may stand behind a multiplier: 5万件.
    private static readonly int LongestUnit = 1 + UnitWords.Max(static word => word.Length);

    /// <summary>Whether a word without digits may be a value by its first letter, folded.</summary>
    public static bool MayBeginMark(char letter) => Marks.Contains(letter);

    /// <summary>Whether folded letters behind digits may be their unit.</summary>
    public static bool MayBeUnit(ReadOnlySpan<char> letters) => letters.Length <= LongestUnit && Units.Contains(letters[0]);

    private static SearchValues<char> FirstLetters(string[] words) => SearchValues.Create(Array.ConvertAll(words, static word => word[0]));
}
