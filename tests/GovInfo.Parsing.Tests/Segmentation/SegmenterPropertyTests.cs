using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using static GovInfo.Parsing.Tests.Segmentation.TextDocuments;

namespace GovInfo.Parsing.Tests.Segmentation;

/// <summary>Builds random reports with the noise of real ones; every heading must be found, and every other paragraph kept once, in order.</summary>
public class SegmenterPropertyTests
{
    private static readonly string[][] Headings =
    [
        ["总体情况", "概述", "概 述", "基本情况", "工作情况概述", "總體情況"],
        ["主动公开政府信息情况", "主动公开政府信息的情况", "政府信息主动公开情况", "行政机关主动公开政府信息情况", "主動公開政府信息情況"],
        ["收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请的情况", "依申请公开政府信息情况", "收到的处理政府信息公开申请情况", "依申请公开工作情况"],
        ["政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议行政诉讼情况", "复议诉讼情况", "因政府信息公开工作被申请行政复议和提起行政诉讼情况"],
        ["存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进措施", "主要问题及改进措施", "当前存在的主要问题及下一步改进措施"],
        ["其他需要报告的事项", "其它需要报告的事项", "其他需要报告的情况", "其他需报告的事项", "需要说明的事项与附表"],
    ];

    private static readonly string[] Noise =
    [
        "（一）主动公开情况", "（二）依申请公开情况。今年收到申请3件。", "(三)政府信息管理情况", "1.主动公开情况。公开信息120条。", "2、依申请公开办理情况", "一是加强主动公开。二是规范依申请公开。",
        "5、监督保障方面情况。", "（一）存在的主要问题", "（二）改进措施", "2023年，我局主动公开政府信息，收到和处理政府信息公开申请。", "主动公开情况", "该部分以表格形式报告。",
        "一、本年新收政府信息公开申请数量", "三、本年度办理结果", "四、结转下年度继续办理", "行政复议", "其他", "0", "未经复议直接起诉", "（六）其他处理", "8.属于行政查询事项",
        "下一步，我局将针对存在的问题，不断改进。", "没有因政府信息公开被申请行政复议、提起行政诉讼的情况。", "无", "第二十条第（一）项", "附件：统计表", "图1：公开情况",
        "政府信息管理", "①主动公开", "1.1 主动公开政府信息情况", "第一，主动公开及时。", "规章 0 0 0", "本年处理决定数量",
    ];

    [Fact]
    public void Random_reports_are_cut_exactly()
    {
        for (int seed = 1; seed <= 1500; seed++)
        {
            var report = new RandomReport(new Random(seed));
            (SegmentedDocument document, _) = Segment(FromLines(report.Lines));
            string[] expected = [.. report.Parts.Select(static part => string.Join('⏎', part))];
            string[] actual =
            [
                string.Join('⏎', Texts(document.Front)),
                .. document.Sections.Select(static section => string.Join('⏎', Texts(section.Blocks).Prepend(section.Heading))),
            ];
            Assert.True(expected.SequenceEqual(actual), $"seed {seed}\nexpected {string.Join("\n  ", expected)}\nactual   {string.Join("\n  ", actual)}");
            Assert.Equal(report.Codes, document.Sections.Select(static section => section.Code));
        }
    }

