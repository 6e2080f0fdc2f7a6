using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovInfo.Parsing.Cli.Input;

/// <summary>
/// What a run has written, beside its output file: a line a source with the hash of its bytes and the length of the output behind it. An
/// interrupted run goes on behind the last whole result.
/// </summary>
internal sealed class Manifest : IDisposable
{
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly StreamWriter writer;

    private readonly string path;

    private Manifest(string path, bool resume)
    {
        this.path = path;
        if (resume && File.Exists(path))
        {
            Load();
        }

        writer = new StreamWriter(path, append: resume, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The length of the output behind the last whole result, in bytes; 0 when there is none.</summary>
    public long OutputLength { get; private set; }

    /// <summary>Whether every source so far gave a report without an error.</summary>
    public bool AllGood { get; private set; } = true;

    /// <summary>The hashes of the sources that are done.</summary>
    public IEnumerable<string> Hashes => hashes.Values;

    /// <summary>Opens the manifest of an output file.</summary>
    public static Manifest Open(string outputPath, bool resume) => new(outputPath + ".manifest", resume);

    /// <summary>Whether a file is done: named in the manifest, with the bytes that it has now.</summary>
    public bool IsDone(string path)
    {
        if (!hashes.TryGetValue(path, out string? hash))
        {
            return false;
        }

        using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == hash;
    }

    /// <summary>Notes a result that is written.</summary>
    public void Add(ParseResult result, bool isGood, long outputLength)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{result.Source.Sha256}\t{outputLength}\t{(isGood ? 0 : 1)}\t{result.Source.Name}\n"));
        writer.Flush();
    }

    /// <summary>Removes the manifest of a run that came to its end: there is nothing to go on with.</summary>
    public void Delete()
    {
        writer.Dispose();
        File.Delete(path);
    }

    public void Dispose() => writer.Dispose();

    private void Load()
    {
        foreach (string line in File.ReadLines(path))
        {
            // The last line may be cut where the run was ended.
            string[] fields = line.Split('\t', 4);
            if (fields.Length == 4 && long.TryParse(fields[1], CultureInfo.InvariantCulture, out long length))
            {
                hashes[fields[3]] = fields[0];
                OutputLength = length;
                AllGood &= fields[2] == "0";
            }
        }
    }
}
