using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Tests.Segmentation;

namespace GovInfo.Parsing.Tests.Reports.Identity;

public class IdentityPropertyTests
{
    private static readonly string[] Places = ["甲市", "乙丙县", "丁戊市己区", "某某自治县庚辛", "壬癸区"];
    private static readonly string[] Bodies = ["人民政府", "审计局", "卫生健康委员会", "城东街道办事处", "柳树镇", "自然资源局", "大数据局", "社会事业局", "人力资源和社会保障局", "人民政府办公室"];
    private static readonly string[] Tails = ["政府信息公开工作年度报告", "政府信息公开年度报告", "政务公开工作年度报告", "政府信息公开 工作年度报告", "政府信息公开工作报告", "政府信息公开工作告年度报"];

    [Fact]
    public void Random_titles_give_their_body_and_year()
    {
        for (int seed = 1; seed <= 2000; seed++)
        {
            var random = new Random(seed);
            string body = Places[random.Next(Places.Length)] + Bodies[random.Next(Bodies.Length)];
            int year = random.Next(2008, 2031);
            string digits = random.Next(4) switch
            {
                0 => string.Concat($"{year}".Select(static digit => "〇一二三四五六七八九"[digit - '0'])),
                1 => string.Concat($"{year}".Select(static digit => (char)(digit - '0' + '０'))),
                _ => $"{year}",
            };
            string named = digits + (random.Next(3) == 0 ? "年度" : "年");
            string tail = Tails[random.Next(Tails.Length)];
            string title = random.Next(4) == 0 ? named + body + tail : body + named + tail;
            string cut = random.Next(3) == 0 ? title.Insert(random.Next(3) == 0 ? body.Length : title.Length - random.Next(2, 5), "\n") : title;
            string text = $"{(random.Next(2) == 0 ? "来源：网站 时间：2031-01-02 浏览次数：12\n" : string.Empty)}{cut}\n（2031年1月19日）\n根据《条例》（国令第711号）编制。\n一、总体情况\n很好。\n二、主动公开政府信息情况\n见表。";
            ReportIdentity identity = Find(TextDocuments.FromText(text), SourceHints.None);
            Assert.True((body, year) == (identity.Authority?.Value, identity.Year?.Value), $"seed {seed}: {cut} gave {identity}");
        }
    }

    [Fact]
    public void Random_lines_end_in_an_identity_and_never_in_an_exception()
    {
        string[] words =
        [
            "2023", "二〇二三", "年", "度", "政府信息公开", "工作", "报告", "年报", "关于", "印发", "的", "《", "》", "（", ")", "：", "。", "，", "甲县乙局", "由", "编制", "我局", "\n", " ", "|", ">",
            "1月1日", "至", "12月31日", "1231日", "—", "一、", "总体情况", "公开", "发布机构", "来源：", "人民", "政府", "2", "20", "第", "〔", "〕", "月", "㈠", "①", "９", "报", "2月30日", "\ud800",
        ];
        for (int seed = 1; seed <= 3000; seed++)
        {
            var random = new Random(seed);
            string Text(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => words[random.Next(words.Length)]));
            SourceDocument document = new()
            {
                Blocks = [.. Enumerable.Range(1, random.Next(1, 8)).Select(number => new Paragraph
                {
                    Text = Text(14), Location = new LineLocation(number), IsFurniture = random.Next(5) == 0, OutlineLevel = random.Next(4) == 0 ? 1 : null,
                })],
                Metadata = SourceMetadata.None with { Title = Text(9), ContentSource = Text(3), SiteName = Text(3) },
            };
            Exception? exception = Record.Exception(() => Find(document, SourceHints.None with { FileName = Text(8), Location = $"https://a/{Text(6)}/{Text(4)}" }));
            Assert.True(exception is null, $"seed {seed}: {exception}");
        }
    }

    private static ReportIdentity Find(SourceDocument document, SourceHints hints)
    {
        var bag = new DiagnosticBag();
        return IdentityFinder.Find(document, Segmenter.Segment(document, bag), hints, bag);
    }
}
