namespace GovInfo.Parsing.Reports.Identity;

/// <summary>
/// The year in an address, where it is the report's and not the page's: <c>fbtime=2020</c>, <c>title=2020</c>, <c>/2019n/</c>,
/// <c>/2022/</c> that no month follows. Dates of pages (<c>/202301/t20230131</c>, <c>/art/2022/1/14/</c>) are none.
/// </summary>
internal static class AddressYear
{
    /// <summary>The year, or 0.</summary>
    public static int Find(string address)
    {
        int query = address.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
        {
            foreach (string name in (string[])["fbtime=", "title=", "year=", "nd="])
            {
                int place = address.IndexOf(name, query, StringComparison.OrdinalIgnoreCase);
                int year = place < 0 ? 0 : YearReader.ReadAt(address, place + name.Length);
                if (year != 0)
                {
                    return year;
                }
            }
        }

        string[] parts = (query < 0 ? address : address[..query]).Split('/');
        int found = 0;
        for (int index = 3; index < parts.Length - 1; index++)
        {
            found = YearOf(parts[index], parts[index - 1], parts[index + 1]) is not 0 and var year ? year : found;
        }

        return found;
    }

    private static int YearOf(string part, string before, string behind)
    {
        int year = YearReader.ReadAt(part, 0);
        if (year == 0)
        {
            return 0;
        }

        // 2019n, 2020nb, 2022n52, 2017nxxgknb: n is 年.
        if (part.Length > 4)
        {
            return part[4] is 'n' or 'N' ? year : 0;
        }

        bool month = behind.Length is 1 or 2 && char.IsAsciiDigit(behind[0]);
        bool page = before is "art" or "html" or "content" || behind.StartsWith("art", StringComparison.Ordinal);
        return month || page ? 0 : year;
    }
}
