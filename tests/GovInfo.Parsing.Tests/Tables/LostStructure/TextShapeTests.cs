using System.Globalization;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

public class TextShapeTests(ITestOutputHelper output)
{
    private const int Seeds = 25;
    private const int NoisySeeds = 15;

    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, TextShape.All.Count)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_random_report_in_any_shape_reads_back_without_a_silent_difference(int shapeIndex)
    {
        int rounds = int.Parse(Environment.GetEnvironmentVariable("GOVINFO_ROUNDS") ?? Seeds.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        TextShape shape = TextShape.All[shapeIndex];
        int exact = 0;
        int told = 0;
        var failures = new List<string>();
        for (int seed = 0; seed < rounds; seed++)
        {
            var random = new Random((shapeIndex * 100_000) + seed);
            InventedReport report = ReportInventor.Invent(random, NumberHabit.Random(random));
            string text = shape.Render(report, random);
            List<TruthDifference> differences = TruthComparison.Compare(report, AnnualReportParser.Default.Parse(ReportSource.FromText(text)));
            exact += differences.Count == 0 ? 1 : 0;
            told += differences.Count;
            bool mustBeExact = shape.KeepsEmptyCells || report.Cells.Values.All(cell => cell.Printed.Length > 0);
            foreach (TruthDifference difference in differences.Where(difference => difference.IsSilent || (mustBeExact && !shape.LosesOrder)).Take(2))
            {
                failures.Add($"seed {seed}: {difference}");
            }
        }

        output.WriteLine($"{shape.Name}: {exact} of {rounds} reports exact, {told} cells told as not readable");
        Assert.True(failures.Count == 0, $"{shape.Name}: {failures.Count} failures\n{string.Join('\n', failures.Take(12))}");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Labels_may_be_printed_badly_without_a_silent_difference(int shapeIndex)
    {
        TextShape shape = TextShape.All[shapeIndex];
        int exact = 0;
        var failures = new List<string>();
        for (int seed = 0; seed < NoisySeeds; seed++)
        {
            var random = new Random((shapeIndex * 100_000) + 50_000 + seed);
            InventedReport report = ReportInventor.Invent(random, NumberHabit.Random(random)).WithTables(table => LabelNoise.Add(table, random));
            string text = shape.Render(report, random);
            List<TruthDifference> differences = TruthComparison.Compare(report, AnnualReportParser.Default.Parse(ReportSource.FromText(text)));
            exact += differences.Count == 0 ? 1 : 0;
            failures.AddRange(differences.Where(difference => difference.IsSilent).Take(2).Select(difference => $"seed {seed}: {difference}"));
        }

        output.WriteLine($"{shape.Name}: {exact} of {NoisySeeds} reports exact");
        Assert.True(failures.Count == 0, $"{shape.Name}: {failures.Count} failures\n{string.Join('\n', failures.Take(12))}");
    }
}
