using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Something that goes wrong in real reports, put into invented ones at a stated rate.</summary>
/// <param name="Name">The name, as tables print it.</param>
/// <param name="Rate">In how many of a hundred reports it is tried.</param>
/// <param name="Apply">Changes the report and what is known of it; gives the same back when there is no place for the trouble.</param>
internal sealed record Trouble(string Name, int Rate, Func<TroubledReport, Random, TroubledReport> Apply)
{
    private static readonly (string Right, string Wrong)[] Misprints =
    [
        ("尚未审结", "尚未审理"), ("结果维持", "结果维护"), ("结果纠正", "结果更正"), ("商业企业", "商业企业单位"), ("科研机构", "科研机关"),
        ("社会公益组织", "社会公益机构"), ("法律服务机构", "法律服务组织"), ("行政处罚", "行政处罚类"), ("行政强制", "行政强制类"), ("行政许可", "行政许可类"),
        ("本年制发件数", "本年制发数"), ("本年废止件数", "本年度废止件数"), ("现行有效件数", "现行有效数"), ("本年处理决定数量", "本年度处理决定数量"),
        ("2.重复申请", "2.重复申请类"), ("3.要求提供公开出版物", "3.要求提供公开出版物类"), ("1.属于国家秘密", "1.属于国家机密"),
        ("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开数量"), ("四、结转下年度继续办理", "四、结转下一年度继续办理"),
        ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的，只计这一情形，不记其他情形）"),
    ];

    /// <summary>Every trouble, in the order in which they are tried.</summary>
    public static IReadOnlyList<Trouble> All { get; } =
    [
        new("label misprinted", 25, Misprint),
        new("letter of a label wrong", 15, ChangeLetter),
        new("ordinal of a label wrong", 20, ChangeOrdinal),
        new("ordinal of a heading wrong", 10, ChangeHeading),
        new("unit in a cell", 10, AddUnit),
        new("slash for zero", 10, MarkZero),
        new("cell emptied", 10, (report, random) => Overwrite(report, random, [string.Empty], ObservationStatus.Blank)),
        new("cell not a number", 10, (report, random) => Overwrite(report, random, ["详见附件", "3-5", "12?", "若干"], ObservationStatus.Unreadable)),
        new("total wrong", 15, ChangeTotal),
        new("sentence that agrees", 25, (report, random) => AddSentence(report, random, 0)),
        new("sentence that disagrees", 10, (report, random) => AddSentence(report, random, random.Next(1, 9))),
        new("table missing", 5, RemoveTable),
        .. WordingTroubles.All,
    ];

    private static TroubledReport Misprint(TroubledReport report, Random random)
    {
        (string Right, string Wrong)[] possible =
            [.. Misprints.Where(misprint => report.Report.Tables.Any(table => table.Cells.Any(cell => cell.Key is null && cell.Text == misprint.Right)))];
        if (possible.Length == 0)
        {
            return report;
        }

        (string right, string wrong) = possible[random.Next(possible.Length)];
        return report.WithLabel(cell => cell.Text == right, _ => wrong, random);
    }

    /// <summary>One letter of a long label is another, is missing or stands twice; letters that number, deny or name a unit are left alone.</summary>
    private static TroubledReport ChangeLetter(TroubledReport report, Random random) => report.WithLabel(
        static cell => cell.Text.Count(IsLetter) >= 8,
        text =>
        {
            int[] places = [.. Enumerable.Range(0, text.Length).Where(index => IsLetter(text[index]))];
            int at = places[random.Next(places.Length)];
            return random.Next(3) switch { 0 => text.Remove(at, 1), 1 => text.Insert(at, text[at..(at + 1)]), _ => text[..at] + "的" + text[(at + 1)..] };
        },
        random);

    private static bool IsLetter(char letter) => letter is >= '\u4E00' and <= '\u9FFF' && !"一二三四五六七八九十不无未万".Contains(letter, StringComparison.Ordinal);

    private static TroubledReport ChangeOrdinal(TroubledReport report, Random random) => report.WithLabel(
        static cell => cell.Text.Length > 6 && (char.IsAsciiDigit(cell.Text[0]) || cell.Text[0] == '（') && cell.Text[2] is not '本',
        text => char.IsAsciiDigit(text[0])
            ? random.Next(3) switch { 0 => $"{random.Next(1, 9)}{text[1..]}", 1 => $"{text[0]}、{text[2..]}", _ => text[2..] }
            : $"（{"一二三四五六七"[random.Next(7)]}{text[2..]}",
        random);

