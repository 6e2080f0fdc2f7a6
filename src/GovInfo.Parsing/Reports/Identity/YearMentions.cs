namespace GovInfo.Parsing.Reports.Identity;

/// <summary>The year that the running text speaks of most, for reports that name it nowhere else.</summary>
internal static class YearMentions
{
    /// <summary>The year with the most weight and a line that names it; null when there is none or two weigh the same.</summary>
    public static (int Year, CompactLine Line)? Find(IEnumerable<CompactLine> lines)
    {
        var weights = new Dictionary<int, (int Weight, CompactLine Line)>();
        foreach (CompactLine line in lines)
        {
            Count(line, weights);
        }

        if (weights.Count == 0)
        {
            return null;
        }

        (int year, (int most, CompactLine at)) = weights.MaxBy(static item => item.Value.Weight);
        return weights.Values.Count(item => item.Weight == most) > 1 ? null : (year, at);
    }

    private static void Count(CompactLine line, Dictionary<int, (int Weight, CompactLine Line)> weights)
    {
        string text = line.Folded;
        int depth = 0;
        for (int index = 0; index < text.Length; index++)
        {
            // Titles of cited documents, document numbers and notes speak of other years.
            depth += text[index] is '《' or '[' ? 1 : text[index] is '》' or ']' && depth > 0 ? -1 : 0;
            int year = depth > 0 || text[index] is not ('2' or '二') ? 0 : YearReader.ReadAt(text, index);
            int behind = index + 4;
            if (year == 0 || behind >= text.Length || text[behind] != '年')
            {
                continue;
            }

            behind++;
            bool sentence = index == 0 || text[index - 1] is '.' or ';' or ')';
            bool whole = behind < text.Length && text[behind] is ',' or '度' or '以' or '来';
            if (!IsDate(text, behind) && IdentityWords.Leading(IdentityWords.Default.PlanWords, text.AsSpan(behind)) is null)
            {
                int weight = 1 + (sentence ? 2 : 0) + (whole ? 1 : 0);
                weights[year] = weights.TryGetValue(year, out (int Weight, CompactLine Line) before) ? (before.Weight + weight, before.Line) : (weight, line);
            }
        }
    }

    private static bool IsDate(string text, int place) => place < text.Length && char.IsAsciiDigit(text[place]) && text.AsSpan(place).IndexOf('日') is >= 0 and < 6;
}
