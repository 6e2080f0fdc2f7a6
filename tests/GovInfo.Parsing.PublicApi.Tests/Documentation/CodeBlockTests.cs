using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfo.Parsing.PublicApi.Tests.Documentation;

/// <summary>What the documentation shows compiles, and what it promises is what comes out.</summary>
public sealed class CodeBlockTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    public static TheoryData<string> Programs =>
        [.. CodeBlock.All().Where(block => block.Language == "csharp").Select(block => $"{block.File}:{block.Line}")];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_of_the_documentation_compiles(string place)
    {
        CodeBlock block = CodeBlock.All().Single(block => $"{block.File}:{block.Line}" == place);
        var options = new CSharpParseOptions(LanguageVersion.Latest).WithFeatures([KeyValuePair.Create("FileBasedProgram", "true")]);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "documented",
            [CSharpSyntaxTree.ParseText(block.Text, options), CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(said => said.Severity >= DiagnosticSeverity.Warning && said.Id != "CS1701").Select(said => said.ToString()));
    }

    [Fact]
    public void The_readme_shows_what_the_script_prints()
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromFile(RepositoryFolder.SamplePage), TestContext.Current.CancellationToken);
        string shown = CodeBlock.Marked("output: script");
        string[] lines = [.. result.Diagnostics.Select(said => $"{said.Severity} {said.Code} {said.Cell}: {said.GetMessage()}")];
        Assert.Equal(lines, shown.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]);
        Assert.StartsWith($"{result.Report!.Authority!.Value}, {result.Report.Year!.Value}: {result.Report.Title!.Value}\n13 requests received", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_what_the_csv_has()
    {
        using var csv = new StringWriter();
        GovInfo.Parsing.Export.ReportCsvWriter.WriteHeader(csv);
        byte[] page = File.ReadAllBytes(RepositoryFolder.SamplePage);
        var hints = new SourceHints { Location = "testdata/reports/getting-started/source.html" };
        GovInfo.Parsing.Export.ReportCsvWriter.Write(csv, AnnualReportParser.Default.Parse(ReportSource.FromBytes(page, hints), TestContext.Current.CancellationToken));
        string[] lines = csv.ToString().Split('\n');
        Assert.All(CodeBlock.Marked("output: csv").Split('\n'), line => Assert.Contains(line, lines));
    }

    [Fact]
    public void Every_link_within_the_repository_leads_somewhere()
    {
        foreach (string file in CodeBlock.All().Select(block => block.File).Distinct())
        {
            string folder = Path.GetDirectoryName(Path.Combine(RepositoryFolder.Top, file))!;
            foreach (string part in File.ReadAllText(Path.Combine(RepositoryFolder.Top, file)).Split("](").Skip(1))
            {
                string target = part[..part.IndexOf(')', StringComparison.Ordinal)];
                if (!target.StartsWith("http", StringComparison.Ordinal))
                {
                    Assert.True(Path.Exists(Path.Combine(folder, target)), $"{file} links to {target}");
                }
            }
        }
    }
}