    private static TroubledReport ChangeHeading(TroubledReport report, Random random)
    {
        int at = random.Next(report.Report.Sections.Length);
        InventedSection section = report.Report.Sections[at];
        string heading = "一二三四五六七"[random.Next(7)] + section.Heading[1..];
        return report with { Report = report.Report with { Sections = report.Report.Sections.SetItem(at, section with { Heading = heading }) } };
    }

    private static TroubledReport AddUnit(TroubledReport report, Random random)
    {
        foreach (string key in report.Pick(random, random.Next(1, 5), static cell => cell.Status == ObservationStatus.Number))
        {
            InventedCell cell = report.Report.Cells[key];
            string unit = key.EndsWith("/" + ProactiveColumn.Amount, StringComparison.Ordinal) ? "万元" : "件";
            report = report.WithCell(key, cell with { Printed = cell.Printed + unit });
        }

        return report;
    }

    private static TroubledReport MarkZero(TroubledReport report, Random random)
    {
        foreach (string key in report.Pick(random, random.Next(1, 5), static cell => cell.Value == 0))
        {
            report = report.WithCell(key, new InventedCell(ObservationStatus.NotApplicable, null, "/"));
        }

        return report;
    }

    private static TroubledReport Overwrite(TroubledReport report, Random random, string[] texts, ObservationStatus status)
    {
        foreach (string key in report.Pick(random, random.Next(1, 4), static cell => cell.Status == ObservationStatus.Number))
        {
            report = report.WithCell(key, new InventedCell(status, null, texts[random.Next(texts.Length)])) with { IsConsistent = false };
        }

        return report;
    }

    private static TroubledReport ChangeTotal(TroubledReport report, Random random)
    {
        // Only where every member of the row's sum is a number, so that the sum can be made.
        bool IsWhole(string key) => report.Report.Cells.Where(cell => cell.Key.StartsWith(key[..(key.LastIndexOf('/') + 1)], StringComparison.Ordinal))
            .All(static cell => cell.Value.Status == ObservationStatus.Number);
        string[] totals = [.. report.Report.Cells.Keys.Where(key => key.EndsWith("/total", StringComparison.Ordinal) && IsWhole(key))];
        if (totals.Length == 0)
        {
            return report;
        }

        string total = totals[random.Next(totals.Length)];
        decimal value = report.Report.Cells[total].Value!.Value + random.Next(1, 10);
        var cell = new InventedCell(ObservationStatus.Number, value, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return report.WithCell(total, cell) with { IsConsistent = false, WrongTotal = total };
    }

    private static TroubledReport AddSentence(TroubledReport report, Random random, int more)
    {
        string key = new ObservationKey(TableCodes.Requests, RequestRow.Received, Applicant.Total).ToString();
        if (report.SaysReceived || report.WrongTotal is not null || report.Report.Cells.GetValueOrDefault(key)?.Value is not { } received)
        {
            return report;
        }

        InventedSection section = report.Report.Sections[0];
        string sentence = System.FormattableString.Invariant($"{report.Report.Year}年，本机关共收到政府信息公开申请{received + more:0}件。");
        section = section with { Paragraphs = section.Paragraphs.Insert(random.Next(section.Paragraphs.Length + 1), sentence), TextBeforeTable = section.Paragraphs.Length + 1 };
        return report with
        {
            Report = report.Report with { Sections = report.Report.Sections.SetItem(0, section) },
            IsConsistent = report.IsConsistent && more == 0,
            SaysReceived = true,
            SaysWrongly = more != 0,
        };
    }

    private static TroubledReport RemoveTable(TroubledReport report, Random random)
    {
        int at = random.Next(1, 4);
        InventedSection section = report.Report.Sections[at];
        var gone = section.Table!.Cells.Where(static cell => cell.Key is not null).Select(static cell => cell.Key!.Value.ToString()).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Report = report.Report with
            {
                Sections = report.Report.Sections.SetItem(at, section with { Table = null, TextBeforeTable = section.Paragraphs.Length }),
                Cells = report.Report.Cells.RemoveRange(gone),
            },
            IsConsistent = false,
            WrongTotal = report.WrongTotal is not null && gone.Contains(report.WrongTotal) ? null : report.WrongTotal,
            SaysWrongly = report.SaysWrongly && at != 2,
        };
    }
}
