using System.Text;
using GovInfo.Parsing.Reports;
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
        var truth = report.Cells.ToDictionary(static cell => cell.Key, static cell => Line(cell.Key, cell.Value.Status, cell.Value.Value), StringComparer.Ordinal);
        ReportShape[] roads = [.. Roads.GroupBy(static road => road.Format).Select(group => group.ElementAt(random.Next(group.Count())))];
        foreach (ReportShape road in roads)
        {
            byte[] bytes = road.Write(report, random).Bytes;
            foreach ((string change, byte[] changed) in Variants(bytes, road.Format, random))
            {
                if (Difference(truth, ParseProbe.Cells(changed), mayDoubt: road.Format == "txt") is { } difference)
                {
                    return ($"differs {road.Format} {change}", $"{road.Name}: {difference}", changed);
                }
            }
        }

        return null;
    }

    /// <summary>The first cell that is read otherwise than it was written. Text keeps no spans: there a few cells may be told as doubtful instead.</summary>
    private static string? Difference(Dictionary<string, string> truth, Observation[] cells, bool mayDoubt)
    {
        const int mostDoubted = 10;
        mayDoubt &= cells.Count(static cell => cell.Status == ObservationStatus.Unreadable) <= mostDoubted;
        var missing = new Dictionary<string, string>(truth, StringComparer.Ordinal);
        foreach (Observation cell in cells)
        {
            string key = cell.Key.ToString();
            missing.Remove(key);
            string read = Line(key, cell.Status, cell.Value);
            if (truth.GetValueOrDefault(key) != read && !(mayDoubt && cell.Status == ObservationStatus.Unreadable))
            {
                return read;
            }
        }

        return missing.Values.FirstOrDefault();
    }

    private static string Line(string key, ObservationStatus status, decimal? value) => FormattableString.Invariant($"{key} {status} {value:0.######}");

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
