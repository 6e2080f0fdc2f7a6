using System.Buffers;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Finds where the text speaks of the report itself, and tells those places from cited notices and regulations.</summary>
internal static class MentionFinder
{
    private const int LongestRest = 16;
    private const int LongestFront = 44;
    private const int MostMentions = 40;

    private static readonly SearchValues<char> MarksInRest = SearchValues.Create(".,:;|、");
    private static readonly SearchValues<char> Boundaries = SearchValues.Create(".,:;|、!?()[]“”\"");

    // What a line holds that cites a title, speaks of 公开 or names a maker.
    private static readonly SearchValues<char> Openings = SearchValues.Create(ChineseScript.SpellingsOf("《公由"));

    public static List<ReportMention> Find(RunningText lines)
    {
        var found = new List<ReportMention>();
        for (int index = 0; index < lines.Count && found.Count < MostMentions; index++)
        {
            if (!lines.HoldsAny(index, Openings))
            {
                continue;
            }

            CompactLine line = lines[index];
            AddTitles(found, line);
            CompactLine open = WithoutCitations(line);
            if (line.Folded.AsSpan().ContainsAny(MarksInRest))
            {
                // A line without marks is a title, perhaps one of a list of reports, and no sentence.
                AddPhrases(found, open);
            }

            AddMakers(found, open);
        }

        return found;
    }

    private static void AddTitles(List<ReportMention> found, CompactLine line)
    {
        int open = line.Folded.IndexOf('《', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = line.Folded.IndexOf('》', open);
            if (close < 0)
            {
                break;
            }

            if (TitleGrammar.Read(line.Slice((open + 1)..close)) is { SaysSomething: true } title)
            {
                found.Add(new ReportMention(title.Authority, title.Year, line, title));
            }

            open = line.Folded.IndexOf('《', close);
        }
    }

    // What stands between 《》 is cited: its bodies and years are others'. The marks may be unpaired.
    private static CompactLine WithoutCitations(CompactLine line)
    {
        if (!line.Folded.Contains('《', StringComparison.Ordinal))
        {
            return line;
        }

        char[] letters = line.Folded.ToCharArray();
        int open = -1;
        for (int index = 0; index < letters.Length; index++)
        {
            open = letters[index] == '《' && open < 0 ? index : open;
            if (letters[index] == '》' && open >= 0)
            {
                Array.Fill(letters, '|', open, index - open + 1);
                open = -1;
            }
        }

        return line with { Folded = new string(letters) };
    }

    // 现将甲县乙局2023年政府信息公开工作年度报告公布如下: the name and the year stand between the verb and 公开.
    private static void AddPhrases(List<ReportMention> found, CompactLine line)
    {
        string text = line.Folded;
        for (int place = text.IndexOf("公开", StringComparison.Ordinal); place >= 0; place = text.IndexOf("公开", place + 2, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> rest = text.AsSpan(place + 2, Math.Min(LongestRest, text.Length - place - 2));
            int report = rest.IndexOf("报告");
            report = report < 0 ? rest.IndexOf("年报") : report;
            bool isReport = report >= 0 && rest[..report].IndexOfAny(MarksInRest) < 0
                && !IdentityWords.Holds(IdentityWords.Default.NotTitles, rest[..report]) && !FollowsNotice(rest[(report + 2)..]);
            if (!isReport)
            {
                continue;
            }

            int end = place;
            end -= IdentityWords.Trailing(IdentityWords.Default.Anchors, text.AsSpan(0, end))?.Length ?? 0;
            end += text.AsSpan(0, end).EndsWith("人民") && text.AsSpan(end).StartsWith("政府") ? 2 : 0;
            AddPhrase(found, line, Math.Max(0, end - LongestFront), end);
        }
    }

    private static bool FollowsNotice(ReadOnlySpan<char> rest) => rest.StartsWith("格式") || rest.StartsWith("有关") || rest.StartsWith("编制") || rest.StartsWith("编写") || rest.StartsWith("的通知");

    private static void AddPhrase(List<ReportMention> found, CompactLine line, int start, int end)
    {
        string text = line.Folded;
        int boundary = text.AsSpan(start, end - start).LastIndexOfAny(Boundaries);
        start = boundary < 0 ? start : start + boundary + 1;
        int verbEnd = start;
        foreach (string verb in IdentityWords.Default.VerbsBefore)
        {
            int place = text.AsSpan(start, end - start).LastIndexOf(verb);
            verbEnd = place < 0 ? verbEnd : Math.Max(verbEnd, start + place + verb.Length);
        }

        (int from, int to, int year) = TrimYears(text, verbEnd, end);
        ReadOnlySpan<char> name = text.AsSpan(from, Math.Max(0, to - from));
        bool named = !BodyName.IsPronoun(name) && BodyName.IsName(name);
        if (named || year != 0)
        {
            found.Add(new ReportMention(named ? line.Slice(from..to) : null, year, line, null));
        }
    }

    private static (int Start, int End, int Year) TrimYears(string text, int start, int end)
    {
        int year = YearReader.ReadAt(text, start);
        if (year != 0 && start + 4 <= end)
        {
            start += 4;
            start += start < end && text[start] == '年' ? 1 : 0;
            start += start < end && text[start] == '度' ? 1 : 0;
        }
        else
        {
            year = 0;
        }

        end -= end > start && text[end - 1] == '的' ? 1 : 0;
        end -= end > start && text[end - 1] == '度' ? 1 : 0;
        end -= end > start && text[end - 1] == '年' ? 1 : 0;
        int trailing = end - 4 >= start ? YearReader.ReadAt(text, end - 4) : 0;
        return trailing == 0 ? (start, end, year) : (start, end - 4, trailing);
    }

    // 由甲县乙局编制, 由甲市人民政府信息公开工作领导小组办公室根据…
    private static void AddMakers(List<ReportMention> found, CompactLine line)
    {
        string text = line.Folded;
        for (int by = text.IndexOf('由', StringComparison.Ordinal); by >= 0; by = text.IndexOf('由', by + 1))
        {
            ReadOnlySpan<char> behind = text.AsSpan(by + 1, Math.Min(LongestFront, text.Length - by - 1));
            int verb = FirstVerb(behind);
            if (verb < 0)
            {
                continue;
            }

            ReadOnlySpan<char> name = BodyName.WithoutOffice(behind[..verb]);
            if (!BodyName.IsPronoun(name) && BodyName.IsName(name))
            {
                found.Add(new ReportMention(line.Slice((by + 1)..(by + 1 + name.Length)), 0, line, null));
            }
        }
    }

    private static int FirstVerb(ReadOnlySpan<char> text)
    {
        int first = -1;
        foreach (string verb in IdentityWords.Default.VerbsBehind)
        {
            int place = text.IndexOf(verb, StringComparison.Ordinal);
            first = place > 0 && (first < 0 || place < first) ? place : first;
        }

        return first;
    }
}
