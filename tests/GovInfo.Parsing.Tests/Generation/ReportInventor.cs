using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Invents reports. The same seed gives the same report.</summary>
internal static class ReportInventor
{
    private static readonly string[] Places = ["云溪县", "青石市", "白沙区", "临川市", "永乐县", "江北区", "和平县", "南山区", "长河市", "东湖区"];
    private static readonly string[] Bodies =
        ["人民政府", "民政局", "教育局", "司法局", "卫生健康委员会", "自然资源局", "城东街道办事处", "石桥镇人民政府", "统计局", "林业局"];

    private static readonly string[] Sentences =
    [
        "本机关认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外。",
        "全年通过门户网站主动公开政府信息，回应群众关切，保障公众的知情权、参与权和监督权。",
        "健全工作机制，明确专人负责，严格落实信息发布审查制度，做到先审查、后公开。",
        "加强政务新媒体管理，及时更新公开内容，方便群众查询。",
        "组织业务培训，提高工作人员的业务水平和服务意识。",
        "存在的问题主要是公开内容不够丰富，公开形式有待创新。",
        "下一步将进一步加大公开力度，不断提升工作质量和水平。",
    ];

    public static InventedReport Invent(int seed)
    {
        var random = new Random(seed);
        return Invent(random, NumberHabit.Random(random));
    }

    public static InventedReport Invent(Random random, NumberHabit habit)
    {
        string edition = random.Next(3) == 0 ? "2019" : "2021";
        bool threeRows = edition == "2021" && random.Next(3) > 0;
        int year = edition == "2019" ? random.Next(2019, 2021) : random.Next(2021, 2026);
        string authority = Pick(random, Places) + Pick(random, Bodies);
        var cells = ImmutableSortedDictionary.CreateBuilder<string, InventedCell>(StringComparer.Ordinal);
        Numbers numbers = new(random, habit, cells);
        numbers.FillRequests(threeRows);
        numbers.FillReview();
        string Fill(ObservationKey key)
        {
            if (!cells.TryGetValue(key.ToString(), out InventedCell? cell))
            {
                cell = numbers.Loose(key);
                cells.Add(key.ToString(), cell);
            }

            return cell.Printed;
        }

        InventedTable proactive = OfficialForm.Proactive(edition, Fill);
        InventedTable requests = OfficialForm.Requests(threeRows, Fill);
        InventedTable review = OfficialForm.Review(Fill);
        return new InventedReport
        {
            Title = $"{authority}{year}年政府信息公开工作年度报告",
            Authority = authority,
            Year = year,
            Edition = edition,
            Preface = "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。",
            Sections =
            [
                Section(random, SectionCodes.Overview, "一、总体情况", 4, null),
                Section(random, SectionCodes.ProactiveDisclosure, "二、主动公开政府信息情况", 0, proactive),
                Section(random, SectionCodes.Requests, "三、收到和处理政府信息公开申请情况", 0, requests),
                Section(random, SectionCodes.ReviewAndLitigation, "四、政府信息公开行政复议、行政诉讼情况", 0, review),
                Section(random, SectionCodes.ProblemsAndImprovements, "五、存在的主要问题及改进情况", 2, null),
                Section(random, SectionCodes.OtherMatters, "六、其他需要报告的事项", 1, null),
            ],
            Cells = cells.ToImmutable(),
        };
    }

