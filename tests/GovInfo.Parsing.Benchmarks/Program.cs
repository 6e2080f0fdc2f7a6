using GovInfo.Parsing.Benchmarks;

// Each comparison prints one line; name a part of their names to run some only: dotnet run -c Release -- docx
string filter = args.Length > 0 ? args[0] : string.Empty;
foreach (Comparison comparison in DocxComparisons.All().Where(comparison => comparison.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
{
    Console.WriteLine(comparison.Run());
}
