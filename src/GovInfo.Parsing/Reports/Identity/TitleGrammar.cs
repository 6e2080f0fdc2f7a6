using System.Buffers;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>
/// Reads titles: the body, the year and 政府信息公开工作年度报告 in any order that real reports have, with the misprints that they have.
/// </summary>
internal static class TitleGrammar
{
    /// <summary>What a body that writes no 报告 calls it: 政府信息公开工作总结.</summary>
    public const string Summary = "总结";

    private const string Anchor = "公开";
    private const int LongestTitle = 90;
    private const int LongestNote = 12;
    private const int MostUnknown = 2;

    private static readonly SearchValues<char> MarksBefore = SearchValues.Create(":》《>|\"“•*×");

    /// <summary>The title that a line is, or null.</summary>
    public static TitleReading? Read(CompactLine line)
    {
        string text = line.Folded;
        if (text.Length is < 6 or > LongestTitle)
        {
            return null;
        }

        for (int place = text.LastIndexOf(Anchor, StringComparison.Ordinal); place >= 0;
            place = place == 0 ? -1 : text.LastIndexOf(Anchor, place - 1, StringComparison.Ordinal))
        {
            if (TryReadRest(text.AsSpan(place + Anchor.Length), out int restLength, out int restYear)
                && ReadFront(line.Slice(..(place + Anchor.Length + restLength)), place, restYear) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    // Behind 公开: 工作年度报告, 情况的报告, 2018年度报告, 工作告年度报 … up to the end, a note in brackets or the site's name.
    private static bool TryReadRest(ReadOnlySpan<char> rest, out int length, out int year)
    {
        year = 0;
        length = 0;
        int unknown = 0;
        while (length < rest.Length && !IsEndOfTitle(rest, length))
        {
            int here = YearReader.ReadAt(rest, length);
            if (here != 0)
            {
                year = here;
                length += 4;
            }
            else if (IdentityWords.Leading(IdentityWords.Default.TitleWords, rest[length..]) is { } word)
            {
                length += word.Length;
            }
            else if (rest[length] is not ('月' or '日') && char.IsLetter(rest[length]) && ++unknown <= MostUnknown)
            {
                length++;
            }
            else
            {
                break;
            }
        }

        bool atEnd = length == rest.Length || IsEndOfTitle(rest, length);
        ReadOnlySpan<char> words = rest[..length];
        return atEnd && (words.Contains('报') || words.EndsWith(Summary)) && !IdentityWords.Holds(IdentityWords.Default.NotTitles, words);
    }

    // The site's name, a quotation mark, a note, or the extension of a file's name (.pdf).
    private static bool IsEndOfTitle(ReadOnlySpan<char> rest, int place) =>
        rest[place] is '_' or '-' or '—' or '|' or '>' or '"' or '”' or '》' or '['
        || (rest[place] == '(' && IsNote(rest[place..]))
        || (rest[place] == '.' && place + 1 < rest.Length && char.IsAsciiLetter(rest[place + 1]));

    // (含附表), (征求意见稿) at the end; (2023年) is the title's year, and (解读) makes it another document.
    private static bool IsNote(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= LongestNote && text[^1] == ')' && !text[1..].Contains('(') && YearReader.ReadAt(text, 1) == 0
        && !IdentityWords.Holds(IdentityWords.Default.NotTitles, text);

    private static TitleReading? ReadFront(CompactLine title, int anchor, int restYear)
    {
        string text = title.Folded;
        int end = anchor;
        if (IdentityWords.Trailing(IdentityWords.Default.Anchors, text.AsSpan(0, anchor)) is { } word)
        {
            end = anchor - word.Length;
        }

        // 汕头市人民政府信息公开…: the body is 汕头市人民政府.
        if (text.AsSpan(0, end).EndsWith("人民") && text.AsSpan(end).StartsWith("政府"))
        {
            end += 2;
        }

        int start = SkipDecoration(text, end);
        int titleStart = start;
        int frontYear = YearReader.ReadAt(text, start);
        start += frontYear == 0 ? 0 : 4;
        start = SkipYearWords(text, start, end, frontYear != 0);
        (int trailing, end) = ReadTrailingYear(text, start, end);
        (start, end, int innerYear) = ReadAbout(text, start, end);
        frontYear = frontYear == 0 ? innerYear : frontYear;
        CompactLine? authority = null;
        (int inside, int endOfBody) = trailing == 0 ? ReadYearInside(text, start, end) : (0, end);
        trailing = trailing == 0 ? inside : trailing;
        end = endOfBody;
        if (end > start)
        {
            ReadOnlySpan<char> name = text.AsSpan(start, end - start);
            if (HoldsForeignAnchor(name) || (!BodyName.IsPossible(name) && !BodyName.IsPronoun(name)))
            {
                return null;
            }

            authority = BodyName.IsPronoun(name) ? null : title.Slice(start..(end - PublishingVerbLength(name)));
        }

        int year = restYear != 0 ? restYear : trailing != 0 ? trailing : frontYear;
        int other = new[] { restYear, trailing, frontYear }.FirstOrDefault(found => found != 0 && found != year);
        bool full = text.EndsWith("工作年度报告", StringComparison.Ordinal);
        return new TitleReading(title.Slice(titleStart..), authority, year, other, full);
    }

    // 政务公开办公室 is a body; 政府信息公开甲县乙镇 is a column's name and a body's, run together.
    private static bool HoldsForeignAnchor(ReadOnlySpan<char> name)
    {
        int place = name.IndexOf(Anchor);
        return place >= 0 && IdentityWords.Leading(IdentityWords.Default.OfficesOfDisclosure, name[(place + Anchor.Length)..]) is null;
    }

    // 甲县乙局发布2023年…: the body is 甲县乙局.
    private static int PublishingVerbLength(ReadOnlySpan<char> name) =>
        IdentityWords.Trailing(IdentityWords.Default.PublishingVerbs, name) is { } verb && BodyName.IsName(name[..^verb.Length]) ? verb.Length : 0;

    // Marks, labels (标题:) and remarks ((图解)) before the title.
    private static int SkipDecoration(string text, int end)
    {
        int start = text.AsSpan(0, end).LastIndexOfAny(MarksBefore) + 1;
        while (start < end)
        {
            if (text[start] is '(' or '[' && text.AsSpan(start, end - start).IndexOfAny(")]") is > 0 and var close)
            {
                start += close + 1;
            }
            else if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
            }
            else if (char.IsAsciiDigit(text[start]) && start + 1 < end && text[start + 1] == '、')
            {
                // The number of a page or of an attachment.
                start += 2;
            }
            else if (IdentityWords.Leading(IdentityWords.Default.TitlePrefixes, text.AsSpan(start, end - start)) is { } prefix)
            {
                start += prefix.Length;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static int SkipYearWords(string text, int start, int end, bool isBehindYear)
    {
        if (isBehindYear && start < end && text[start] == '年')
        {
            start++;
        }

        return isBehindYear && start < end && text[start] == '度' ? start + 1 : start;
    }

    // …2023年度的 or (2023年) before 政府信息公开; 年 may be missing or doubled, or stand alone where the year was lost.
    private static (int Year, int End) ReadTrailingYear(string text, int start, int end)
    {
        int before = end;
        before -= before > start && text[before - 1] == '的' ? 1 : 0;
        bool bracketed = before > start && text[before - 1] == ')';
        before -= bracketed ? 1 : 0;
        before -= before > start && text[before - 1] == '度' ? 1 : 0;
        for (int count = 0; count < 2 && before > start && text[before - 1] == '年'; count++)
        {
            before--;
        }

        if (ReadSchoolYear(text, start, before) is { } school)
        {
            return school;
        }

        int year = before - 4 >= start ? YearReader.ReadAt(text, before - 4) : 0;
        bracketed &= year != 0 && before - 5 >= start && text[before - 5] == '(';
        return year != 0 ? (year, before - (bracketed ? 5 : 4)) : (0, before < end && text[before] is '年' ? before : end);
    }

    // 海关总署2010年海关信息公开…: the body stands before the year, and what follows belongs to 信息公开.
    private static (int Year, int End) ReadYearInside(string text, int start, int end)
    {
        for (int at = end - YearReader.Length - 2; at > start; at--)
        {
            if (text[at + YearReader.Length] == '年' && YearReader.ReadAt(text, at) is > 0 and var year && BodyName.IsName(text.AsSpan(start, at - start)))
            {
                return (year, at);
            }
        }

        return (0, end);
    }

    // 2019-2020学年 is a university's, and its report that of 2020.
    private static (int Year, int End)? ReadSchoolYear(string text, int start, int before)
    {
        const int length = 10;
        int from = before - length;
        return from >= start && text[before - 1] == '学' && text[from + YearReader.Length] is '-' or '—' or '–' or '~' or '至'
            && YearReader.ReadGluedAt(text, from) is > 0 and var first && YearReader.ReadAt(text, from + YearReader.Length + 1) == first + 1
            ? (first + 1, from) : null;
    }

    // A关于2021年度…: the body is A. A关于2017年B…: the body is B.
    private static (int Start, int End, int Year) ReadAbout(string text, int start, int end)
    {
        int about = text.AsSpan(start, end - start).LastIndexOf("关于");
        if (about < 0)
        {
            return (start, end, 0);
        }

        int behind = start + about + 2;
        while (IdentityWords.Leading(IdentityWords.Default.TitlePrefixes, text.AsSpan(behind, end - behind)) is { } verb)
        {
            behind += verb.Length;
        }

        int year = YearReader.ReadAt(text, behind);
        int name = SkipYearWords(text, behind + (year == 0 ? 0 : 4), end, year != 0);
        return name < end ? (name, end, year) : (start, start + about, year);
    }
}
