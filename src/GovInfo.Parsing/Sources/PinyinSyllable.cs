using System.Buffers;
using System.Collections.Frozen;

namespace GovInfo.Parsing.Sources;

/// <summary>Tells syllables of Chinese in Latin letters (汉语拼音, GB/T 16159) from other words: an initial and a final, with or without its tone.</summary>
internal static class PinyinSyllable
{
    private const string Vowels = "aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ";
    private const int VowelsOfOne = 5;
    private const int LongestSyllable = 6;

    private static readonly SearchValues<char> Letters = SearchValues.Create("bcdfghjklmnpqrstwxyz" + Vowels);
    private static readonly string[] Initials = ["zh", "ch", "sh", .. "bpmfdtnlgkhjqxrzcsyw".Select(static letter => letter.ToString())];
    private static readonly FrozenSet<string> Finals = FrozenSet.ToFrozenSet(
        "a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo ü üe".Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutInitial = FrozenSet.ToFrozenSet("a ai an ang ao e ei en eng er o ou".Split(' '), StringComparer.Ordinal);

    public static bool IsLetter(char letter) => Letters.Contains(letter);

    public static bool HasTone(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (Vowels.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place && place % VowelsOfOne != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestSyllable)
        {
            return false;
        }

        Span<char> plain = stackalloc char[word.Length];
        for (int index = 0; index < word.Length; index++)
        {
            int vowel = Vowels.IndexOf(word[index], StringComparison.Ordinal);
            plain[index] = vowel < 0 ? word[index] : Vowels[vowel - (vowel % VowelsOfOne)];
        }

        foreach (string initial in Initials)
        {
            if (plain.StartsWith(initial))
            {
                return Finals.Contains(plain[initial.Length..].ToString());
            }
        }

        return WithoutInitial.Contains(plain.ToString());
    }
}
