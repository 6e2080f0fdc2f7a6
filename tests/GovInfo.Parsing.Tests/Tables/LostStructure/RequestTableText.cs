using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

/// <summary>The table of requests as text, one cell a line or however a test writes it, and its rows as they were read.</summary>
internal static class RequestTableText
{
    public const string Heads = "自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n";

    public static readonly string[] Labels =
    [
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开",
        "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
        "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物",
        "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息", "（六）其他处理", "（七）总计", "四、结转下年度继续办理",
    ];

    public static string[] Whole()
    {
        var rows = new List<int[]>();
        int[] total = new int[7];
        for (int row = 0; row < 19; row++)
        {
            int[] values = row switch
            {
                0 => [4, 2, 0, 1, 3, 0],
                1 => [7, 1, 5, 0, 0, 2],
                16 => [0, 0, 6, 1, 0, 0],
                17 => [0, 2, 0, 0, 0, 0],
                _ => [row % 3, 0, row % 4, 0, row, row % 2],
            };
            rows.Add([.. values, values.Sum()]);
        }

        foreach (int[] row in rows)
        {
            for (int column = 0; column < 7; column++)
            {
                total[column] += row[column];
            }
        }

        int[] carried = [1, 0, 0, 2, 0, 0, 3];
        int[] received = [.. total.Zip(carried, static (a, b) => a + b)];
        return [.. new[] { received, new int[7] }.Concat(rows).Concat([total, carried]).Select(static row => string.Join(' ', row))];
    }

    public static string[] Read(string[] rows, out ImmutableArray<Diagnostic> diagnostics, string behindHeads = "")
    {
        string text = Heads + behindHeads + string.Join('\n', Labels.Zip(rows, static (label, row) => label + "\n" + row.Replace(' ', '\n')));
        return ReadText(text, out diagnostics);
    }

    public static string[] ReadText(string text, out ImmutableArray<Diagnostic> diagnostics)
    {
        string[] read = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out diagnostics)), 0);
        return [.. read.TakeLast(Labels.Length).Select(static row => string.Join(';', row.Split(';').TakeLast(7)))];
    }
}
