using System.Diagnostics;
using System.Globalization;

namespace GovInfo.Parsing.Fuzz;

/// <summary>Mutates, parses and counts, on all processors. The same seed and number give the same input.</summary>
internal sealed class FuzzRun(FuzzOptions options, FuzzFile[] corpus)
{
    private const int DifferentialEvery = 50;
    private const int MostFailures = 20;
    private readonly Lock guard = new();
    private readonly Dictionary<string, int> inputs = [];
    private readonly Dictionary<string, int> failures = [];
    private readonly List<string> details = [];
    private TimeSpan slowest;
    private long dearest;
    private string slowestInput = string.Empty;

    public bool HasFailures => failures.Count > 0;

    public void Run()
    {
        long start = Stopwatch.GetTimestamp();
        Parallel.For(0, options.Inputs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (number, state) =>
        {
            if (options.Duration is { } duration && Stopwatch.GetElapsedTime(start) > duration)
            {
                state.Stop();
                return;
            }

            var random = new Random(unchecked((int)(((uint)options.Seed * 2_654_435_761u) ^ ((uint)number * 2_246_822_519u))));
            if (options.Format is null && number % DifferentialEvery == 0)
            {
                Compare(number, random);
            }
            else
            {
                Mutate(number, random);
            }
        });
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("| input | inputs |");
        output.WriteLine("| --- | --: |");
        foreach ((string kind, int count) in inputs.OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {count} |"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {options.Seed}: {inputs.Values.Sum()} inputs, slowest {slowest.TotalMilliseconds:0} ms ({slowestInput}), most allocated {dearest >> 20} MiB, {failures.Values.Sum()} failures"));
        foreach ((string kind, int count) in failures)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {kind}: {count}"));
        }

        details.ForEach(output.WriteLine);
    }

    private void Compare(int number, Random random)
    {
        (string Kind, string Detail, byte[] Bytes)? difference;
        try
        {
            difference = Differential.Try(random);
        }
#pragma warning disable CA1031 // Any exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            difference = (exception.GetType().Name, exception.ToString(), []);
        }

        Count("same report by four roads", number, default, string.Empty);
        if (difference is { } found)
        {
            Fail(number, found.Kind, found.Detail, found.Bytes, "bytes", shorten: false);
        }
    }

    private void Mutate(int number, Random random)
    {
        FuzzFile file = corpus[random.Next(corpus.Length)];
        byte[] mutant = file.Format == "docx" && random.Next(5) > 0 ? PackageMutation.Of(file.Bytes, random) : Mutation.Of(file.Bytes, file.Format, random);
        (string Kind, string Detail)? failure = ParseProbe.Try(mutant, out ParseCost cost);
        Count(file.Format + " mutated", number, cost, file.Name);
        if (failure is { } found)
        {
            Fail(number, found.Kind, $"{file.Name}: {found.Detail}", mutant, file.Format, shorten: true);
        }
    }

    private void Count(string kind, int number, ParseCost cost, string name)
    {
        lock (guard)
        {
            inputs[kind] = inputs.GetValueOrDefault(kind) + 1;
            dearest = Math.Max(dearest, cost.Allocated);
            if (cost.Time > slowest)
            {
                slowest = cost.Time;
                slowestInput = string.Create(CultureInfo.InvariantCulture, $"number {number}, {name}");
            }
        }
    }

    private void Fail(int number, string kind, string detail, byte[] bytes, string extension, bool shorten)
    {
        bool isNew;
        lock (guard)
        {
            int before = failures.GetValueOrDefault(kind);
            failures[kind] = before + 1;
            isNew = before < 3 && details.Count < MostFailures;
        }

        if (!isNew)
        {
            return;
        }

        string path = "not saved";
        if (options.SaveFolder is { } folder)
        {
            Directory.CreateDirectory(folder);
            path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{options.Seed}-{number}.{extension}"));
            File.WriteAllBytes(path, shorten ? Minimiser.Shorten(bytes, kind) : bytes);
        }

        lock (guard)
        {
            details.Add(string.Create(CultureInfo.InvariantCulture, $"number {number}: {kind}: {detail[..Math.Min(detail.Length, 900)]} ({path})"));
        }
    }
}