    private static InventedSection Section(Random random, string code, string heading, int paragraphs, InventedTable? table)
    {
        int count = table is null ? random.Next(1, paragraphs + 1) : random.Next(3) == 0 ? 1 : 0;
        ImmutableArray<string> text =
            [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, Sentences))))];
        return new InventedSection(code, heading, text, table, TextBeforeTable: count);
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    /// <summary>Numbers that keep the form's identities.</summary>
    private sealed class Numbers(Random random, NumberHabit habit, ImmutableSortedDictionary<string, InventedCell>.Builder cells)
    {
        private static readonly string[] Parts =
        [
            Applicant.NaturalPerson, Applicant.Enterprise, Applicant.ResearchInstitution, Applicant.PublicWelfareOrganization,
            Applicant.LegalService, Applicant.Other,
        ];

        private static readonly string[] Outcomes =
        [
            RequestRow.Granted, RequestRow.PartiallyGranted, RequestRow.RefusedStateSecret, RequestRow.RefusedProhibitedByLaw,
            RequestRow.RefusedSecurityAndStability, RequestRow.RefusedThirdPartyRights, RequestRow.RefusedInternalAffairs,
            RequestRow.RefusedProcessInformation, RequestRow.RefusedEnforcementFile, RequestRow.RefusedAdministrativeQuery,
            RequestRow.UnavailableNotHeld, RequestRow.UnavailableMustBeCreated, RequestRow.UnavailableStillUnclear,
            RequestRow.NotProcessedPetition, RequestRow.NotProcessedDuplicate, RequestRow.NotProcessedPublication,
            RequestRow.NotProcessedExcessive, RequestRow.NotProcessedReconfirmation,
        ];

        public void FillRequests(bool threeRows)
        {
            string[] outcomes = [.. Outcomes, .. threeRows
                ? (string[])[RequestRow.OtherUncorrected, RequestRow.OtherUnpaid, RequestRow.OtherOther]
                : [RequestRow.Other]];
            var rows = outcomes.ToDictionary(row => row, _ => Parts.Select(_ => Next()).ToArray());
            int[] total = Enumerable.Range(0, Parts.Length).Select(column => rows.Values.Sum(row => row[column])).ToArray();
            int[] carriedOver = Parts.Select(_ => Next()).ToArray();
            int[] carriedIn = Enumerable.Range(0, Parts.Length).Select(column => random.Next(Math.Min(total[column] + carriedOver[column], Next()) + 1)).ToArray();
            int[] received = Enumerable.Range(0, Parts.Length).Select(column => total[column] + carriedOver[column] - carriedIn[column]).ToArray();
            rows.Add(RequestRow.Total, total);
            rows.Add(RequestRow.CarriedOver, carriedOver);
            rows.Add(RequestRow.CarriedIn, carriedIn);
            rows.Add(RequestRow.Received, received);
            foreach ((string row, int[] values) in rows)
            {
                for (int column = 0; column < Parts.Length; column++)
                {
                    Put(new ObservationKey(TableCodes.Requests, row, Parts[column]), values[column]);
                }

                Put(new ObservationKey(TableCodes.Requests, row, Applicant.Total), values.Sum());
            }
        }

        public void FillReview()
        {
            foreach (string row in (string[])[ReviewRow.Reconsideration, ReviewRow.LitigationDirect, ReviewRow.LitigationAfterReconsideration])
            {
                int sum = 0;
                foreach (string column in (string[])[ReviewOutcome.Upheld, ReviewOutcome.Corrected, ReviewOutcome.Other, ReviewOutcome.Pending])
                {
                    int value = Next();
                    sum += value;
                    Put(new ObservationKey(TableCodes.ReviewAndLitigation, row, column), value);
                }

                Put(new ObservationKey(TableCodes.ReviewAndLitigation, row, ReviewOutcome.Total), sum);
            }
        }

        public InventedCell Loose(ObservationKey key) => key.Column switch
        {
            ProactiveColumn.Amount => habit.Print(random.Next(3) == 0 ? 0 : random.Next(1, 90_000_000) / 10_000m),
            ProactiveColumn.Change => habit.Print(random.Next(-30, 31), signed: true),
            _ => habit.Print(Next()),
        };

        private int Next() => random.NextDouble() < habit.ZeroShare ? 0 : random.Next(habit.Largest + 1);

        private void Put(ObservationKey key, int value) => cells.Add(key.ToString(), habit.Print(value));
    }
}
