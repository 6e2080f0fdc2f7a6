using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing.Cli.Input;

/// <summary>Turns the paths of a call into sources: files, folders searched recursively, <c>-</c> for standard input.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Recursively = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>The first path that is neither a file nor a folder, or null.</summary>
    public static string? FirstMissing(IEnumerable<string> paths) =>
        paths.FirstOrDefault(static path => path != "-" && !File.Exists(path) && !Directory.Exists(path));

    /// <summary>The sources, found lazily; the files of a folder in the order of their names.</summary>
    public static IEnumerable<ReportSource> Enumerate(IEnumerable<string> paths, ParserOptions options)
    {
        HashSet<string> extensions = [.. options.Readers.SelectMany(static reader => reader.FileExtensions)];
        foreach (string path in paths)
        {
            if (path == "-")
            {
                yield return ReportSource.FromStream(Console.OpenStandardInput(), new SourceHints { FileName = "-" });
            }
            else if (Directory.Exists(path))
            {
                foreach (string file in Directory.EnumerateFiles(path, "*", Recursively)
                    .Where(file => extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    .Order(StringComparer.Ordinal))
                {
                    yield return ReportSource.FromFile(file);
                }
            }
            else
            {
                yield return ReportSource.FromFile(path);
            }
        }
    }
}
