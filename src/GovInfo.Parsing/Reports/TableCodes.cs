namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the tables.</summary>
public static class TableCodes
{
    /// <summary>主动公开政府信息情况.</summary>
    public const string ProactiveDisclosure = "proactive_disclosure";

    /// <summary>收到和处理政府信息公开申请情况.</summary>
    public const string Requests = "requests";

    /// <summary>政府信息公开行政复议、行政诉讼情况.</summary>
    public const string ReviewAndLitigation = "review_and_litigation";

    /// <summary>政府信息公开情况统计表 of about 2014 to 2018.</summary>
    public const string Statistics = "statistics";
}
