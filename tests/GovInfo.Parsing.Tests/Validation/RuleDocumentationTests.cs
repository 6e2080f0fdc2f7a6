using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Validation;
using GovInfo.Parsing.Validation.Series;

namespace GovInfo.Parsing.Tests.Validation;

/// <summary>The table of rules in the documentation is in step with the lists in the code.</summary>
public class RuleDocumentationTests
{
    private static IEnumerable<IValidationRule> Rules => [.. ReportRules.Default, .. SeriesRules.All, .. SubordinateRule.Both];

    [Fact]
    public void Every_rule_has_its_line_with_code_severity_title_and_example()
    {
        Dictionary<string, string[]> lines = Lines();
        foreach (IValidationRule rule in Rules)
        {
            string[] line = lines[rule.Descriptor.Code];
            Assert.Equal(rule.Descriptor.Severity.ToString().ToLowerInvariant(), line[2].Trim());
            Assert.Equal(rule.EnglishTitle, line[3].Trim());
            Assert.NotEmpty(line[4].Trim());
        }
    }

    [Fact]
    public void Every_line_has_its_rule() =>
        Assert.Equal(Rules.Select(rule => rule.Descriptor.Code).Append("GI5000").Order(StringComparer.Ordinal), Lines().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_default_rules_are_in_the_order_of_their_codes_and_say_what_they_ask_for_in_both_languages()
    {
        Assert.Equal(ReportRules.Default.Select(rule => rule.Descriptor.Code).Order(StringComparer.Ordinal), ReportRules.Default.Select(rule => rule.Descriptor.Code));
        Assert.All(Rules, rule => Assert.Contains(rule.ChineseTitle, letter => letter > 127));
        Assert.All(Rules, rule => Assert.StartsWith($"# {rule.Descriptor.Code}: {rule.EnglishTitle}\n", DiagnosticCatalogue.GetPage(rule.Descriptor.Code)));
        Assert.All(Rules, rule => Assert.Contains($"\n## 中文\n\n{rule.ChineseTitle}。", DiagnosticCatalogue.GetPage(rule.Descriptor.Code)));
    }

    private static Dictionary<string, string[]> Lines()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfo.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return File.ReadLines(Path.Combine(folder.FullName, "src", "GovInfo.Parsing", "docs", "checks.md"))
            .Where(line => line.StartsWith("| [GI5", StringComparison.Ordinal))
            .ToDictionary(line => line[3..9], line => line.Replace("\\|", "¦").Split('|'));
    }
}
