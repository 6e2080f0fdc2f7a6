using System.Collections.Frozen;
using System.Text;

namespace GovInfo.Parsing.Cli.Input;

/// <summary>Turns the paths of a call into sources: files, folders searched recursively, <c>-</c> for standard input.</summary>
internal sealed class InputFiles(IReadOnlyList<string> paths, ParserOptions options)
{
    // Documents, archives and what crawlers save without a name: a report may be in them, and its bytes may even be those of a page.
    private static readonly FrozenSet<string> OtherDocuments = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "", ".doc", ".dot", ".wps", ".wpt", ".rtf", ".odt", ".ofd", ".ceb", ".xls", ".xlsx", ".et", ".zip", ".rar", ".7z");

    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> extensions =
        new(options.Readers.SelectMany(static reader => reader.FileExtensions), StringComparer.OrdinalIgnoreCase);

    /// <summary>Which part of the files is taken; all of them by default.</summary>
    public Shard Shard { get; init; } = Shard.All;

    /// <summary>The file that is written to; it is no source when it lies in a folder that is searched.</summary>
    public string? OutputPath { get; init; }

    /// <summary>The first path that is neither a file nor a folder, or null.</summary>
    public string? FirstMissing => paths.FirstOrDefault(static path => path != "-" && !File.Exists(path) && !Directory.Exists(path));

    /// <summary>
    /// The files, found lazily, a folder at a time; within a folder in the order of their names, so that a run can be repeated. <c>-</c> stands
    /// for standard input.
    /// </summary>
    /// <param name="notesLeftOut">Whether to note for <see cref="LeftOut"/> what is passed over.</param>
    public IEnumerable<string> Enumerate(bool notesLeftOut = false)
    {
        foreach (string path in paths)
        {
            IEnumerable<string> files = Directory.Exists(path) ? EnumerateFolder(path, notesLeftOut) : [path];
            foreach (string file in files)
            {
                if (Shard.Takes(file))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>Says how many documents of which kinds were passed over in folders; empty where none was.</summary>
    public string LeftOut => leftOut.Count == 0 ? string.Empty
        : $"Not looked at in folders, since no reader takes their names: {string.Join(", ", leftOut.Select(static kind => $"{kind.Value} {(kind.Key.Length == 0 ? "without extension" : kind.Key)}"))}. Named one by one, their bytes decide.";

    /// <summary>Whether two paths name one file.</summary>
    public static bool IsSame(string path, string other) =>
        path.Length > 0 && Path.GetFileName(path.AsSpan()).SequenceEqual(Path.GetFileName(other.AsSpan())) && Path.GetFullPath(path) == Path.GetFullPath(other);

    /// <summary>The source that a path of <see cref="Enumerate"/> stands for.</summary>
    public static ReportSource Open(string path) => path == "-"
        ? ReportSource.FromStream(Console.OpenStandardInput())
        : ReportSource.FromFile(path);

    private IEnumerable<string> EnumerateFolder(string folder, bool notesLeftOut)
    {
        var entries = new EnumerationOptions { IgnoreInaccessible = true };
        foreach (string file in Directory.EnumerateFiles(folder, "*", entries).Where(file => IsTaken(file, notesLeftOut)).Order(StringComparer.Ordinal))
        {
            yield return file;
        }

        foreach (string inner in Directory.EnumerateDirectories(folder, "*", entries).Order(StringComparer.Ordinal))
        {
            foreach (string file in EnumerateFolder(inner, notesLeftOut))
            {
                yield return file;
            }
        }
    }

    private bool IsTaken(string file, bool notesLeftOut)
    {
        string extension = Path.GetExtension(file);
        if (extensions.Contains(extension))
        {
            return OutputPath is null || !IsSame(file, OutputPath);
        }

        if (notesLeftOut && OtherDocuments.Contains(extension))
        {
            leftOut[extension.ToLowerInvariant()] = leftOut.GetValueOrDefault(extension.ToLowerInvariant()) + 1;
        }

        return false;
    }
}

/// <summary>One of several equal parts of the files, told apart by name, so that machines need not talk to one another.</summary>
/// <param name="Number">The number of the part; the first is 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    public static Shard All { get; } = new(1, 1);

    /// <summary>Reads <c>2/8</c>.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        string[] parts = text.Split('/');
        shard = All;
        if (parts.Length != 2 || !int.TryParse(parts[0], out int number) || !int.TryParse(parts[1], out int count)
            || number < 1 || number > count)
        {
            return false;
        }

        shard = new Shard(number, count);
        return true;
    }

    /// <summary>Whether a file belongs to the part: by a hash of its name (FNV-1a), the same on every machine.</summary>
    public bool Takes(string path)
    {
        if (Count == 1)
        {
            return true;
        }

        uint hash = 2166136261;
        foreach (byte value in Encoding.UTF8.GetBytes(Path.GetFileName(path)))
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        return hash % (uint)Count == (uint)(Number - 1);
    }
}
