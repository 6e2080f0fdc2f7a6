using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using GovInfo.Parsing.PublicApi.Tests.Documentation;

namespace GovInfo.Parsing.PublicApi.Tests.Packaging;

/// <summary>The packages as a user gets them: what is in them, and the README's four samples running on them in fresh projects.</summary>
/// <param name="projects">Packages and projects.</param>
[Trait("Category", "Slow")]
public sealed class PackageTests(FreshProjects projects) : IClassFixture<FreshProjects>
{
    [Theory]
    [InlineData("GovInfo.Parsing", "lib/net10.0/GovInfo.Parsing.dll", "lib/net10.0/GovInfo.Parsing.xml")]
    [InlineData("GovInfo.Parsing.DependencyInjection", "lib/net10.0/GovInfo.Parsing.DependencyInjection.dll", "lib/net10.0/GovInfo.Parsing.DependencyInjection.xml")]
    [InlineData("GovInfo.Parsing.Cli.any", "tools/net10.0/any/govinfo.dll", "tools/net10.0/any/DotnetToolSettings.xml")]
    public void A_package_has_readme_licence_documentation_and_symbols(string id, params string[] files)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(projects.PackageFolder, id + ".0.1.0.nupkg"));
        Assert.All(files, file => Assert.NotNull(package.GetEntry(file)));
        Assert.NotNull(package.GetEntry("README.md"));
        using var reader = new StreamReader(package.GetEntry(id + ".nuspec")!.Open());
        string description = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", description, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", description, StringComparison.Ordinal);
        using ZipArchive symbols = ZipFile.OpenRead(Path.Combine(projects.PackageFolder, id + ".0.1.0.snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.Name == Path.ChangeExtension(Path.GetFileName(files[0]), ".pdb"));
    }

    [Fact]
    public void The_script_runs_from_one_file_and_prints_what_the_readme_shows()
    {
        string script = projects.CreateScript();
        string output = FreshProjects.Run(Path.GetDirectoryName(script)!, "run", "sample.cs", RepositoryFolder.SamplePage);
        Assert.Equal(CodeBlock.Marked("output: script"), output);
    }

    [Fact]
    public void The_batch_writes_every_observation()
    {
        string project = projects.Create("batch", "Microsoft.NET.Sdk", "GovInfo.Parsing");
        FreshProjects.Run(project, "run", "--no-build", Path.GetDirectoryName(RepositoryFolder.SamplePage)!, "numbers.csv");
        string[] lines = File.ReadAllLines(Path.Combine(project, "numbers.csv"));
        Assert.Equal(200, lines.Count(line => line.StartsWith(RepositoryFolder.SamplePage, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_crawler_fetches_and_parses()
    {
        string project = projects.Create("crawler", "Microsoft.NET.Sdk", "GovInfo.Parsing");
        using var server = new HttpListener();
        string address = $"http://127.0.0.1:{FreePort()}/";
        server.Prefixes.Add(address);
        server.Start();
        Task serving = Task.Run(async () =>
        {
            HttpListenerContext request = await server.GetContextAsync();
            request.Response.ContentType = "text/html; charset=utf-8";
            await request.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(RepositoryFolder.SamplePage));
            request.Response.Close();
        });
        Assert.Equal($"{address}: Complete, 云岭县林业局 2023\n", FreshProjects.Run(project, "run", "--no-build", address));
        await serving;
    }

    [Fact]
    public async Task The_web_service_answers_with_the_report()
    {
        string project = projects.Create("web", "Microsoft.NET.Sdk.Web", "GovInfo.Parsing.DependencyInjection");
        string address = $"http://127.0.0.1:{FreePort()}";
        using Process service = FreshProjects.Start(project, "bin/Debug/net10.0/web.dll", "--urls", address);
        try
        {
            var log = new StringBuilder();
            while (await service.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Application started", StringComparison.Ordinal))
            {
                log.AppendLine(line);
            }

            Task<string> rest = service.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient();
            using var body = new ByteArrayContent(await File.ReadAllBytesAsync(RepositoryFolder.SamplePage));
            body.Headers.ContentType = new("text/html") { CharSet = "utf-8" };
            using HttpResponseMessage response = await client.PostAsync(new Uri(address + "/reports"), body);
            Assert.True(response.IsSuccessStatusCode, log.ToString());
            using JsonDocument report = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.Equal("云岭县林业局", report.RootElement.GetProperty("authority").GetString());
            Assert.Equal(200, report.RootElement.GetProperty("observations").GetArrayLength());
            service.Kill(entireProcessTree: true);
            await rest;
        }
        finally
        {
            service.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void The_tool_installs_and_runs()
    {
        string tools = Path.Combine(projects.PackageFolder, "..", "tools");
        FreshProjects.Run(projects.PackageFolder, "tool", "install", "GovInfo.Parsing.Cli", "--version", "0.1.0", "--tool-path", tools, "--add-source", projects.PackageFolder);
        using Process tool = Process.Start(new ProcessStartInfo(Path.Combine(tools, "govinfo"), ["parse", RepositoryFolder.SamplePage, "--format", "csv"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        Assert.Equal(201, tool.StandardOutput.ReadToEnd().Count(letter => letter == '\n'));
        tool.WaitForExit();
        Assert.Equal(0, tool.ExitCode);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
