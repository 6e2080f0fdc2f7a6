using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>Puts reports of one authority together.</summary>
internal static class AuthorityGroups
{
    /// <summary>The groups in the order of their first reports.</summary>
    /// <param name="reports">Reports that name their authority.</param>
    /// <param name="renames">Former names, normalized, and the names that they became.</param>
    public static IEnumerable<List<AnnualReport>> Of(IEnumerable<AnnualReport> reports, Dictionary<string, string> renames)
    {
        // Longest first, so that a name without its upper level finds the fuller names that it ends.
        var groups = new List<List<AnnualReport>>();
        var byName = new Dictionary<string, int>();
        var byShortName = new Dictionary<string, List<int>>();
        foreach ((AnnualReport report, string name) in reports
            .Select(report => (report, Newest(report.Authority!.Value, renames))).OrderByDescending(static pair => pair.Item2.Length))
        {
            if (!byName.TryGetValue(name, out int at))
            {
                // A short name that fits two bodies (鼓楼区 of Nanjing and of Fuzhou) is neither's.
                at = byShortName.TryGetValue(name, out List<int>? fitting) && fitting.Count == 1 ? fitting[0] : groups.Count;
                byName[name] = at;
            }

            if (at == groups.Count)
            {
                groups.Add([]);
                foreach (string shorter in AuthorityName.WithoutUpperLevels(name))
                {
                    (byShortName.TryGetValue(shorter, out List<int>? list) ? list : byShortName[shorter] = []).Add(at);
                }
            }

            groups[at].Add(report);
        }

        return groups;
    }

    // Follows renames to the newest name; a circle of renames ends where it began.
    private static string Newest(string name, Dictionary<string, string> renames)
    {
        string current = AuthorityName.Normalize(name);
        for (int step = 0; step < renames.Count && renames.TryGetValue(current, out string? next); step++)
        {
            current = AuthorityName.Normalize(next);
        }

        return current;
    }
}
