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
        // Names of one body end alike: only those with the same last three letters are compared, longest first, so that a name without its
        // upper level joins the fullest name that it fits.
        var groups = new List<(string Name, List<AnnualReport> Reports)>();
        var byEnd = new Dictionary<string, List<int>>();
        var exact = new Dictionary<string, int>();
        foreach ((AnnualReport report, string name) in reports
            .Select(report => (report, Newest(report.Authority!.Value, renames))).OrderByDescending(static pair => pair.Item2.Length))
        {
            string end = name.Length <= 3 ? name : name[^3..];
            if (!exact.TryGetValue(name, out int at))
            {
                List<int> near = byEnd.TryGetValue(end, out List<int>? list) ? list : byEnd[end] = [];
                List<int> fitting = [.. near.Where(index => AuthorityName.AreSame(groups[index].Name, name))];

                // A short name that fits two bodies (鼓楼区 of Nanjing and of Fuzhou) is neither's.
                if (fitting.Count == 1)
                {
                    at = fitting[0];
                }
                else
                {
                    at = groups.Count;
                    near.Add(at);
                    groups.Add((name, []));
                }

                exact[name] = at;
            }

            groups[at].Reports.Add(report);
        }

        return groups.Select(static group => group.Reports);
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
