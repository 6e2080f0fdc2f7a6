using System.Diagnostics;
using System.Text;
using GovInfo.Parsing.PublicApi.Tests.Documentation;

namespace GovInfo.Parsing.PublicApi.Tests.Packaging;

/// <summary>
/// The packages in a folder, and projects outside the repository that use them. Packages of the library come from that folder alone, into a
/// cache of their own; what they depend on may come from the user's cache.
/// </summary>
public sealed class FreshProjects : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-packages-").FullName;

    public FreshProjects()
    {
        PackageFolder = Path.Combine(folder, "feed");
        foreach (string project in new[] { "GovInfo.Parsing", "GovInfo.Parsing.DependencyInjection", "GovInfo.Parsing.Cli" })
        {
            Run(RepositoryFolder.Top, "pack", Path.Combine("src", project), "-c", "Release", "-o", PackageFolder, "--nologo", "-v", "q", "-p:RunAnalyzers=false");
        }

        string userCache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><add key="local" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{userCache}" /></fallbackPackageFolders>
            </configuration>
            """);

        // Another feed may hold another patch version of a dependency than the lowest one asked for.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project><PropertyGroup><NoWarn>$(NoWarn);NU1603</NoWarn></PropertyGroup></Project>");
    }

    public string PackageFolder { get; }

    /// <summary>Writes a sample of the README as the program of a new project, and gives the project's folder.</summary>
    public string Create(string sample, string sdk, string package)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, sample)).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), CodeBlock.Marked("sample: " + sample));
        File.WriteAllText(Path.Combine(project, sample + ".csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        Run(project, "build", "-v", "q", "--nologo");
        return project;
    }

    /// <summary>Writes the README's script as a lone file, and gives its path.</summary>
    public string CreateScript()
    {
        string file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "script")).FullName, "sample.cs");
        File.WriteAllText(file, CodeBlock.Marked("sample: script"));
        return file;
    }

    /// <summary>Runs <c>dotnet</c> and gives what it prints; a failure is one of the test.</summary>
    public static string Run(string workingFolder, params string[] arguments)
    {
        using Process process = Start(workingFolder, arguments);
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.AppendLine(line.Data);
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}: {process.ExitCode}\n{output}\n{error}");
        return output;
    }

    /// <summary>Starts <c>dotnet</c> with its output redirected.</summary>
    public static Process Start(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";

        // The runner's own settings are not for the programs that it starts.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
