using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Validation;

/// <summary>Makes reports by hand: every cell of a form is 0 until it is set.</summary>
internal sealed class ReportBuilder
{
    private readonly Dictionary<ObservationKey, Observation> cells = [];
    private readonly List<ObservationKey> order = [];
    private readonly List<ReportSection> sections = [];
    private readonly List<SectionParagraph> preface = [];
    private int line = 1;

    public string Edition { get; init; } = "2021";

    public int? Year { get; set; } = 2023;

    public string? Authority { get; set; } = "青山县柳林镇人民政府";

    public string? Title { get; set; } = "青山县柳林镇人民政府2023年政府信息公开工作年度报告";

    public ReportPeriod? Period { get; set; }

    public TableRecognition Recognition { get; set; } = TableRecognition.None;

    public IReadOnlyList<ObservationKey> Keys => order;

    public static ReportBuilder WithTables(string edition = "2021", bool singleOther = false)
    {
        var builder = new ReportBuilder { Edition = edition };
        foreach (FormTable table in FormTemplates.Default.Editions.Single(template => template.Edition == edition).Tables)
        {
            foreach (FormBlock block in table.Blocks)
            {
                foreach (FormLine column in block.Columns)
                {
                    if (block.Rows.IsEmpty)
                    {
                        builder.Set(table.Code, column.RowCode!, column.ColumnCode!, 0);
                        continue;
                    }

                    foreach (FormLine row in block.Rows)
                    {
                        if (singleOther ? row.AlternativeTo is null : !row.IsAlsoGroup)
                        {
                            builder.Set(table.Code, row.RowCode!, column.ColumnCode!, 0);
                        }
                    }
                }
            }
        }

        return builder;
    }

    public decimal this[string key]
    {
        get => cells[Key(key)].Value!.Value;
        set => Set(Key(key), ObservationStatus.Number, value);
    }

    public ReportBuilder Set(string table, string row, string column, decimal value) =>
        Set(new ObservationKey(table, row, column), ObservationStatus.Number, value);

    public ReportBuilder Set(string key, decimal value) => Set(Key(key), ObservationStatus.Number, value);

    public ReportBuilder Set(string key, ObservationStatus status) => Set(Key(key), status, null);

    public ReportBuilder RemoveTable(string code)
    {
        order.RemoveAll(key => key.Table == code);
        return this;
    }

    public ReportBuilder Preface(params string[] paragraphs)
    {
        preface.AddRange(paragraphs.Select(text => new SectionParagraph(text, new LineLocation(line++))));
        return this;
    }

    public ReportBuilder Section(string code, string heading, params string[] paragraphs)
    {
        var location = new LineLocation(line++);
        sections.Add(new ReportSection
        {
            Code = code,
            Heading = heading,
            Location = location,
            Paragraphs = [.. paragraphs.Select(text => new SectionParagraph(text, new LineLocation(line++)))],
        });
        return this;
    }

    /// <summary>The six sections, quiet: nothing in them is a finding.</summary>
    public ReportBuilder QuietSections(params string[] overview) =>
        Section(SectionCodes.Overview, "一、总体情况", overview.Length == 0 ? ["本年度各项工作有序开展，公开渠道保持畅通。"] : overview)
        .Section(SectionCodes.ProactiveDisclosure, "二、主动公开政府信息情况")
        .Section(SectionCodes.Requests, "三、收到和处理政府信息公开申请情况")
        .Section(SectionCodes.ReviewAndLitigation, "四、政府信息公开行政复议、行政诉讼情况")
        .Section(SectionCodes.ProblemsAndImprovements, "五、存在的主要问题及改进情况", "公开内容的更新还不够及时，今后将按月检查，逐项整改。")
        .Section(SectionCodes.OtherMatters, "六、其他需要报告的事项", "本年度发出收费通知的件数和总金额以及实际收取的总金额均为0。");

    public AnnualReport Build() => new()
    {
        Title = Title is null ? null : new Found<string>(Title, Evidence.Title, new LineLocation(1)),
        Authority = Authority is null ? null : new Found<string>(Authority, Evidence.Title, new LineLocation(1)),
        Year = Year is null ? null : new Found<int>(Year.Value, Evidence.Title, new LineLocation(1)),
        Period = Period is null ? null : new Found<ReportPeriod>(Period.Value, Evidence.Period, new LineLocation(2)),
        Preface = [.. preface],
        Sections = [.. sections],
        Template = order.Count == 0 ? null : Edition,
        Tables = [.. order.GroupBy(key => key.Table).Select(group => new ReportTable(
            group.Key, Edition, [.. group.Select(key => cells[key])], new LineLocation(100)) { Recognition = Recognition })],
    };

    private static ObservationKey Key(string key)
    {
        string[] parts = key.Split('/');
        return new ObservationKey(parts[0], parts[1], parts[2]);
    }

    private ReportBuilder Set(ObservationKey key, ObservationStatus status, decimal? value)
    {
        if (!cells.ContainsKey(key))
        {
            order.Add(key);
        }

        string raw = status == ObservationStatus.Number ? value!.Value.ToString() : status == ObservationStatus.NotApplicable ? "/" : string.Empty;
        cells[key] = new Observation(key, status, value, raw, status == ObservationStatus.Absent ? null : new LineLocation(100 + cells.Count));
        return this;
    }
}
