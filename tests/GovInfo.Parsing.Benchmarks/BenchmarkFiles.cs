namespace GovInfo.Parsing.Benchmarks;

/// <summary>The reports of <c>testdata</c>, the same for every run.</summary>
internal sealed class BenchmarkFiles
{
    private readonly List<(string Name, byte[] Bytes)> files = [];

    public BenchmarkFiles(IEnumerable<string> more)
    {
        string reports = Path.Combine(RepositoryFolder(), "testdata", "reports");
        IEnumerable<string> own = Directory.Exists(reports)
            ? Directory.EnumerateFiles(reports, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
        foreach (string path in own.Concat(more))
        {
            string folder = Path.GetFileName(Path.GetDirectoryName(path))!;
            files.Add((folder + "/" + Path.GetFileName(path), File.ReadAllBytes(path)));
        }
    }

    public IEnumerable<(string Name, byte[] Bytes)> OfFormat(string extension) =>
        files.Where(file => Path.GetExtension(file.Name) == extension);

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
