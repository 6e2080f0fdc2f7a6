using System.Globalization;
using GovInfo.Parsing.Tests.Accuracy;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Accuracy;

/// <summary>Adds up cases by format, shape and trouble, and prints them as tables in Markdown. Keeps counts, not reports.</summary>
internal sealed class AccuracyTally(string? saveFolder)
{
    private const int MostPrinted = 40;
    private readonly Lock guard = new();
    private readonly Dictionary<(string Format, string Shape), AccuracyFigures> shapes = [];
    private readonly Dictionary<string, AccuracyFigures> troubles = [];
    private readonly List<string> failures = [];

    public bool HasSilent { get; private set; }

    public void Add(AccuracyCase one)
    {
        lock (guard)
        {
            HasSilent |= one.Figures.Silent > 0;
            Add(shapes, (one.Shape.Format, one.Shape.Name), one.Figures);
            foreach (string trouble in one.Troubles.Length == 0 ? ["none"] : one.Troubles)
            {
                Add(troubles, trouble, one.Figures);
            }

            foreach (string failure in one.Failures.Take(2))
            {
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"number {one.Number}, {one.Shape.Format} {one.Shape.Name} ({string.Join(", ", one.Troubles)}): {failure}"));
            }
        }

        bool isWorthSaving = one.Failures.Length > 0 || one.Figures.DecidedRight < one.Figures.Decided || one.Figures.SectionsRight < one.Figures.Sections || one.Figures.Titles == 0 || one.Figures.FindingsMade < one.Figures.FindingsDue;
        if (saveFolder is not null && isWorthSaving)
        {
            Save(one, saveFolder);
        }
    }

    public void Print(TextWriter output)
    {
        AccuracyFigures all = Sum(shapes.Values);
        AccuracyFigures kept = Sum(shapes.Where(static shape => Shape(shape.Key).Trace == EmptyCellTrace.Kept).Select(static shape => shape.Value));
        output.WriteLine();
        Heading(output, "format");
        foreach (IGrouping<string, KeyValuePair<(string Format, string Shape), AccuracyFigures>> format in shapes.GroupBy(static shape => shape.Key.Format).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            Row(output, format.Key, Sum(format.Select(static shape => shape.Value)));
        }

        Row(output, "all", all);
        Row(output, "all shapes in which an empty cell leaves a trace", kept);
        output.WriteLine();
        Heading(output, "shape");
        foreach (((string format, string shape) key, AccuracyFigures figures) in shapes.OrderBy(static shape => shape.Key))
        {
            Row(output, $"{key.format}: {key.shape}{(Shape(key).Trace == EmptyCellTrace.Kept ? string.Empty : " (*)")}", figures);
        }

        output.WriteLine();
        output.WriteLine("(*) an empty cell leaves no trace in this shape. Of the cells of a row that has one, the text decides those that are the same in every");
        output.WriteLine("row of cells which gives this text and keeps the sums of the row; in a row that writes its zeros an empty cell is none, and its sum says");
        output.WriteLine("nothing. Of a table with values out of their order (blocks of a page) it decides the rows that are whole and stand beside whole ones.");
        output.WriteLine();
        Heading(output, "trouble");
        foreach ((string trouble, AccuracyFigures figures) in troubles.OrderBy(static trouble => trouble.Key, StringComparer.Ordinal))
        {
            string rate = Trouble.All.FirstOrDefault(known => known.Name == trouble) is { } tried ? string.Create(CultureInfo.InvariantCulture, $" (tried in {tried.Rate} of 100)") : string.Empty;
            Row(output, trouble + rate, figures);
        }

        output.WriteLine();
        foreach (string failure in failures.Order(StringComparer.Ordinal).Take(MostPrinted))
        {
            output.WriteLine("- " + failure);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Reports} reports, {all.Cells} cells, {all.Silent} silently wrong, {all.FalseFindings} false findings"));
    }

    private static ReportShape Shape((string Format, string Name) key) => ReportShape.All.First(shape => shape.Format == key.Format && shape.Name == key.Name);

    private static AccuracyFigures Sum(IEnumerable<AccuracyFigures> figures) => figures.Aggregate(default(AccuracyFigures), static (a, b) => a + b);

    private static void Add<TKey>(Dictionary<TKey, AccuracyFigures> to, TKey key, AccuracyFigures figures)
        where TKey : notnull => to[key] = to.GetValueOrDefault(key) + figures;

    private static void Heading(TextWriter output, string first)
    {
        output.WriteLine($"| {first} | reports | cells | right | right, but flagged | not read, told | silently wrong | decided by the text | of these right, not flagged | title | authority | year | sections | contradictions found | consistent reports | false findings |");
        output.WriteLine("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
    }

    private static void Row(TextWriter output, string name, AccuracyFigures f) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {f.Reports} | {f.Cells} | {Share(f.Right, f.Cells, 3)} | {f.RightButFlagged} | {f.Told} | {f.Silent} | {f.Decided} | {Share(f.DecidedRight, f.Decided, 3)} | {Share(f.Titles, f.Reports, 1)} | {Share(f.Authorities, f.Reports, 1)} | {Share(f.Years, f.Reports, 1)} | {Share(f.SectionsRight, f.Sections, 1)} | {f.FindingsMade} of {f.FindingsDue} | {f.Consistent} | {f.FalseFindings} |"));

    /// <summary>A share in percent, rounded down so that 100 means all.</summary>
    private static string Share(long part, long whole, int decimals)
    {
        if (whole == 0)
        {
            return "-";
        }

        decimal scale = decimals == 3 ? 1000 : 10;
        return (decimal.Floor(part * 100m * scale / whole) / scale).ToString("0.###", CultureInfo.InvariantCulture) + "%";
    }

    private static void Save(AccuracyCase one, string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, one.Number.ToString(CultureInfo.InvariantCulture));
        File.WriteAllBytes($"{path}.{one.Shape.Format}", one.Written.Bytes);
        File.WriteAllLines($"{path}.log", [one.Shape.Name, one.Written.Habits, string.Join(", ", one.Troubles), .. one.Failures, "---", .. one.Remarks]);
    }
}
