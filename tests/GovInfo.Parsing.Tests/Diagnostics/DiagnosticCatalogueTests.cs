using System.Reflection;
using System.Text.RegularExpressions;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Tests.Diagnostics;

public partial class DiagnosticCatalogueTests
{
    private static readonly List<DiagnosticDescriptor> Descriptors =
    [
        .. typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    public static TheoryData<string> Codes => [.. Descriptors.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_are_unique() => Assert.Equal(Descriptors.Count, Descriptors.DistinctBy(descriptor => descriptor.Code).Count());

    [Fact]
    public void Every_page_has_a_diagnostic() =>
        Assert.Equal(Descriptors.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal), DiagnosticCatalogue.Codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_diagnostic_has_a_page_in_step_with_it(string code)
    {
        DiagnosticDescriptor descriptor = Descriptors.Single(candidate => candidate.Code == code);
        string page = DiagnosticCatalogue.GetPage(code)!;
        Assert.StartsWith($"# {code}: ", page);
        Assert.Contains($"\nSeverity: {descriptor.Severity.ToString().ToLowerInvariant()}\n", page);
        Assert.All(["\n## What it means\n", "\n## Cause\n", "\n## Remedy\n", "\n## 中文\n"], heading => Assert.Contains(heading, page));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_speak_of_the_same_arguments(string code)
    {
        DiagnosticDescriptor descriptor = Descriptors.Single(candidate => candidate.Code == code);
        Assert.Matches("^GI[0-9]{4}$", code);
        Assert.Equal(
            Placeholder().Matches(descriptor.EnglishMessage).Select(match => match.Value).Distinct().Order(),
            Placeholder().Matches(descriptor.ChineseMessage).Select(match => match.Value).Distinct().Order());
    }

    [Fact]
    public void An_unknown_code_has_no_page() => Assert.Null(DiagnosticCatalogue.GetPage("GI0000"));

    [GeneratedRegex("[{][a-zA-Z]+[}]")]
    private static partial Regex Placeholder();
}
