using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>
/// <c>govinfo parse</c> of one small file as a process, against a program that prints "hello": both published the same way, compiled ahead for
/// this machine, and run in turns.
/// </summary>
internal static class StartUp
{
    private const double Target = 2.5;
    private const int Rounds = 15;

    public static void Write(BenchmarkFiles files, MarkdownReport report)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "start-up");
        string tool = Publish(Path.Combine(BenchmarkFiles.RepositoryFolder(), "src", "GovInfo.Parsing.Cli"), Path.Combine(folder, "tool"), "govinfo");
        string hello = Publish(WriteHello(Path.Combine(folder, "hello-source")), Path.Combine(folder, "hello"), "hello");
        report.Heading("Start-up: `govinfo parse` of one file as a process against a program that prints \"hello\", both published the same way; elapsed time");
        report.Columns("file", "bytes", "govinfo ms", "hello ms", "ratio", "wanted");
        foreach (BenchmarkFile file in BenchmarkFiles.Formats.Select(format => files.OfFormat(format).MinBy(static file => file.Bytes.Length)).OfType<BenchmarkFile>())
        {
            string path = Path.Combine(folder, "source" + Path.GetExtension(file.Name));
            File.WriteAllBytes(path, file.Bytes);
            List<double> ours = [];
            List<double> theirs = [];
            for (int round = 0; round < Rounds; round++)
            {
                ours.Add(Time(tool, "parse", path, "--format", "csv"));
                theirs.Add(Time(hello));
            }

            (double our, double their) = (Measured.Median(ours), Measured.Median(theirs));
            report.Row(file.Name, file.Bytes.Length, our, their, our / their, Target);
        }
    }

    private static string WriteHello(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
                <PublishReadyToRun>true</PublishReadyToRun>
              </PropertyGroup>
            </Project>
            """);

        // Outside of the rules of this repository.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        return folder;
    }

    private static string Publish(string project, string output, string name)
    {
        var call = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", output, "-v", "q", "--nologo", "-p:RunAnalyzers=false"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(call)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string program = Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
        return process.ExitCode == 0 ? program : throw new InvalidOperationException(said);
    }

    private static double Time(string program, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
