using System.Buffers;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>
/// Finds the body in the sentence that says whom to ask about the report: <c>如有疑问，请与甲县乙镇人民政府党政办公室联系（地址：…）</c>. Reports whose page has
/// no title often name their body there alone.
/// </summary>
internal static class ContactFinder
{
    private const string Contact = "联系";
    private const int LongestName = 44;

    private static readonly SearchValues<char> Boundaries = SearchValues.Create(".,:;|、!?()[]“”\"《》");

    // The line as printed may be in traditional letters.
    private static readonly SearchValues<char> Openings = SearchValues.Create(ChineseScript.SpellingsOf("联"));

    /// <summary>The body whose office answers questions; null when the text names none.</summary>
    public static CompactLine? Find(RunningText lines)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            if (lines.HoldsAny(index, Openings) && FindIn(lines[index]) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static CompactLine? FindIn(CompactLine line)
    {
        string text = line.Folded;
        for (int place = text.IndexOf(Contact, StringComparison.Ordinal); place >= 0; place = text.IndexOf(Contact, place + Contact.Length, StringComparison.Ordinal))
        {
            int start = Math.Max(0, place - LongestName);
            int with = text.AsSpan(start, place - start).LastIndexOf('与');
            int behind = place + Contact.Length;
            behind += behind < text.Length && text[behind] == ':' ? 1 : 0;
            bool isAsked = text.AsSpan(0, place).EndsWith("请");
            (int from, int to) = isAsked ? (behind, EndOfName(text, behind)) : with < 0 ? (0, 0) : (start + with + 1, place);
            if (BodyAt(text, from, from + BodyName.WithoutOffice(text.AsSpan(from, to - from)).Length) is { } end)
            {
                return line.Slice(from..end);
            }
        }

        return null;
    }

    private static int EndOfName(string text, int from)
    {
        int length = text.AsSpan(from, Math.Min(LongestName, text.Length - from)).IndexOfAny(Boundaries);
        return length < 0 ? from : from + length;
    }

    /// <summary>Where the name of the body ends whose office is named: 甲市审计局办公室 is the office of 甲市审计局, 甲总署办公厅 that of 甲总署.</summary>
    private static int? BodyAt(string text, int from, int to)
    {
        for (int end = to; end > from; end--)
        {
            ReadOnlySpan<char> name = text.AsSpan(from, end - from);
            if (IdentityWords.Trailing(IdentityWords.Default.BodiesWithOffices, name) is not null && !name.EndsWith("办公厅") && !name.ContainsAny(Boundaries) && BodyName.IsName(name))
            {
                return end;
            }
        }

        return null;
    }
}
