namespace GovInfo.Parsing.Benchmarks;

/// <summary>The reports of <c>testdata</c>, the same for every run.</summary>
internal sealed class BenchmarkFiles
{
    private readonly List<BenchmarkFile> files = [];

    public BenchmarkFiles(IEnumerable<string> more)
    {
        string reports = Path.Combine(RepositoryFolder(), "testdata", "reports");
        IEnumerable<string> own = Directory.Exists(reports)
            ? Directory.EnumerateFiles(reports, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
        foreach (string path in own.Concat(more))
        {
            string folder = Path.GetFileName(Path.GetDirectoryName(path))!;
            files.Add(new BenchmarkFile(folder + "/" + Path.GetFileName(path), File.ReadAllBytes(path)));
        }
    }

    public static IReadOnlyList<string> Formats { get; } = [".txt", ".html", ".docx", ".pdf"];

    public IEnumerable<BenchmarkFile> OfFormat(string extension) => files.Where(file => Path.GetExtension(file.Name) == extension);

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfo.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
    }
}

/// <summary>A report to measure with.</summary>
/// <param name="Name">How the tables call it.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record BenchmarkFile(string Name, byte[] Bytes)
{
    public ReportSource Source { get; } = ReportSource.FromBytes(Bytes, new SourceHints { FileName = Name });

    /// <summary>Parses with the default options.</summary>
    public ParseResult Parse() => AnnualReportParser.Default.Parse(Source);
}
