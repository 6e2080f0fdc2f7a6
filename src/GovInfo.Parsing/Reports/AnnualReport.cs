using System.Collections.Immutable;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Reports;

/// <summary>
/// A 政府信息公开工作年度报告: the annual report on government information disclosure that article 50 of the 政府信息公开条例 asks of every
/// public body. Immutable and thread-safe; values are as printed, never repaired.
/// </summary>
public sealed record AnnualReport
{
    /// <summary>The title, put together when it is printed on several lines; null when the source has none.</summary>
    public Found<string>? Title { get; init; }

    /// <summary>The name of the reporting body as printed, <c>我街道</c> and the like resolved; null when it is nowhere named.</summary>
    public Found<string>? Authority { get; init; }

    /// <summary>The year that the report is about; null when the source does not say.</summary>
    public Found<int>? Year { get; init; }

    /// <summary>The period that the report states its data to cover; null when it does not.</summary>
    public Found<ReportPeriod>? Period { get; init; }

    /// <summary>The paragraphs between the title and the first section.</summary>
    public ImmutableArray<SectionParagraph> Preface { get; init; } = [];

    /// <summary>The sections found, in the order of the source.</summary>
    public ImmutableArray<ReportSection> Sections { get; init; } = [];

    /// <summary>The tables found, in the order of the form.</summary>
    public ImmutableArray<ReportTable> Tables { get; init; } = [];

    /// <summary>The edition of the form that the tables follow: <c>2021</c>, <c>2019</c> or <c>2014</c>; null when there are none.</summary>
    public string? Template { get; init; }

    /// <summary>What the text says in numbers, in the order of the text; filled by <see cref="ReportValidator"/>.</summary>
    public ImmutableArray<NarrativeFact> Facts { get; init; } = [];

    /// <summary>Every check that was made on the report, those that held too; filled by <see cref="ReportValidator"/>.</summary>
    public ImmutableArray<CheckResult> Checks { get; init; } = [];

    /// <summary>The table of proactive disclosure (主动公开政府信息情况), or null.</summary>
    public ReportTable? ProactiveDisclosure => GetTable(TableCodes.ProactiveDisclosure);

    /// <summary>The table of requests (收到和处理政府信息公开申请情况), or null.</summary>
    public ReportTable? Requests => GetTable(TableCodes.Requests);

    /// <summary>The table of reconsideration and litigation (政府信息公开行政复议、行政诉讼情况), or null.</summary>
    public ReportTable? ReviewAndLitigation => GetTable(TableCodes.ReviewAndLitigation);

    /// <summary>All observations of all tables, in the order of the form.</summary>
    public IEnumerable<Observation> Observations => Tables.SelectMany(static table => table.Observations);

    /// <summary>The table with a code, or null.</summary>
    /// <param name="code">The code: see <see cref="TableCodes"/>.</param>
    public ReportTable? GetTable(string code)
    {
        foreach (ReportTable table in Tables)
        {
            if (table.Code == code)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>The section with a code, or null.</summary>
    /// <param name="code">The code: see <see cref="SectionCodes"/>.</param>
    public ReportSection? GetSection(string code)
    {
        foreach (ReportSection section in Sections)
        {
            if (section.Code == code)
            {
                return section;
            }
        }

        return null;
    }
}
