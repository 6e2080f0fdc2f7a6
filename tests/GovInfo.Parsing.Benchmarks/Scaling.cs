using System.Text;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>The time of inputs 1, 10 and 100 times as long: no stage may grow faster than linearly.</summary>
internal static class Scaling
{
    private static readonly int[] Factors = [1, 10, 100];

    public static void Run(MarkdownReport report)
    {
        report.Heading("Scaling: inputs 1, 10 and 100 times as long (paragraphs of section one; medians)");
        report.Columns("format", "bytes x1", "ms x1", "ms x10", "ms x100", "x10 / x1", "x100 / x10");
        Row(report, "txt", LongText);
        Row(report, "html", LongPage);
    }

    private static void Row(MarkdownReport report, string format, Func<int, string> write)
    {
        const int paragraphs = 200;
        double[] times = new double[Factors.Length];
        for (int index = 0; index < Factors.Length; index++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(write(paragraphs * Factors[index]));
            times[index] = PairedTiming.MeasureAlone(() => FormatRatios.Parse("source." + format, bytes), 9);
        }

        report.Row(
            format, Encoding.UTF8.GetByteCount(write(paragraphs)), times[0], times[1], times[2], times[1] / times[0], times[2] / times[1]);
    }

    private static IEnumerable<string> Paragraphs(int count)
    {
        yield return "云溪县人民政府2023年政府信息公开工作年度报告";
        yield return "一、总体情况";
        for (int number = 0; number < count; number++)
        {
            yield return $"第{number}项工作：2023年，本机关主动公开政府信息{number}条，办理政府信息公开申请{number % 7}件，均在规定期限内答复。";
        }

        yield return "五、存在的主要问题及改进情况";
        yield return "公开的及时性有待提高。";
        yield return "六、其他需要报告的事项";
        yield return "无。";
    }

    private static string LongText(int count) => string.Join('\n', Paragraphs(count));

    private static string LongPage(int count) =>
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><div><p>" + string.Join("</p>\n<p>", Paragraphs(count)) + "</p></div></body></html>";
}
