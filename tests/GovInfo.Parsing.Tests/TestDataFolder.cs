namespace GovInfo.Parsing.Tests;

/// <summary>The folder <c>testdata</c> at the top of the repository.</summary>
internal static class TestDataFolder
{
    /// <summary>The path of a file in the folder.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovInfo.Parsing.sln")))
            {
                return Path.Combine([folder.FullName, "testdata", .. parts]);
            }
        }

        throw new DirectoryNotFoundException("The tests must run inside the repository.");
    }
}
