using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation;

/// <summary>What rules may use beside the report itself; one object serves the check of one report.</summary>
public sealed class RuleContext
{
    /// <summary>Initialises a context.</summary>
    /// <param name="facts">The facts of the report's text, in the order of the text.</param>
    /// <param name="blankAsZero">Whether cells that are blank or not applicable count as 0 in checks.</param>
    public RuleContext(ImmutableArray<NarrativeFact> facts, bool blankAsZero)
        : this(Narrative.Empty with { Facts = facts }, blankAsZero)
    {
    }

    /// <summary>Initialises a context for the rules of the library, which read sentences too.</summary>
    internal RuleContext(Narrative narrative, bool blankAsZero)
    {
        Narrative = narrative;
        BlankAsZero = blankAsZero;
    }

    /// <summary>The text as sentences and numbers.</summary>
    internal Narrative Narrative { get; }

    /// <summary>The facts of the report's text, in the order of the text.</summary>
    public ImmutableArray<NarrativeFact> Facts => Narrative.Facts;

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
