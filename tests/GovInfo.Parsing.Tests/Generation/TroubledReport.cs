using System.Collections.Immutable;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>An invented report with the troubles put into it; what is known of the report is that of the troubled one.</summary>
internal sealed record TroubledReport(InventedReport Report)
{
    /// <summary>The names of the troubles that found a place.</summary>
    public ImmutableArray<string> Troubles { get; init; } = [];

    /// <summary>Whether no check has reason to fail.</summary>
    public bool IsConsistent { get; init; } = true;

    /// <summary>The total that is not the sum of its row, or null.</summary>
    public string? WrongTotal { get; init; }

    /// <summary>Whether a sentence says how many requests were received.</summary>
    public bool SaysReceived { get; init; }

    /// <summary>Whether that sentence says another number than the table.</summary>
    public bool SaysWrongly { get; init; }

    public static TroubledReport Invent(Random random)
    {
        var report = new TroubledReport(WithFees(ReportInventor.Invent(random, NumberHabit.Random(random))));
        foreach ((string key, InventedCell cell) in report.Report.Cells)
        {
            // No more items can fall away than there were: let them come instead.
            if (cell.Value < 0)
            {
                report = report.WithCell(key, cell with { Value = -cell.Value, Printed = cell.Printed.Replace('-', '+') });
            }
        }

        bool isSpared = random.Next(4) == 0;
        foreach (Trouble trouble in Trouble.All)
        {
            if (!isSpared && random.Next(100) < trouble.Rate && trouble.Apply(report, random) is var troubled && troubled != report)
            {
                report = troubled with { Troubles = report.Troubles.Add(trouble.Name) };
            }
        }

        return report;
    }

    /// <summary>Since 2021 section six has to say what was charged for handling requests.</summary>
    private static InventedReport WithFees(InventedReport report)
    {
        InventedSection section = report.Sections[^1];
        section = section with { Paragraphs = section.Paragraphs.Add("本年度未发出收费通知，未收取信息处理费。"), TextBeforeTable = section.Paragraphs.Length + 1 };
        return report with { Sections = report.Sections.SetItem(report.Sections.Length - 1, section) };
    }

    public TroubledReport WithCell(string key, InventedCell cell) => this with
    {
        Report = Report.WithTables(table => table.WithTexts(old => old.Key?.ToString() == key ? cell.Printed : old.Text)) with { Cells = Report.Cells.SetItem(key, cell) },
    };

    /// <summary>Changes one label, picked among those that fit.</summary>
    public TroubledReport WithLabel(Func<InventedTableCell, bool> fits, Func<string, string> change, Random random)
    {
        InventedTableCell[] labels = [.. Report.Tables.SelectMany(static table => table.Cells).Where(cell => cell.Key is null && fits(cell))];
        if (labels.Length == 0)
        {
            return this;
        }

        InventedTableCell chosen = labels[random.Next(labels.Length)];
        string text = change(chosen.Text);
        return this with { Report = Report.WithTables(table => table.WithTexts(cell => ReferenceEquals(cell, chosen) ? text : cell.Text)) };
    }

    /// <summary>Whether a cell stands in the row of the wrong total: a sum with a cell that is no number cannot be made, and contradicts nothing.</summary>
    public bool IsOfWrongTotal(string key) => WrongTotal is { } total && key.StartsWith(total[..(total.LastIndexOf('/') + 1)], StringComparison.Ordinal);

    public string[] Pick(Random random, int count, Func<InventedCell, bool> fits)
    {
        string[] keys = [.. Report.Cells.Where(cell => fits(cell.Value)).Select(static cell => cell.Key)];
        random.Shuffle(keys);
        return keys[..Math.Min(count, keys.Length)];
    }
}
