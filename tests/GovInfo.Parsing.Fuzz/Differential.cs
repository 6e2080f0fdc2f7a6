using System.Text;
using GovInfo.Parsing.Tests.Accuracy;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Fuzz;

/// <summary>One invented report by several roads: every format gives the same cells, and changes that mean nothing change nothing.</summary>
internal static class Differential
{
    private static readonly ReportShape[] Roads =
    [
        .. ReportShape.All.Where(static shape => shape.Format is "html" or "docx"),
        .. ReportShape.All.Where(static shape => shape is { Format: "txt", Name: "tabbed rows, spans as empty cells" or "markdown" or "box drawing" }),
        .. ReportShape.All.Where(static shape => shape is { Format: "pdf", Name: "ruled" }),
    ];

    /// <summary>What differs; null when nothing does.</summary>
    public static (string Kind, string Detail, byte[] Bytes)? Try(Random random)
    {
        InventedReport report = ReportInventor.Invent(random, NumberHabit.Random(random));
        string[] expected = [.. report.Cells.Select(static cell => FormattableString.Invariant($"{cell.Key} {cell.Value.Status} {cell.Value.Value:0.######}")).Order(StringComparer.Ordinal)];
        ReportShape[] roads = [.. Roads.GroupBy(static road => road.Format).Select(group => group.ElementAt(random.Next(group.Count())))];
        foreach (ReportShape road in roads)
        {
            byte[] bytes = road.Write(report, random).Bytes;
            foreach ((string change, byte[] changed) in Variants(bytes, road.Format, random))
            {
                string[] cells = ParseProbe.Cells(changed);
                if (!cells.SequenceEqual(expected))
                {
                    string first = expected.Except(cells).Concat(cells.Except(expected)).First();
                    return ($"differs {road.Format} {change}", $"{road.Name}: {first}", changed);
                }
            }
        }

        return null;
    }

    private static IEnumerable<(string Change, byte[] Bytes)> Variants(byte[] bytes, string format, Random random)
    {
        yield return ("as it is", bytes);
        switch (format)
        {
            case "docx":
                yield return ("packed otherwise", PackageMutation.Repack(bytes, random));
                break;
            case "txt":
                yield return ("old Macintosh lines", [.. Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\n', '\r'))]);
                break;
            case "html":
                yield return ("comments between rows", Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("<tr>", "<!-- row --><tr class=\"r\">", StringComparison.OrdinalIgnoreCase)));
                break;
            default:
                yield return ("bytes behind the end", [.. bytes, .. "\n% nothing\n"u8]);
                break;
        }
    }
}
