namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Reads the parts of dates along a text, lenient about the characters between the digits.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int place)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Place { get; private set; } = place;

    /// <summary>Skips one of the characters if it stands here.</summary>
    public void SkipOne(ReadOnlySpan<char> characters) =>
        Place += Place < text.Length && characters.Contains(text[Place]) ? 1 : 0;

    /// <summary>Reads <c>111231</c> behind a year: all six characters between the digits of 1月1日至12月31日 were lost.</summary>
    public readonly bool TryReadGluedYear(out int end)
    {
        end = Place + 6;
        return text[Place..].StartsWith("111231") && (end == text.Length || !char.IsAsciiDigit(text[end]));
    }

    /// <summary>Reads a month and a day; the day is 0 where only months are named (1—12月, 1月至12月).</summary>
    public bool TryReadMonthAndDay(out int month, out int day)
    {
        day = 0;
        month = 0;
        (int number, int length) = ReadNumber(4);
        if (length == 0)
        {
            return false;
        }

        char mark = Place < text.Length ? text[Place] : ' ';
        if (length <= 2 && mark is '月' or '.' or '/')
        {
            month = number;
            Place++;
            (day, int dayLength) = ReadNumber(2);
            bool isDay = dayLength > 0 && (Place == text.Length || text[Place] != '月');
            if (dayLength > 0 && !isDay)
            {
                Place -= dayLength;
                day = 0;
            }

            SkipOne("日号");
            return month is >= 1 and <= 12 && (dayLength == 0 || day >= 1 || !isDay);
        }

        if (mark is '日' or '号' && length >= 2)
        {
            // 月 was lost: 11日 is 1月1日, 1231日 is 12月31日.
            Place++;
            (month, day) = length == 4 ? (number / 100, number % 100) : length == 2 ? (number / 10, number % 10) : (number / 100, number % 100);
            return month is >= 1 and <= 12 && day is >= 1 and <= 31;
        }

        // 1—12月
        month = number;
        return length <= 2 && mark is '—' or '-' or '~' or '至' or '到' && month is >= 1 and <= 12;
    }

    /// <summary>Skips 起至, 到, —, -- and the like; false when nothing of the kind stands here.</summary>
    public bool TrySkipTo()
    {
        int start = Place;
        while (Place < text.Length && text[Place] is '起' or '始' or '(' or ')' or '含' or ',')
        {
            Place++;
        }

        int joint = Place;
        while (Place < text.Length && text[Place] is '至' or '到' or '—' or '-' or '~' or '～' or '－' or '止')
        {
            Place++;
        }

        if (Place == joint)
        {
            Place = start;
            return false;
        }

        return true;
    }

    /// <summary>Reads a year and its 年; 0 when none stands here.</summary>
    public int TryReadYear()
    {
        int year = YearReader.ReadGluedAt(text, Place);
        if (year != 0)
        {
            Place += 4;
            SkipOne("年.-/");
        }

        return year;
    }

    private (int Number, int Length) ReadNumber(int most)
    {
        int start = Place;
        int number = 0;
        while (Place < text.Length && Place - start < most && char.IsAsciiDigit(text[Place]))
        {
            number = (number * 10) + (text[Place] - '0');
            Place++;
        }

        return (number, Place - start);
    }
}
