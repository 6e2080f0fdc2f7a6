namespace GovInfo.Parsing.Tests;

/// <summary>Finds material that may lie beside the repository and is no part of it.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a folder or file under <c>shared</c> in a folder above the tests, or null when it is not there.</summary>
    public static string? Find(string name)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", name);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
