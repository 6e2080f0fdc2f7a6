namespace GovInfo.Parsing.Tests.Shared;

/// <summary>Real documents that may stand beside the repository, and are never part of it; tests that read them are skipped without them.</summary>
internal static class SharedFiles
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a file or folder; skips the test when it is not there.</summary>
    public static string Path(params string[] parts)
    {
        string? path = Folder is null ? null : System.IO.Path.Combine([Folder, .. parts]);
        if (path is null || (!File.Exists(path) && !Directory.Exists(path)))
        {
            Assert.Skip("The real documents are not at hand.");
        }

        return path;
    }

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "seeds")))
            {
                return shared;
            }
        }

        return null;
    }
}
