namespace GovInfo.Parsing.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("govinfo-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes copies of the sample that differ by the authority's name, so that each is a document of its own.</summary>
    public void WriteReports(int count)
    {
        string page = System.IO.File.ReadAllText(System.IO.Path.Combine(Govinfo.SampleFolder, "source.html"));
        for (int number = 0; number < count; number++)
        {
            System.IO.File.WriteAllText(File($"r{number:000}.html"), page.Replace("云岭县林业局", $"云岭县第{number + 1}林业局"));
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
