namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>A label of a form as it stands in a letter stream.</summary>
/// <param name="Start">The index of its first letter, its ordinal left out.</param>
/// <param name="End">The index behind its last letter, a note in brackets included.</param>
/// <param name="Words">Which label it may be.</param>
internal sealed record LabelOccurrence(int Start, int End, LabelWords Words)
{
    /// <summary>Where the label begins with its ordinal.</summary>
    public TextPoint OrdinalStart { get; init; }

    public int Length => End - Start;
}
