using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates;

/// <summary>A sum that the form's numbers must meet: the parts add up to the totals, in each row or in each column.</summary>
/// <param name="Code">The code of the identity.</param>
/// <param name="WithinRow">Whether parts and totals are columns of one row; otherwise they are rows of one column.</param>
/// <param name="Parts">The codes that are added. Of lines that stand for one another (<see cref="FormLine.AlternativeTo"/>) those present count.</param>
/// <param name="Totals">The codes whose sum they must equal.</param>
internal sealed record FormIdentity(string Code, bool WithinRow, ImmutableArray<string> Parts, ImmutableArray<string> Totals)
{
    /// <summary>For each code that takes part whether it is added (a part) or stands on the other side (a total).</summary>
    public FrozenDictionary<string, bool> IsPart { get; } =
        Parts.Select(static code => KeyValuePair.Create(code, true)).Concat(Totals.Select(static code => KeyValuePair.Create(code, false)))
            .ToFrozenDictionary();
}
