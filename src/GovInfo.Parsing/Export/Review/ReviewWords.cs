using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export.Review;

/// <summary>What the page itself says, in both languages.</summary>
internal static class ReviewWords
{
    public static readonly Bilingual PageTitle = new("政府信息公开年度报告复核", "Review of annual reports on government information disclosure");
    public static readonly Bilingual SkipLink = new("跳到报告", "Skip to the report");
    public static readonly Bilingual SwitchLanguage = new("English", "中文");
    public static readonly Bilingual SwitchTheme = new("浅色／深色", "Light / dark");
    public static readonly Bilingual Reports = new("报告列表", "Reports");
    public static readonly Bilingual Report = new("报告", "Report");
    public static readonly Bilingual Year = new("年度", "Year");
    public static readonly Bilingual Format = new("格式", "Format");
    public static readonly Bilingual Outcome = new("读取结果", "Outcome");
    public static readonly Bilingual Confidence = new("置信度", "Confidence");
    public static readonly Bilingual Errors = new("错误", "Errors");
    public static readonly Bilingual Warnings = new("警告", "Warnings");
    public static readonly Bilingual Hints = new("提示", "Hints");
    public static readonly Bilingual Findings = new("发现的问题", "Findings");
    public static readonly Bilingual NoFindings = new("未发现问题。", "Nothing found.");
    public static readonly Bilingual Stated = new("报告所载", "Stated");
    public static readonly Bilingual Expected = new("应为", "Expected");
    public static readonly Bilingual Cells = new("涉及单元格", "Cells");
    public static readonly Bilingual Tables = new("表格", "Tables");
    public static readonly Bilingual Sections = new("正文", "Text");
    public static readonly Bilingual Preface = new("引言", "Preface");
    public static readonly Bilingual NoAuthority = new("（机关名称不详）", "(authority unknown)");
    public static readonly Bilingual Panel = new("单元格详情", "Cell");
    public static readonly Bilingual PanelHint = new("将指针移到单元格上，或用 Tab 键和方向键选择单元格。", "Point at a cell, or move to one with Tab and the arrow keys.");
    public static readonly Bilingual Raw = new("原文", "As printed");
    public static readonly Bilingual Place = new("位置", "Place");
    public static readonly Bilingual Status = new("状态", "Status");
    public static readonly Bilingual Legend = new("图例", "Key");
    public static readonly Bilingual Involved = new("参与比较的单元格", "compared with it");
    public static readonly Bilingual Fact = new("正文中的数字", "number in the text");
    public static readonly Bilingual Series = new("历年变化", "Over the years");
    public static readonly Bilingual Received = new("本年新收申请", "Requests received");
    public static readonly Bilingual Outcomes = new("办理结果", "Outcomes");
    public static readonly Bilingual CarriedOver = new("结转下年度", "Carried over");

    public static Bilingual Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new("错误", "error"),
        DiagnosticSeverity.Warning => new("警告", "warning"),
        _ => new("提示", "hint"),
    };

    public static Bilingual Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Number => new("数字", "number"),
        ObservationStatus.Blank => new("空白", "blank"),
        ObservationStatus.NotApplicable => new("不适用", "not applicable"),
        ObservationStatus.Unreadable => new("无法辨认", "unreadable"),
        _ => new("表中没有", "absent"),
    };

    public static Bilingual Of(ParseOutcome outcome) => outcome switch
    {
        ParseOutcome.Complete => new("完整", "complete"),
        ParseOutcome.Partial => new("不完整", "partial"),
        ParseOutcome.NotAReport => new("不是年度报告", "not a report"),
        _ => new("无法读取", "unreadable"),
    };

    public static Bilingual OfTable(string code) => code switch
    {
        TableCodes.ProactiveDisclosure => new("主动公开政府信息情况", "Proactive disclosure"),
        TableCodes.Requests => new("收到和处理政府信息公开申请情况", "Requests received and handled"),
        TableCodes.ReviewAndLitigation => new("政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation"),
        TableCodes.Statistics => new("政府信息公开情况统计表", "Statistics"),
        _ => new(code, code),
    };

    /// <summary>The code of a row or column as English words: <c>refused.state_secret</c> is "state secret".</summary>
    public static string EnglishOf(string code) => code[(code.LastIndexOf('.') + 1)..].Replace('_', ' ');
}
