using System.Globalization;
using GovInfo.Parsing.Accuracy;
using GovInfo.Parsing.Tests.Accuracy;

// dotnet run -c Release --project tests/GovInfo.Parsing.Accuracy -- [--seed N] [--first N] [--count N] [--shape NAME] [--format NAME] [--save-failures DIR]
int seed = 1;
int first = 0;
int count = 20_000;
string? folder = null;
string? shape = null;
string? format = null;
for (int index = 0; index + 1 < args.Length; index += 2)
{
    switch (args[index])
    {
        case "--seed":
            seed = int.Parse(args[index + 1], CultureInfo.InvariantCulture);
            break;
        case "--first":
            first = int.Parse(args[index + 1], CultureInfo.InvariantCulture);
            break;
        case "--count":
            count = int.Parse(args[index + 1], CultureInfo.InvariantCulture);
            break;
        case "--shape":
            shape = args[index + 1];
            break;
        case "--format":
            format = args[index + 1];
            break;
        case "--save-failures":
            folder = args[index + 1];
            break;
        default:
            await Console.Error.WriteLineAsync($"unknown option {args[index]}");
            return 2;
    }
}

var tally = new AccuracyTally(folder);
IEnumerable<int> numbers = Enumerable.Range(first, count).Where(number => AccuracyCase.ShapeOf(number) is var of && (shape ?? of.Name) == of.Name && (format ?? of.Format) == of.Format);
Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number => tally.Add(AccuracyCase.Run(seed, number)));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {count} reports from number {first}"));
tally.Print(Console.Out);
return tally.HasSilent ? 1 : 0;
