namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Finds the body that most sentences of a report speak of: <c>2021年，东孚街道认真…</c>, <c>（一）主动公开情况。2022年甲县乙局全面…</c>.</summary>
internal static class SentenceSubjects
{
    private const int LongestSubject = 30;
    private const int LongestHeading = 24;

    private const string OwnWork = "政府信息公开工作";

    // What a sentence begins with whose subject is another: 为推进甲县政府信息公开工作.
    private const string NoSubjects = "为推做抓促把对从向以经在";

    private static readonly string[] Openings = ["年度,", "年以来,", "年来,", "年,", "年", "今年以来,", "一年来,", "今年,", "近年来,"];

    /// <summary>The subject that most sentences begin with; null when none names a body.</summary>
    public static CompactLine? Find(RunningText text)
    {
        var counts = new Dictionary<string, (int Count, CompactLine Line)>(StringComparer.Ordinal);
        foreach (CompactLine line in text)
        {
            if ((SubjectOf(line) ?? SubjectOf(BehindHeading(line))) is { } subject)
            {
                counts[subject.Folded] = counts.TryGetValue(subject.Folded, out (int Count, CompactLine Line) before)
                    ? (before.Count + 1, before.Line) : (1, subject);
            }
        }

        return counts.Count == 0 ? null : counts.Values.MaxBy(static item => item.Count).Line;
    }

    private static CompactLine BehindHeading(CompactLine line)
    {
        int stop = line.Folded.AsSpan(0, Math.Min(LongestHeading, line.Folded.Length)).LastIndexOfAny('.', ':');
        return line.Slice((stop < 0 ? line.Folded.Length : stop + 1)..);
    }

    private static CompactLine? SubjectOf(CompactLine line)
    {
        string text = line.Folded;
        int start = YearReader.ReadAt(text, 0) == 0 ? 0 : YearReader.Length;
        foreach (string opening in Openings)
        {
            if (text.AsSpan(start).StartsWith(opening))
            {
                start += opening.Length;
                break;
            }
        }

        for (int end = start + 3; end <= Math.Min(text.Length - 1, start + LongestSubject) && char.IsLetter(text[end - 1]); end++)
        {
            ReadOnlySpan<char> name = text.AsSpan(start, end - start);
            ReadOnlySpan<char> behind = text.AsSpan(end);
            bool ends = behind.StartsWith("…") || (behind.StartsWith(OwnWork) && !NoSubjects.Contains(name[0])) || IdentityWords.Leading(IdentityWords.Default.SubjectVerbs, behind) is not null;
            if (ends && BodyName.IsName(name))
            {
                return line.Slice(start..end);
            }
        }

        return null;
    }
}
