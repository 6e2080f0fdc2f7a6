using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>What rules may use beside the report itself; one object serves the check of one report.</summary>
public sealed class RuleContext
{
    /// <summary>Initialises a context.</summary>
    /// <param name="facts">The facts of the report's text, in the order of the text.</param>
    /// <param name="blankAsZero">Whether cells that are blank or not applicable count as 0 in checks.</param>
    public RuleContext(ImmutableArray<NarrativeFact> facts, bool blankAsZero)
    {
        Facts = facts;
        BlankAsZero = blankAsZero;
    }

    /// <summary>The facts of the report's text, in the order of the text.</summary>
    public ImmutableArray<NarrativeFact> Facts { get; }

    /// <summary>Whether cells that are blank or not applicable count as 0 in checks: see <see cref="ParserOptions.BlankAsZero"/>.</summary>
    public bool BlankAsZero { get; }

    /// <summary>The number of a cell as checks count it; null when the cell has none.</summary>
    /// <param name="cell">The cell.</param>
    public decimal? GetValue(Observation cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Status switch
        {
            ObservationStatus.Number => cell.Value,
            ObservationStatus.Blank or ObservationStatus.NotApplicable when BlankAsZero => 0m,
            _ => null,
        };
    }
}
