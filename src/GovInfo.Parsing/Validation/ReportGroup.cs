using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Series;

namespace GovInfo.Parsing.Validation;

/// <summary>A body and its direct subordinates, whose reports its own adds up (GI54xx).</summary>
public sealed class ReportGroup
{
    private ReportGroup(AnnualReport parent, ImmutableArray<AnnualReport> subordinates, ImmutableArray<CheckResult> checks)
    {
        Parent = parent;
        Subordinates = subordinates;
        Checks = checks;
    }

    /// <summary>The report of the body for all of them.</summary>
    public AnnualReport Parent { get; }

    /// <summary>The reports of its direct subordinates for the same year.</summary>
    public ImmutableArray<AnnualReport> Subordinates { get; }

    /// <summary>The checks, in the order of the parent's cells.</summary>
    public ImmutableArray<CheckResult> Checks { get; }

    /// <summary>Holds a body's cells against the sums of its subordinates'.</summary>
    /// <param name="parent">The report of the body for all of them.</param>
    /// <param name="subordinates">
    /// The reports of all its direct subordinates, its own office among them. Those for another year than the parent's are left out.
    /// </param>
    /// <param name="options">How blanks count; <see cref="ParserOptions.Default"/> when null.</param>
    public static ReportGroup Of(AnnualReport parent, IEnumerable<AnnualReport> subordinates, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(subordinates);
        var context = new RuleContext(Facts.Narrative.Empty, (options ?? ParserOptions.Default).BlankAsZero);
        ImmutableArray<AnnualReport> ofYear = [.. subordinates.Where(report => report.Year?.Value == parent.Year?.Value)];
        ImmutableArray<CheckResult> checks = ofYear.IsEmpty ? [] : [.. SubordinateRule.Both.SelectMany(rule => rule.Check(parent, ofYear, context))];
        return new ReportGroup(parent, ofYear, checks);
    }
}
