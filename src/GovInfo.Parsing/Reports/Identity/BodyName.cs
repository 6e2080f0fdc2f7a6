using System.Buffers;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Tells names of public bodies from other text. All text here is folded and without white space.</summary>
internal static class BodyName
{
    private const int Shortest = 3;
    private const int Longest = 36;

    private static readonly SearchValues<char> PlacesAlone = SearchValues.Create("省市区區县縣州旗镇鎮乡鄉");

    /// <summary>Whether the whole text is the name of a public body.</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        IsPossible(text) && text.Length >= Shortest && IdentityWords.Trailing(IdentityWords.Default.BodyEndings, WithoutNote(text)) is not null
        && IdentityWords.Trailing(IdentityWords.Default.NotBodyEndings, text) is null
        && !IdentityWords.Holds(IdentityWords.Default.NotBodies, text) && !EndsWithPronoun(text);

    // 制定本局: a verb before what stands for the body.
    private static bool EndsWithPronoun(ReadOnlySpan<char> text) =>
        IdentityWords.Trailing(IdentityWords.Default.Pronouns, text) is { } pronoun && pronoun[0] is '我' or '本' or '该';

    /// <summary>Whether a text that stands where a title names the body can be its name, whatever it ends with.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > Longest || text[0] is '-' or '—' or '·' || IsPronoun(text))
        {
            return false;
        }

        int letters = 0;
        foreach (char letter in text)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('〇' or '(' or ')' or '、' or '·' or '-' or '—' or '[' or ']'))
            {
                return false;
            }

            letters += letter >= '\u4E00' ? 1 : 0;
        }

        return letters >= 2;
    }

    /// <summary>Whether the text stands for the body without naming it: 我局, 本机关, 分局.</summary>
    public static bool IsPronoun(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '我' or '本' or '该' or '各' or '贵')
        {
            return true;
        }

        foreach (string pronoun in IdentityWords.Default.Pronouns)
        {
            if (text.SequenceEqual(pronoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name without its office for disclosure: 甲镇人民政府信息公开领导小组办公室, 甲市人民政府办公室政府信息公开处.</summary>
    public static ReadOnlySpan<char> WithoutOffice(ReadOnlySpan<char> text)
    {
        int office = text.IndexOf("信息公开");
        ReadOnlySpan<char> name = office < 0 ? text : text[..office];
        return office >= 0 && name.EndsWith("政府") && !name.EndsWith("人民政府") ? name[..^2] : name;
    }

    /// <summary>Whether two names can be those of one body: the letters of the shorter stand, in order, in the longer.</summary>
    public static bool MayBeSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        ReadOnlySpan<char> shorter = left.Length <= right.Length ? left : right;
        ReadOnlySpan<char> longer = left.Length <= right.Length ? right : left;
        int place = 0;
        foreach (char letter in longer)
        {
            place += place < shorter.Length && shorter[place] == letter ? 1 : 0;
        }

        return place == shorter.Length;
    }

    /// <summary>Whether a name says its place to its readers alone: 县财政局, 市发改委.</summary>
    public static bool LacksPlace(ReadOnlySpan<char> name) => !name.IsEmpty && PlacesAlone.Contains(name[0]);

    /// <summary>Whether a name is one that lacks its place, with it: 甲县乙局 of 县乙局, 岳阳市发展和改革委员会 of 市发改委.</summary>
    public static bool IsWhole(ReadOnlySpan<char> whole, ReadOnlySpan<char> name)
    {
        if (whole.Length > name.Length && whole.EndsWith(name))
        {
            return true;
        }

        int place = whole.IndexOf(name[0]);
        ReadOnlySpan<char> rest = place > 0 ? whole[place..] : [];
        return rest.Length > name.Length && rest[1..].IndexOfAny(PlacesAlone) < 0 && EndAlike(name, rest) && MayBeSame(rest, name);
    }

    /// <summary>Whether a short name and a longer one end with the same word: 发改委 and 发展和改革委员会, 政府办 and 政府办公室, 残联 and 残疾人联合会.</summary>
    public static bool EndAlike(ReadOnlySpan<char> brief, ReadOnlySpan<char> full) => !brief.IsEmpty && !full.IsEmpty && (brief[^1] == full[^1] || brief[^1] switch
    {
        '委' => full.EndsWith("委员会"),
        '办' => full.EndsWith("办公室") || full.EndsWith("办公厅"),
        '联' => full.EndsWith("联合会"),
        _ => false,
    });

    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        int open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        return open > 1 ? text[..open] : text;
    }
}
