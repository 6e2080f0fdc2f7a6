using System.Collections.Frozen;
using System.Text;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>Compares names of bodies: 洪泽区人民政府 and 淮安市洪泽区人民政府 are one, and so are 城东街道 and 乐清市人民政府城东街道办事处.</summary>
internal static class AuthorityName
{
    private const string Levels = "省市区县州盟旗";
    private const string Places = "省市区县州盟旗镇乡村街道";
    private static readonly FrozenSet<string> CommonWords = FrozenSet.ToFrozenSet(["城市", "都市", "市场", "社区", "地区", "区划", "园区", "小区", "乡村", "乡镇", "县乡", "城乡", "街道", "道路"]);

    /// <summary>The shorter forms of a normalized name, without its upper levels, that still name a place: 洪泽区政府 of 淮安市洪泽区政府.</summary>
    public static IEnumerable<string> WithoutUpperLevels(string name)
    {
        for (int at = 1; at + 3 <= name.Length; at++)
        {
            if (Levels.Contains(name[at - 1], StringComparison.Ordinal) && NamesPlace(name[at..]))
            {
                yield return name[at..];
            }
        }
    }

    /// <summary>Whether two names in one report can be of one body; a name without a place (教育局) may be that of any place.</summary>
    public static bool MayBeSame(string first, string second) =>
        DifferByUpperLevel(first, second) || Contains(first, second) || IsShortFor(first, second) || IsShortFor(second, first);

    /// <summary>The name without blanks and what names of one body differ in.</summary>
    public static string Normalize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char letter in name)
        {
            char folded = ChineseScript.Fold(letter);
            if (!ChineseScript.IsSpace(letter) && folded is not ('"' or '《' or '》' or '“' or '”'))
            {
                text.Append(folded);
            }
        }

        // 乐清市人民政府城东街道办事处 is 乐清市城东街道办事处; 区政府 is 区人民政府; 街道办事处 is the organ of the 街道.
        string plain = text.ToString();
        plain = plain.Replace("街道办事处", "街道", StringComparison.Ordinal).Replace("人民政府", "政府", StringComparison.Ordinal);
        int inner = plain.IndexOf("政府", StringComparison.Ordinal);
        return inner > 0 && inner + 2 < plain.Length && !plain.EndsWith("办公室", StringComparison.Ordinal) && !plain.EndsWith("办公厅", StringComparison.Ordinal)
            ? plain.Remove(inner, 2)
            : plain;
    }

    private static bool DifferByUpperLevel(string first, string second)
    {
        string left = Normalize(first);
        string right = Normalize(second);
        (string longer, string shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        return left == right || (shorter.Length >= 3 && longer.EndsWith(shorter, StringComparison.Ordinal)
            && Levels.Contains(longer[longer.Length - shorter.Length - 1], StringComparison.Ordinal));
    }

    // 柳林镇 for 柳林镇人民政府.
    private static bool Contains(string first, string second)
    {
        string left = Normalize(first);
        string right = Normalize(second);
        (string longer, string shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        return shorter.Length >= 3 && longer.Contains(shorter, StringComparison.Ordinal);
    }

    // 永外街道 for 永定门外街道, 甲市发改委 for 甲市发展和改革委员会: the letters of the short name stand in the long one in order, and both end alike.
    private static bool IsShortFor(string shortName, string longName)
    {
        string brief = Normalize(shortName);
        string full = Normalize(longName);
        if (brief.Length < 3 || brief.Length >= full.Length || !BodyName.EndAlike(brief, full))
        {
            return false;
        }

        int at = 0;
        foreach (char letter in full)
        {
            at += at < brief.Length && letter == brief[at] ? 1 : 0;
        }

        return at == brief.Length;
    }

    private static bool NamesPlace(string name)
    {
        for (int at = 1; at + 1 < name.Length; at++)
        {
            if (Places.Contains(name[at], StringComparison.Ordinal)
                && !CommonWords.Contains(name.Substring(at - 1, 2)) && !CommonWords.Contains(name.Substring(at, 2)))
            {
                return true;
            }
        }

        return name.EndsWith("街道", StringComparison.Ordinal) && name.Length > 3;
    }
}
