using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>How the form's sums speak for or against a reading of a table.</summary>
internal static class IdentityScore
{
    private const double Weight = 0.25;

    /// <summary>Adds for each sum of other numbers than 0 that holds, and subtracts for each that does not.</summary>
    public static double Of(FormTable form, ImmutableArray<Observation> observations)
    {
        double score = 0;
        foreach (FormIdentity identity in form.Identities)
        {
            var sums = new Dictionary<string, Sum>();
            foreach (Observation observation in observations)
            {
                string member = identity.WithinRow ? observation.Key.Column : observation.Key.Row;
                string line = identity.WithinRow ? observation.Key.Row : observation.Key.Column;
                if (!identity.IsPart.TryGetValue(member, out bool isPart))
                {
                    continue;
                }

                ref Sum sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, line, out _);
                sum = observation.Value is { } value
                    ? isPart ? sum with { Parts = sum.Parts + value } : sum with { Totals = sum.Totals + value }
                    : sum with { Lacks = sum.Lacks || observation.Status != ObservationStatus.Absent };
            }

            foreach (Sum sum in sums.Values)
            {
                if (!sum.Lacks && (sum.Parts != 0 || sum.Totals != 0))
                {
                    score += sum.Parts == sum.Totals ? Weight : -Weight;
                }
            }
        }

        return score;
    }

    private readonly record struct Sum(decimal Parts, decimal Totals, bool Lacks);
}
