using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.PublicApi.Tests.Export;

/// <summary>The JSON of a result is as <c>docs/report.schema.json</c> describes it, and the schema is no empty promise.</summary>
public sealed class ReportSchemaTests
{
    private static JsonElement Schema { get; } = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(RepositoryFolder.Top, "src", "GovInfo.Parsing", "docs", "report.schema.json"))).RootElement;

    public static TheoryData<string> Sources =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Top, "testdata", "reports"), "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(RepositoryFolder.Top, file))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_report_is_as_the_schema_says(string file) =>
        Assert.Empty(SchemaCheck.Errors(Schema, Json(ReportSource.FromFile(Path.Combine(RepositoryFolder.Top, file)))));

    [Fact]
    public void So_is_a_source_without_a_report() =>
        Assert.Empty(SchemaCheck.Errors(Schema, Json(ReportSource.FromText("今天天气很好。"))));

    [Theory]
    [InlineData("year", "\"2023\"")]
    [InlineData("template", "\"2020\"")]
    [InlineData("period", "{\"from\": \"2023-01-01\"}")]
    [InlineData("sections", "[{\"code\": \"summary\", \"heading\": \"\", \"text\": \"\", \"location\": \"\"}]")]
    [InlineData("observations", "[{\"table\": \"requests\"}]")]
    [InlineData("diagnostics", "{}")]
    [InlineData("extra", "1")]
    public void The_schema_refuses_what_is_not_so(string name, string value)
    {
        JsonNode report = JsonNode.Parse(Json(ReportSource.FromFile(RepositoryFolder.SamplePage)).GetRawText())!;
        report[name] = JsonNode.Parse(value);
        Assert.NotEmpty(SchemaCheck.Errors(Schema, JsonSerializer.SerializeToElement(report)));
    }

    private static JsonElement Json(ReportSource source)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReportJsonWriter.LineOptions))
        {
            ReportJsonWriter.Write(json, AnnualReportParser.Default.Parse(source));
        }

        return JsonDocument.Parse(bytes.ToArray()).RootElement;
    }
}
