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
    public Dictionary<string, bool> IsPart { get; } = SidesOf(Parts, Totals);

    /// <summary>A number of a line that takes part, with the sign that makes all of them come to 0: a total's is turned.</summary>
    public decimal Signed(string code, decimal value) => IsPart[code] ? value : -value;

    private static Dictionary<string, bool> SidesOf(ImmutableArray<string> parts, ImmutableArray<string> totals)
    {
        var isPart = new Dictionary<string, bool>();
        foreach (string code in parts)
        {
            isPart.Add(code, true);
        }

        foreach (string code in totals)
        {
            isPart.Add(code, false);
        }

        return isPart;
    }
}
