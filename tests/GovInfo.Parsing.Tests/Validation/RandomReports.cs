using System.Globalization;
using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Validation;

/// <summary>Reports whose numbers and sentences agree, drawn from a seed.</summary>
internal sealed class RandomReports
{
    private static readonly string[] Columns =
        [Applicant.NaturalPerson, Applicant.Enterprise, Applicant.ResearchInstitution, Applicant.PublicWelfareOrganization, Applicant.LegalService, Applicant.Other];

    private readonly Random random;
    private readonly bool singleOther;

    public RandomReports(int seed)
    {
        random = new Random(seed);
        Edition = random.Next(3) == 0 ? "2019" : "2021";
        singleOther = Edition == "2019" || random.Next(4) == 0;
        Builder = ReportBuilder.WithTables(Edition, singleOther);
        Builder.Year = Edition == "2019" ? 2020 : 2023;
        Builder.Title = $"{Builder.Authority}{Builder.Year}年政府信息公开工作年度报告";
        FillProactive();
        FillRequests();
        FillReview();
        Sentences.AddRange(MakeSentences());
    }

    public string Edition { get; }

    public ReportBuilder Builder { get; }

    /// <summary>The rows of outcomes that the table has.</summary>
    public string[] Outcomes => [.. Builder.Keys.Where(key => key.Table == TableCodes.Requests).Select(key => key.Row).Distinct()
        .Where(row => row is not (RequestRow.Received or RequestRow.CarriedIn or RequestRow.Total or RequestRow.CarriedOver))];

    /// <summary>The sentences: what each states, the cells it speaks of, and the code of its check.</summary>
    public List<(string Text, decimal Value, string Code, string[] Cells)> Sentences { get; } = [];

    public static string Number(Random random, decimal value) => (random.Next(4), value) switch
    {
        (0, _) => string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０'))),
        (1, < 10_000) => Chinese((int)value),
        (2, >= 1000) => value.ToString("#,0", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    public AnnualReport Build(IEnumerable<string>? sentences = null) =>
        Builder.QuietSections([.. sentences ?? Sentences.Select(sentence => sentence.Text)]).Build();

    private static string Chinese(int value)
    {
        if (value == 0)
        {
            return "零";
        }

        const string digits = "零一二三四五六七八九";
        const string units = "千百十";
        string four = value.ToString("D4", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        bool zero = false;
        for (int at = 0; at < 4; at++)
        {
            int digit = four[at] - '0';
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            text.Append(zero ? "零" : string.Empty).Append(digits[digit]).Append(at < 3 ? units[at] : string.Empty);
            zero = false;
        }

        return value is >= 10 and < 20 ? text.ToString()[1..] : text.ToString();
    }

    private void FillProactive()
    {
        foreach (ObservationKey key in Builder.Keys.Where(key => key.Table == TableCodes.ProactiveDisclosure).ToList())
        {
            Builder[key.ToString()] = key.Column is ProactiveColumn.TotalPublic ? 1000 + random.Next(1000) : random.Next(random.Next(4) == 0 ? 5000 : 30);
        }
    }

    private void FillRequests()
    {
        int scale = random.Next(3) switch { 0 => 1, 1 => 5, _ => 60 };
        foreach (string column in Columns)
        {
            decimal total = 0;
            foreach (string row in Outcomes)
            {
                decimal value = random.Next(3) == 0 ? random.Next(scale + 1) : 0;
                Builder[$"requests/{row}/{column}"] = value;
                total += value;
            }

            decimal carriedOver = random.Next(scale + 1);
            decimal carriedIn = Math.Min(random.Next(scale + 1), total + carriedOver);
            Builder[$"requests/total/{column}"] = total;
            Builder[$"requests/carried_over/{column}"] = carriedOver;
            Builder[$"requests/carried_in/{column}"] = carriedIn;
            Builder[$"requests/received/{column}"] = total + carriedOver - carriedIn;
        }

        foreach (string row in Builder.Keys.Where(key => key.Table == TableCodes.Requests).Select(key => key.Row).Distinct().ToList())
        {
            Builder[$"requests/{row}/total"] = Columns.Sum(column => Builder[$"requests/{row}/{column}"]);
        }
    }

    private void FillReview()
    {
        foreach (string row in (string[])[ReviewRow.Reconsideration, ReviewRow.LitigationDirect, ReviewRow.LitigationAfterReconsideration])
        {
            decimal total = 0;
            foreach (string column in (string[])[ReviewOutcome.Upheld, ReviewOutcome.Corrected, ReviewOutcome.Other, ReviewOutcome.Pending])
            {
                decimal value = Builder[$"review_and_litigation/{row}/{column}"] = random.Next(6);
                total += value;
            }

            Builder[$"review_and_litigation/{row}/total"] = total;
        }
    }

    private IEnumerable<(string Text, decimal Value, string Code, string[] Cells)> MakeSentences()
    {
        yield return Sentence("全年共收到政府信息公开申请{0}件。", "GI5101", "requests/received/total");
        yield return Sentence("政府信息公开申请上年结转{0}件。", "GI5102", "requests/carried_in/total");
        yield return Sentence("共答复政府信息公开申请{0}件。", "GI5103", "requests/total/total");
        yield return Sentence("结转下年度继续办理的政府信息公开申请{0}件。", "GI5104", "requests/carried_over/total");
        yield return Sentence("办结的政府信息公开申请中，予以公开{0}件。", "GI5105", "requests/granted/total");
        yield return Sentence("办结的政府信息公开申请中，不予公开{0}件。", "GI5105", [.. Outcomes.Where(row => row.StartsWith("refused.")).Select(row => $"requests/{row}/total")]);
        yield return Sentence("办结的政府信息公开申请中，其他处理{0}件。", "GI5105", [.. Outcomes.Where(row => row.StartsWith("other")).Select(row => $"requests/{row}/total")]);
        yield return Sentence("收到的政府信息公开申请中，自然人{0}件。", "GI5106", "requests/received/natural_person");
        yield return Sentence("因政府信息公开被申请行政复议{0}件。", "GI5107", "review_and_litigation/reconsideration/total");
        yield return Sentence("因政府信息公开被申请的行政复议维持{0}件。", "GI5107", "review_and_litigation/reconsideration/upheld");
        yield return Sentence("全年作出行政处罚{0}件。", "GI5108", "proactive_disclosure/penalties/decisions");
        yield return Sentence(
            "全年制定规范性文件{0}件。", "GI5109", $"proactive_disclosure/normative_documents/{(Edition == "2021" ? "issued" : "created")}");
    }

    private (string Text, decimal Value, string Code, string[] Cells) Sentence(string text, string code, params string[] cells)
    {
        decimal value = cells.Sum(cell => Builder[cell]);
        return (string.Format(CultureInfo.InvariantCulture, text, Number(random, value)), value, code, cells);
    }
}
