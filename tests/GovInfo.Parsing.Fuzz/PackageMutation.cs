using System.IO.Compression;

namespace GovInfo.Parsing.Fuzz;

/// <summary>Changes the parts inside a zip package, so that the damage is behind the compression.</summary>
internal static class PackageMutation
{
    public static byte[] Of(byte[] package, Random random)
    {
        List<(string Name, byte[] Bytes)> parts = Read(package);
        int at = random.Next(3) > 0 ? Math.Max(0, parts.FindIndex(static part => part.Name.EndsWith("document.xml", StringComparison.Ordinal))) : random.Next(parts.Count);
        switch (random.Next(12))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            case 2:
                parts[at] = (parts[random.Next(parts.Count)].Name, parts[at].Bytes);
                break;
            default:
                parts[at] = (parts[at].Name, Mutation.Of(parts[at].Bytes, "docx", random));
                break;
        }

        return Write(parts, random);
    }

    /// <summary>The same parts in another order and packed otherwise: the same document.</summary>
    public static byte[] Repack(byte[] package, Random random)
    {
        (string Name, byte[] Bytes)[] parts = [.. Read(package)];
        random.Shuffle(parts);
        return Write(parts, random);
    }

    private static List<(string Name, byte[] Bytes)> Read(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        var parts = new List<(string, byte[])>();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }

        return parts;
    }

    private static byte[] Write(IEnumerable<(string Name, byte[] Bytes)> parts, Random random)
    {
        using var result = new MemoryStream();
        using (var archive = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in parts)
            {
                using Stream stream = archive.CreateEntry(name, random.Next(3) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                stream.Write(bytes);
            }
        }

        return result.ToArray();
    }
}
