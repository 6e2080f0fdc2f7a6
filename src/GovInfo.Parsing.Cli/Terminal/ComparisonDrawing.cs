using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Cli.Terminal;

/// <summary>Draws a comparison for a person: cells that changed, text that was kept, checks between the years.</summary>
internal sealed class ComparisonDrawing(TextWriter output, MessageLanguage language)
{
    private const int NumberWidth = 12;
    private readonly bool isChinese = language == MessageLanguage.Chinese;

    public void Draw(ReportComparison comparison)
    {
        output.WriteLine($"A  {Describe(comparison.Earlier)}");
        output.WriteLine($"B  {Describe(comparison.Later)}");
        DrawChanges(comparison);
        DrawText(comparison);
        DrawChecks(comparison);
    }

    private static string Describe(AnnualReport report) =>
        $"{report.Authority?.Value ?? "?"} {report.Year?.Value.ToString(CultureInfo.InvariantCulture) ?? "?"} {report.Title?.Value}";

    private static string Text(Observation cell) => cell.Status switch
    {
        ObservationStatus.Number => cell.Value!.Value.ToString(CultureInfo.InvariantCulture),
        ObservationStatus.Blank => "·",
        ObservationStatus.NotApplicable => "/",
        ObservationStatus.Absent => "-",
        _ => "?" + cell.Raw.ReplaceLineEndings(" "),
    };

    private static string Right(string text) => new string(' ', Math.Max(0, NumberWidth - DisplayWidth.Of(text))) + text;

    private void DrawChanges(ReportComparison comparison)
    {
        int count = comparison.Changes.Length;
        output.WriteLine();
        output.WriteLine(isChinese ? $"{count} 处数据变化" : $"{count} cells changed");
        if (count > 0)
        {
            output.WriteLine(Right("A") + Right("B") + Right(isChinese ? "增减" : "change"));
        }

        foreach (CellChange change in comparison.Changes)
        {
            string difference = change.Difference is { } value ? value.ToString("+0.######;-0.######;0", CultureInfo.InvariantCulture) : string.Empty;
            output.WriteLine($"{Right(Text(change.Earlier))}{Right(Text(change.Later))}{Right(difference)}  {NameOf(change)}");
        }
    }

    private string NameOf(CellChange change)
    {
        Indicator? indicator = IndicatorCatalogue.All.FirstOrDefault(known => known.Key == change.Key);
        return indicator is null ? change.Key.ToString()
            : isChinese ? $"{indicator.RowLabel} · {indicator.ColumnLabel}"
            : $"{indicator.EnglishRowLabel} · {indicator.EnglishColumnLabel}";
    }

    private void DrawText(ReportComparison comparison)
    {
        string share = comparison.KeptShare.ToString("P0", CultureInfo.InvariantCulture);
        output.WriteLine();
        output.WriteLine(isChinese ? $"B 的文字有 {share} 与 A 相同（数字不计）" : $"{share} of B's text stands in A too, numbers aside");
        foreach (string sentence in comparison.KeptSentences)
        {
            output.WriteLine("  = " + sentence.ReplaceLineEndings(" "));
        }
    }

    private void DrawChecks(ReportComparison comparison)
    {
        output.WriteLine();
        FindingsText.Write(
            output,
            isChinese ? "年度间核对" : "checks between the years",
            comparison.Checks.Where(static check => check.Outcome == CheckOutcome.Failed).Select(static check => check.ToDiagnostic()),
            language);
    }
}
