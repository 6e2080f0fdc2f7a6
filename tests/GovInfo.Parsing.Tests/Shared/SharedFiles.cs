namespace GovInfo.Parsing.Tests.Shared;

/// <summary>Real documents that may stand beside the repository, and are never part of it; tests that read them are skipped without them.</summary>
internal static class SharedFiles
{
    /// <summary>The path of a file or folder; skips the test when it is not there.</summary>
    public static string Path(params string[] parts)
    {
        string? path = SharedFolder.Find(System.IO.Path.Combine(parts));
        if (path is null)
        {
            Assert.Skip("The real documents are not at hand.");
        }

        return path;
    }
}
