using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>Prints tables in Markdown to the console, and keeps them for a file.</summary>
internal sealed class MarkdownReport
{
    private readonly StringBuilder text = new();

    public void Line(string line)
    {
        Console.WriteLine(line);
        text.Append(line).Append('\n');
    }

    public void Heading(string heading)
    {
        Line(string.Empty);
        Line("## " + heading);
        Line(string.Empty);
    }

    public void Columns(params IReadOnlyList<string> names)
    {
        Line("| " + string.Join(" | ", names) + " |");
        Line("|" + string.Concat(names.Select(static (_, index) => index == 0 ? " --- |" : " --: |")));
    }

    public void Row(params IReadOnlyList<object?> cells) => Line("| " + string.Join(" | ", cells.Select(Format)) + " |");

    /// <summary>A table of works and their floors, with a row for the median of the ratios.</summary>
    public void Ratios(string heading, string floor, double target, List<MeasuredPair> pairs)
    {
        Heading(heading);
        Columns("file", "parse ms", floor + " ms", "ratio", "wanted", "parse KB allocated", floor + " KB allocated");
        foreach (MeasuredPair pair in pairs)
        {
            Row(pair.Name, pair.Work.Milliseconds, pair.Floor.Milliseconds, pair.Ratio, target, pair.Work.AllocatedBytes / 1000, pair.Floor.AllocatedBytes / 1000);
        }

        if (pairs.Count > 0)
        {
            Row("median", null, null, Measured.Median([.. pairs.Select(static pair => pair.Ratio)]), target, null, null);
        }
    }

    public void Save(string path) => File.WriteAllText(path, text.ToString());

    private static string Format(object? cell) => cell switch
    {
        null => string.Empty,
        double number => number.ToString(number < 0.1 ? "0.000" : number < 10 ? "0.00" : number < 100 ? "0.0" : "0", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? string.Empty,
    };
}
