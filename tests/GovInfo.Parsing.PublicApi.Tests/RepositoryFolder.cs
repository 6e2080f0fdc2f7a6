namespace GovInfo.Parsing.PublicApi.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class RepositoryFolder
{
    public static string Top { get; } = Find();

    /// <summary>The page of the invented report that the documentation uses.</summary>
    public static string SamplePage { get; } = Path.Combine(Top, "testdata", "reports", "getting-started", "source.html");

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfo.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
