using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Which findings concern which cell of a report.</summary>
internal sealed class CellFindings
{
    private readonly Dictionary<ObservationKey, List<int>> about = [];
    private readonly HashSet<ObservationKey> involved = [];
    private readonly ImmutableArray<ReviewFinding> findings;

    public CellFindings(ImmutableArray<ReviewFinding> findings)
    {
        this.findings = findings;
        for (int number = 0; number < findings.Length; number++)
        {
            foreach (ObservationKey cell in findings[number].Cells)
            {
                Add(cell, number);
            }

            foreach (ObservationKey cell in findings[number].Involved)
            {
                Add(cell, number);
                involved.Add(cell);
            }
        }
    }

    /// <summary>The numbers of the findings that name the cell, worst first.</summary>
    public IReadOnlyList<int> Of(ObservationKey cell) => about.TryGetValue(cell, out List<int>? numbers) ? numbers : [];

    /// <summary>The severity of the worst finding that is about the cell itself, or null.</summary>
    public DiagnosticSeverity? WorstOf(ObservationKey cell)
    {
        foreach (int number in Of(cell))
        {
            if (findings[number].Cells.Contains(cell))
            {
                return findings[number].Diagnostic.Severity;
            }
        }

        return null;
    }

    /// <summary>Whether the cell is one that another was held against.</summary>
    public bool IsInvolved(ObservationKey cell) => involved.Contains(cell);

    private void Add(ObservationKey cell, int number)
    {
        if (!about.TryGetValue(cell, out List<int>? numbers))
        {
            about[cell] = numbers = [];
        }

        numbers.Add(number);
    }
}
