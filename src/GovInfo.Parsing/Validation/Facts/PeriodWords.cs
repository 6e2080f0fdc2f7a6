using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Words that date a number to another time than the report's year: <c>periods</c> of <c>narrative.json</c>.</summary>
/// <param name="PartOfYear">A part of a year: 季度, 半年.</param>
/// <param name="LastPart">Its last part, with which a list of parts is whole.</param>
/// <param name="OpenEnded">From some day on: 以来.</param>
/// <param name="ThisYear">From the year's beginning on.</param>
internal sealed record PeriodWords(
    ImmutableArray<string> PartOfYear, ImmutableArray<string> LastPart, ImmutableArray<string> OpenEnded, ImmutableArray<string> ThisYear)
{
    public static PeriodWords Read(JsonElement periods)
    {
        return new PeriodWords(Words("partOfYear"), Words("lastPart"), Words("openEnded"), Words("thisYear"));

        ImmutableArray<string> Words(string name) => [.. TemplateData.Texts(periods.GetProperty(name))];
    }
}
