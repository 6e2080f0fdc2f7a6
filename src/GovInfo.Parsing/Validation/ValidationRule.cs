using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>A rule of the library: how results are made is the same for all.</summary>
/// <param name="descriptor">What a failed check is reported as.</param>
/// <param name="englishTitle">What the rule asks for, in English.</param>
/// <param name="chineseTitle">What the rule asks for, in Chinese.</param>
internal abstract class ValidationRule(DiagnosticDescriptor descriptor, string englishTitle, string chineseTitle) : IValidationRule
{
    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <inheritdoc/>
    public string EnglishTitle { get; } = englishTitle;

    /// <inheritdoc/>
    public string ChineseTitle { get; } = chineseTitle;

    /// <summary>The result of holding one sum of cells against another.</summary>
    protected CheckResult Compare(string subject, in CellSum stated, in CellSum expected)
    {
        bool assessable = !stated.HasMissing && !expected.HasMissing;
        return new CheckResult
        {
            Rule = this,
            Outcome = !assessable ? CheckOutcome.NotAssessable : stated.Value == expected.Value ? CheckOutcome.Held : CheckOutcome.Failed,
            Subject = subject,
            StatedCells = stated.Cells,
            ExpectedCells = expected.Cells,
            Stated = assessable ? stated.Value : null,
            Expected = assessable ? expected.Value : null,
            Missing = CellSum.MissingOf(stated, expected),
            Location = stated.Location ?? expected.Location,
            Cell = stated.Cells.IsEmpty ? null : stated.Cells[0].Key,
        };
    }

    /// <summary>The finding that something is wrong with one cell.</summary>
    protected CheckResult Fail(string subject, Observation cell) => new()
    {
        Rule = this,
        Outcome = CheckOutcome.Failed,
        Subject = subject,
        StatedCells = [cell],
        Stated = cell.Value,
        Location = cell.Location,
        Cell = cell.Key,
    };
}
