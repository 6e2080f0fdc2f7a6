using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Tests.Segmentation;

namespace GovInfo.Parsing.Tests.Reports.Identity;

public class OpeningsTests(ITestOutputHelper output)
{
    /// <summary>
    /// The beginnings of real reports, with the year and the body that their collector noted from the whole page. A fact that the beginning
    /// itself does not hold cannot be found in it; then there is a diagnostic, and never another year or body.
    /// </summary>
    [Fact]
    public void Years_and_authorities_of_real_openings_are_right_or_said_to_be_missing()
    {
        string? folder = SharedFolder.Find("openings");
        if (folder is null)
        {
            Assert.Skip("The openings of real reports are not at hand.");
        }

        var score = new Score(output);
        foreach (string row in File.ReadLines(Path.Combine(folder, "index.csv")).Skip(1))
        {
            string[] fields = row.Split(',');
            string id = fields[0];
            string body = row.Contains('"', StringComparison.Ordinal) && fields[2].StartsWith('"') ? row.Split('"')[1] : fields[2];
            string text = File.ReadAllText(Path.Combine(folder, id + ".txt"));
            (SourceDocument document, string address) = Read(text);
            var bag = new DiagnosticBag();
            SegmentedDocument segmented = Segmenter.Segment(document, bag);
            ReportIdentity identity = IdentityFinder.Find(document, segmented, SourceHints.None with { Location = address }, bag);
            score.Add(id, fields[1], body, text, identity, bag);
        }

        score.Print();
        Assert.Empty(score.Wrong);
        Assert.Empty(score.Unsaid);
        Assert.Empty(score.MissedYears);
        Assert.True(score.AuthorityShare >= 0.9, string.Create(CultureInfo.InvariantCulture, $"{score.AuthorityShare:P0} of the authorities"));
    }

    private static (SourceDocument Document, string Address) Read(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        IEnumerable<string> rest = lines.Skip(1).Select(static line => line.Split("<-")[0]);
        return (TextDocuments.FromLines(rest), lines[0]);
    }

    private sealed class Score(ITestOutputHelper output)
    {
        private int years;
        private int yearsRight;
        private int named;
        private int bodies;
        private int bodiesRight;

        public List<string> Wrong { get; } = [];

        public List<string> Unsaid { get; } = [];

        public List<string> MissedYears { get; } = [];

        public double AuthorityShare => (double)bodiesRight / bodies;

        public void Add(string id, string year, string body, string text, ReportIdentity identity, DiagnosticBag bag)
        {
            string[] codes = [.. bag.ToImmutable().Select(static diagnostic => diagnostic.Code)];
            if (int.TryParse(year, CultureInfo.InvariantCulture, out int expected))
            {
                AddYear(id, expected, text, identity, codes);
            }

            string found = identity.Authority is { } authority ? Key(authority.Value) : string.Empty;
            string sought = Key(body.Split('(')[0]);
            bool stated = IsStated(sought, Key(text.Split('\n', 2)[1]));
            bodies += stated ? 1 : 0;
            named++;
            if (found.Length > 0 && (BodyName.MayBeSame(Core(found), sought) || BodyName.MayBeSame(found, sought)))
            {
                bodiesRight += stated ? 1 : 0;
                output.WriteLine($"{id} {body}: {identity.Authority!.Value} ({identity.Authority.Evidence})");
            }
            else if (found.Length > 0)
            {
                output.WriteLine($"{id} {body}: WRONG {identity.Authority!.Value} ({identity.Authority.Evidence})");
                if (!codes.Any(static code => code is "GI2106" or "GI2107"))
                {
                    Wrong.Add($"{id} {body}: {identity.Authority.Value}");
                }
            }
            else
            {
                output.WriteLine($"{id} {body}: none{(stated ? " ALTHOUGH STATED" : string.Empty)}");
                if (!codes.Contains("GI2102"))
                {
                    Unsaid.Add(id);
                }
            }
        }

        public void Print()
        {
            output.WriteLine($"years: {yearsRight} of {years} openings that state one");
            output.WriteLine($"authorities: {bodiesRight} of {bodies} openings that name one (all openings: {named})");
            output.WriteLine("missed years: " + string.Join(", ", MissedYears));
        }

        private void AddYear(string id, int expected, string text, ReportIdentity identity, string[] codes)
        {
            bool stated = YearStated(text, expected);
            years += stated ? 1 : 0;
            if (identity.Year?.Value == expected)
            {
                yearsRight += stated ? 1 : 0;
            }
            else if (identity.Year is { } other)
            {
                Wrong.Add($"{id} {expected}: {other.Value} ({other.Evidence})");
            }
            else
            {
                if (stated)
                {
                    MissedYears.Add(id);
                }

                if (!codes.Contains("GI2103"))
                {
                    Unsaid.Add(id);
                }
            }
        }

        // The page's date and the notices' numbers name years too: only 2023年 and the like outside of dates is a statement.
        private static bool YearStated(string text, int year)
        {
            string key = LabelKey.Folded(text);
            string digits = year.ToString(CultureInfo.InvariantCulture);
            return YearMentions.Find([CompactLine.From(text, null)]) is { } mention && mention.Year == year
                && key.Contains(digits + "年", StringComparison.Ordinal);
        }

        private static bool IsStated(string body, string text)
        {
            // The body's own last part (审计局, 佳荣里街) must stand there with at least one letter of its place.
            int length = Math.Min(body.Length, 5);
            return text.Contains(body[^length..], StringComparison.Ordinal);
        }

        private static string Core(string name) => name.Replace("人民政府", string.Empty, StringComparison.Ordinal)
            .Replace("办事处", string.Empty, StringComparison.Ordinal).Replace("管理委员会", "管委会", StringComparison.Ordinal);

        private static string Key(string text) => LabelKey.Folded(text).Replace("×", string.Empty, StringComparison.Ordinal);
    }
}