    [Fact]
    public void Random_lines_are_never_lost_nor_doubled()
    {
        string[] vocabulary = [.. Headings.SelectMany(static words => words), .. Noise, "一、", "二、", "（三）", "2、", "—、", "。", "：", " ", "\n", "2023年", "情况", "第", "四", "政府信息公开"];
        for (int seed = 1; seed <= 1000; seed++)
        {
            var random = new Random(seed);
            string[] lines = [.. Enumerable.Range(0, random.Next(1, 25)).Select(_ =>
                string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => vocabulary[random.Next(vocabulary.Length)])))];
            (SegmentedDocument document, _) = Segment(FromLines(lines));
            string read = string.Concat(Texts(document.Front).Concat(document.Sections.SelectMany(static section => Texts(section.Blocks).Prepend(section.Heading))));
            Assert.True(Letters(string.Concat(lines)) == Letters(read), $"seed {seed}\nexpected {Letters(string.Concat(lines))}\nactual   {Letters(read)}");
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Time_grows_with_the_length_of_the_document_and_no_faster()
    {
        long small = Allocated(2_000);
        long large = Allocated(20_000);
        Assert.InRange(large, 1, small * 12);

        static long Allocated(int count)
        {
            SourceDocument document = FromLines(Enumerable.Range(0, count).Select(static index => Noise[index % Noise.Length] + "。一、总体情况 二、主动公开"));
            Segment(document);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Segment(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("。一、总体情况")]
    [InlineData("1 ")]
    [InlineData("一、")]
    [InlineData("公开《")]
    [InlineData("一、总体情况\n")]
    public void A_long_line_of_headings_allocates_in_proportion_to_its_length(string unit)
    {
        long small = Allocated(1_000);
        long large = Allocated(10_000);
        Assert.InRange(large, 0, Math.Max(small, 20_000) * 12);

        long Allocated(int count)
        {
            SourceDocument document = FromLines(string.Concat(Enumerable.Repeat(unit, count)));
            Segment(document);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Segment(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    // A cut may swallow the mark or blank that parts a heading from its text, nothing else.
    private static string Letters(string text) => string.Concat(text.Where(static letter => char.IsLetterOrDigit(letter) || letter is '—' or '（' or '①'));

    private sealed class RandomReport
    {
        private readonly Random random;

        public RandomReport(Random random)
        {
            this.random = random;
            List<string> front = [$"甲县乙局202{random.Next(10)}年政府信息公开工作年度报告"];
            bool[] kept = [.. Enumerable.Range(0, 6).Select(_ => random.Next(12) > 0)];
            kept[random.Next(6)] = true;
            int system = random.Next(8);
            AddPreface(front, kept);
            Parts.Add(front);
            Lines.AddRange(front);
            int ordinal = 0;
            for (int section = 0; section < 6; section++)
            {
                if (kept[section])
                {
                    AddSection(section, ++ordinal, system);
                }
            }
        }

        public List<string> Lines { get; } = [];

        public List<List<string>> Parts { get; } = [];

        public List<string> Codes { get; } = [];

        private void AddPreface(List<string> front, bool[] kept)
        {
            IEnumerable<string> names = Enumerable.Range(0, 6).Select(index => $"{"一二三四五六"[index]}、{Headings[index][0]}");
            switch (random.Next(5))
            {
                case 0:
                    front.Add("本报告分为六个部分：" + string.Join("，", names) + "。");
                    break;
                case 1 when kept.All(static keep => keep):
                    front.AddRange(names);
                    break;
                case 2:
                    front.Add("全文包括" + string.Join('、', Headings.Select(static words => words[1])) + "六个部分。");
                    break;
                default:
                    front.Add("根据《中华人民共和国政府信息公开条例》编制。");
                    break;
            }
        }

        private void AddSection(int section, int count, int system)
        {
            // Mostly 一、; the number of the form or the running one; a few lines as automatic numbering leaves them.
            string words = Headings[section][random.Next(Headings[section].Length)];
            int number = random.Next(3) == 0 ? count : section + 1;
            string ordinal = system switch
            {
                6 when section is 1 or 2 && words == Headings[section][0] => $"{random.Next(1, 4)}、 ",
                7 => $"第{"一二三四五六"[number - 1]}部分 ",
                _ => number == 1 && random.Next(5) == 0 ? "—、" : $"{"一二三四五六"[number - 1]}{(random.Next(6) == 0 ? "、 " : "、")}",
            };
            string heading = ordinal + words;
            List<string> part = [heading];
            string text = $"这里是正文{section}{random.Next(100)}，内容齐全。";
            switch (random.Next(6))
            {
                case 0:
                    Lines.Add($"{heading} {text}");
                    break;
                case 1:
                    Lines.Add($"{heading}：{text}");
                    break;
                case 2 when words.Length > 9:
                    int cut = random.Next(heading.Length - 7, heading.Length - 1);
                    Lines.Add("  " + heading[..cut]);
                    Lines.Add(heading[cut..]);
                    Lines.Add(text);
                    break;
                default:
                    Lines.Add((random.Next(3) == 0 ? "　　" : string.Empty) + heading);
                    Lines.Add(text);
                    break;
            }

            part.Add(text);
            for (int count2 = random.Next(6); count2 > 0; count2--)
            {
                string noise = Noise[random.Next(Noise.Length)];
                Lines.Add(noise);
                part.Add(noise);
            }

            Parts.Add(part);
            Codes.Add(SectionLexicon.Default.Sections[section].Code);
        }
    }
}
