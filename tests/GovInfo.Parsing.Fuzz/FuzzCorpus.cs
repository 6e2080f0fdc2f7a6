using GovInfo.Parsing.Tests;
using GovInfo.Parsing.Tests.Accuracy;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Fuzz;

/// <summary>A file to mutate.</summary>
internal sealed record FuzzFile(string Name, string Format, byte[] Bytes);

/// <summary>What is mutated: every file of <c>testdata</c> in a format that is read, and invented reports in every shape.</summary>
internal static class FuzzCorpus
{
    private const int MostBytes = 400_000;
    private static readonly string[] Formats = ["txt", "html", "docx", "pdf"];

    public static FuzzFile[] Load(string? only)
    {
        var files = new List<FuzzFile>();
        foreach (string path in Directory.EnumerateFiles(TestDataFolder.PathOf(), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string format = Path.GetExtension(path).TrimStart('.');
            if (Formats.Contains(format, StringComparer.Ordinal) && new FileInfo(path).Length <= MostBytes)
            {
                files.Add(new FuzzFile(Path.GetRelativePath(TestDataFolder.PathOf(), path), format, File.ReadAllBytes(path)));
            }
        }

        for (int number = 0; number < ReportShape.All.Count; number++)
        {
            var random = new Random(number);
            ReportShape shape = ReportShape.All[number];
            files.Add(new FuzzFile($"invented {shape.Format} {shape.Name}", shape.Format, shape.Write(TroubledReport.Invent(random).Report, random).Bytes));
        }

        return only is null ? [.. files] : [.. files.Where(file => file.Format == only)];
    }
}
