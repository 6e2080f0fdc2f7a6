using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovInfo.Parsing.PublicApi.Tests.Export;

/// <summary>Holds JSON against the keywords of JSON Schema (2020-12) that <c>report.schema.json</c> uses; another keyword is a failure.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Errors(JsonElement schema, JsonElement value, string path = "$")
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            IEnumerable<string> errors = keyword.Name switch
            {
                "$schema" or "title" or "description" => [],
                "type" => TypeErrors(keyword.Value, value, path),
                "enum" => keyword.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)) ? [] : [$"{path}: {value} is none of {keyword.Value}"],
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{path}: {value} is not like {keyword.Value}"],
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal() ? [] : [$"{path}: {value} is too small"],
                "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray()
                    .Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name} is missing"),
                "properties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
                    .SelectMany(property => keyword.Value.TryGetProperty(property.Name, out JsonElement inner) ? Errors(inner, property.Value, $"{path}.{property.Name}") : []),
                "additionalProperties" => value.ValueKind != JsonValueKind.Object || keyword.Value.ValueKind != JsonValueKind.False ? [] : value.EnumerateObject()
                    .Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _)).Select(property => $"{path}: {property.Name} is not known"),
                "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, index) => Errors(keyword.Value, item, $"{path}[{index}]")),
                _ => [$"{path}: the keyword {keyword.Name} is not checked here"],
            };
            foreach (string error in errors)
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<string> TypeErrors(JsonElement types, JsonElement value, string path)
    {
        string[] allowed = types.ValueKind == JsonValueKind.String ? [types.GetString()!] : [.. types.EnumerateArray().Select(type => type.GetString()!)];
        bool isAllowed = value.ValueKind switch
        {
            JsonValueKind.Object => allowed.Contains("object"),
            JsonValueKind.Array => allowed.Contains("array"),
            JsonValueKind.String => allowed.Contains("string"),
            JsonValueKind.Number => allowed.Contains("number") || (allowed.Contains("integer") && decimal.IsInteger(value.GetDecimal())),
            JsonValueKind.True or JsonValueKind.False => allowed.Contains("boolean"),
            _ => allowed.Contains("null"),
        };
        return isAllowed ? [] : [$"{path}: {value.ValueKind} is none of {string.Join(", ", allowed)}"];
    }
}
