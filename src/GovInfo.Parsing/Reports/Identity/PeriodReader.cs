using System.Buffers;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>
/// Finds the period that the data cover: <c>2022年1月1日至12月31日</c>, <c>2023年1—12月</c>, and what is left of such a sentence when
/// characters around its digits were lost (<c>202011日至20201231日</c>).
/// </summary>
internal static class PeriodReader
{
    private const int NearWords = 24;
    private const int ShortestYear = 300;
    private const int LongestPeriod = 400;

    // What years begin with, as printed.
    private static readonly SearchValues<char> YearBeginnings = SearchValues.Create(ChineseScript.SpellingsOf("2"));

    /// <summary>
    /// The year that a period is of: that of most of its days, as the school year from September 2019 is of 2020; that of the last day where it counts from
    /// the start of the work (2004年5月1日至2023年12月31日).
    /// </summary>
    public static int YearOf(ReportPeriod period)
    {
        const int longestYear = 500;
        int days = period.To.DayNumber - period.From.DayNumber;
        return days > longestYear ? period.To.Year : period.From.AddDays((days + 1) / 2).Year;
    }

    /// <summary>Whether a year stands in a line as printed, or may begin at its end: without one no period does, and few lines of a table have one.</summary>
    public static bool MayBeginIn(ReadOnlySpan<char> printed)
    {
        Span<char> year = stackalloc char[YearReader.Length];
        for (int at = printed.IndexOfAny(YearBeginnings); at >= 0;)
        {
            printed = printed[at..];
            int length = 0;
            for (int next = 0; next < printed.Length && length < year.Length; next++)
            {
                if (!ChineseScript.IsSpace(printed[next]))
                {
                    year[length++] = ChineseScript.Fold(printed[next]);
                }
            }

            if (length < year.Length || YearReader.ReadGluedAt(year, 0) != 0)
            {
                return true;
            }

            printed = printed[1..];
            at = printed.IndexOfAny(YearBeginnings);
        }

        return false;
    }

    /// <summary>The first period that the folded, compact text states whole, or null.</summary>
    public static (ReportPeriod Period, int Place)? Find(string text)
    {
        for (int place = text.IndexOf('2', StringComparison.Ordinal); place >= 0; place = text.IndexOf('2', place + 1))
        {
            if ((place == 0 || !char.IsAsciiDigit(text[place - 1])) && ReadAt(text, place, out int end) is { } period
                && IsOfTheReport(text, place, end, period))
            {
                return (period, place);
            }
        }

        return null;
    }

    private static bool IsOfTheReport(string text, int place, int end, ReportPeriod period)
    {
        int days = period.To.DayNumber - period.From.DayNumber;
        if (days is < 1 or > LongestPeriod)
        {
            return false;
        }

        int from = Math.Max(0, place - NearWords);
        int to = Math.Min(text.Length, end + NearWords);
        return (days >= ShortestYear && period.From.Year == period.To.Year)
            || IdentityWords.Holds(IdentityWords.Default.PeriodWords, text.AsSpan(from, to - from));
    }

    private static ReportPeriod? ReadAt(string text, int place, out int end)
    {
        end = place;
        int year = YearReader.ReadGluedAt(text, place);
        if (year == 0)
        {
            return null;
        }

        var cursor = new DateCursor(text, place + 4);
        if (cursor.TryReadGluedYear(out end))
        {
            return new ReportPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        cursor.SkipOne("年.-/");
        if (!cursor.TryReadMonthAndDay(out int fromMonth, out int fromDay) || !cursor.TrySkipTo())
        {
            return null;
        }

        int toYear = cursor.TryReadYear() is > 0 and var read ? read : year;
        if (!cursor.TryReadMonthAndDay(out int toMonth, out int toDay))
        {
            return null;
        }

        end = cursor.Place;
        bool wholeMonths = fromDay == 0 && toDay == 0;
        fromDay = fromDay == 0 ? 1 : fromDay;
        toDay = wholeMonths ? DateTime.DaysInMonth(toYear, toMonth) : toDay;
        return fromDay > DateTime.DaysInMonth(year, fromMonth) || toDay < 1 || toDay > DateTime.DaysInMonth(toYear, toMonth)
            || (toYear, toMonth, toDay).CompareTo((year, fromMonth, fromDay)) <= 0
            ? null : new ReportPeriod(new DateOnly(year, fromMonth, fromDay), new DateOnly(toYear, toMonth, toDay));
    }
}
