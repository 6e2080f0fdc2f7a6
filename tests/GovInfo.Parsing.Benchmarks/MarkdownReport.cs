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

    public void Columns(params string[] names)
    {
        Line("| " + string.Join(" | ", names) + " |");
        Line("|" + string.Concat(names.Select(_ => " --- |")));
    }

    public void Row(params object[] cells) => Line("| " + string.Join(" | ", cells.Select(Format)) + " |");

    public void Save(string path) => File.WriteAllText(path, text.ToString());

    private static string Format(object cell) => cell switch
    {
        double number => number.ToString(number < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? string.Empty,
    };
}
