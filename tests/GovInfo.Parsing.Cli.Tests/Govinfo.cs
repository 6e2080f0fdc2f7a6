using System.Diagnostics;
using System.Text;

namespace GovInfo.Parsing.Cli.Tests;

/// <summary>Runs the tool as a process of its own.</summary>
internal static class Govinfo
{
    /// <summary>The top folder of the repository.</summary>
    public static string Top { get; } = FindTop();

    /// <summary>The folder of an invented report, <c>source.html</c>.</summary>
    public static string SampleFolder { get; } = Path.Combine(Top, "testdata", "reports", "getting-started");

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(arguments, input: null);

    public static async Task<ToolRun> RunAsync(string[] arguments, byte[]? input, string? folder = null, string locale = "C")
    {
        using Process process = Start(arguments, folder ?? SampleFolder, locale);
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.Append(line.Data).Append(line.Data is null ? string.Empty : "\n");
        process.BeginErrorReadLine();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
        }

        process.StandardInput.Close();
        string written = await output;
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, written, error.ToString());
    }

    /// <summary>Starts the tool with all its streams redirected.</summary>
    public static Process Start(string[] arguments, string folder, string locale = "C")
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "govinfo.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = locale;
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    private static string FindTop()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfo.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}

/// <summary>What a run of the tool gave.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What stood on standard output.</param>
/// <param name="Error">What stood on standard error.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error);
