using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Hostile;

/// <summary>
/// Changes files at random and reads them: whatever comes out, nothing is thrown, and neither time nor memory goes beyond its bounds. The number
/// of mutations is that of the environment variable GOVINFO_MUTATIONS; GOVINFO_SEED repeats a run.
/// </summary>
public class PdfMutationTests
{
    private const int MostFiles = 10;
    private const long MostAllocatedBytes = 1L << 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly string[] Tokens =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "%", "obj", "endobj", "stream\n", "endstream", "R ", "0 ", "-1", "999999999999", "1e9", "null",
        "/Length 0", "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /LZWDecode]", "/Kids [2 0 R]", "/Parent 2 0 R", "/Type /Page", "/Type /ObjStm",
        "/Prev 0", "1 0 R", "2 0 R", "10 0 R", "BT", "ET", "q ", "Q ", "BI ", "ID ", "EI ", " Tj", " TJ", " cm", " Do", " Tf", "\0", "\r\n", "/W [0 0 0]",
        "/Index [0 99999999]", "/N 99999999", "/First -5", "/Rotate 45", "/MediaBox [0 0 1e30 1e30]", "1 0 0 1 0 0 cm ", "[] 0 d ", "/Predictor 15",
    ];

    [Fact]
    public void A_few_mutations_throw_nothing_and_stay_within_bounds() => Run(150, 20_260_101);

    [Fact]
    [Trait("Category", "Slow")]
    public void Mutations_throw_nothing_and_stay_within_bounds() =>
        Run(ReadVariable("GOVINFO_MUTATIONS", 3_000), ReadVariable("GOVINFO_SEED", Environment.TickCount & 0xFFFFFF));

    [Fact]
    public void Many_threads_read_what_one_thread_reads()
    {
        byte[][] files = [.. ReadFiles(), .. Enumerable.Range(0, 20).Select(i => Mutate(ReadFiles()[i % 3], new Random(i)))];
        PdfReading[] alone = [.. files.Select(file => PdfReading.Read(file))];
        var together = new PdfReading[8, files.Length];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(t => new Thread(() =>
        {
            for (int i = 0; i < files.Length; i++)
            {
                int index = (i + (t * 5)) % files.Length;
                together[t, index] = PdfReading.Read(files[index]);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        for (int t = 0; t < 8; t++)
        {
            for (int i = 0; i < files.Length; i++)
            {
                Assert.Equal(alone[i].Text, together[t, i].Text);
                Assert.Equal(alone[i].Codes, together[t, i].Codes);
            }
        }
    }

    private static void Run(int count, int seed)
    {
        byte[][] files = ReadFiles();
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} mutations of {files.Length} files, seed {seed}");
        var problems = new List<string>();
        TimeSpan slowest = TimeSpan.Zero;
        long dearest = 0;
        for (int i = 0; i < count && problems.Count < 20; i++)
        {
            byte[] mutant = Mutate(files[i % files.Length], new Random(seed + i));
            (string? problem, TimeSpan time, long allocated) = Check(mutant);
            slowest = time > slowest ? time : slowest;
            dearest = Math.Max(dearest, allocated);
            if (problem is not null)
            {
                problems.Add($"seed {seed + i}: {problem}; saved as {Save(mutant, seed + i)}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"slowest {slowest.TotalMilliseconds:F0} ms, most allocated {dearest >> 10} KiB");
        Assert.Empty(problems);
    }

    private static (string? Problem, TimeSpan Time, long Allocated) Check(byte[] mutant)
    {
        try
        {
            long start = Stopwatch.GetTimestamp();
            PdfReading reading = PdfReading.Read(mutant);
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            if (time > Longest)
            {
                start = Stopwatch.GetTimestamp();
                reading = PdfReading.Read(mutant); // The machine may have been busy: a slow file is slow again.
                time = Stopwatch.GetElapsedTime(start);
            }

            string? problem = time > Longest ? $"took {time}" : reading.AllocatedBytes > MostAllocatedBytes ? $"allocated {reading.AllocatedBytes}" : null;
            return (problem, time, reading.AllocatedBytes);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (exception.ToString(), default, 0);
        }
    }

    private static byte[] Mutate(byte[] file, Random random)
    {
        var bytes = new List<byte>(file);
        for (int n = random.Next(1, 8); n > 0 && bytes.Count > 16; n--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, random.Next(2) == 0 ? 8 : 400), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0 or 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.RemoveRange(at, length);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 5 or 6:
                    byte[] token = Encoding.Latin1.GetBytes(Tokens[random.Next(Tokens.Length)]);
                    bytes.RemoveRange(at, random.Next(2) == 0 ? Math.Min(token.Length, bytes.Count - at) : 0);
                    bytes.InsertRange(at, token);
                    break;
                case 7:
                    ReplaceNumber(bytes, at, random);
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        int start = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
        {
            return;
        }

        int end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        long[] candidates = [0, 1, -1, random.Next(20), random.Next(100_000), int.MaxValue, int.MinValue, long.MaxValue, 65536, 4_294_967_296];
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.Latin1.GetBytes(candidates[random.Next(candidates.Length)].ToString(CultureInfo.InvariantCulture)));
    }

    // From each folder some, so that the ten differ.
    private static byte[][] ReadFiles()
    {
        IEnumerable<IGrouping<string, string>> folders = Directory.EnumerateFiles(TestDataFolder.PathOf(), "*.pdf", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith("password", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetRelativePath(TestDataFolder.PathOf(), path).Split(Path.DirectorySeparatorChar)[0]);
        List<string>[] queues = [.. folders.Select(folder => folder.ToList())];
        var chosen = new List<string>();
        for (int i = 0; chosen.Count < MostFiles && queues.Any(queue => queue.Count > i); i++)
        {
            chosen.AddRange(queues.Where(queue => queue.Count > i).Select(queue => queue[(i * 7) % queue.Count]));
        }

        return [.. chosen.Distinct().Take(MostFiles).Select(File.ReadAllBytes)];
    }

    private static string Save(byte[] mutant, int seed)
    {
        string folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "mutants")).FullName;
        string path = Path.Combine(folder, $"{seed}.pdf");
        File.WriteAllBytes(path, mutant);
        return path;
    }

    private static int ReadVariable(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
