namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the six sections, in the order of the form.</summary>
public static class SectionCodes
{
    /// <summary>一、总体情况.</summary>
    public const string Overview = "overview";

    /// <summary>二、主动公开政府信息情况.</summary>
    public const string ProactiveDisclosure = "proactive_disclosure";

    /// <summary>三、收到和处理政府信息公开申请情况.</summary>
    public const string Requests = "requests";

    /// <summary>四、政府信息公开行政复议、行政诉讼情况.</summary>
    public const string ReviewAndLitigation = "review_and_litigation";

    /// <summary>五、存在的主要问题及改进情况.</summary>
    public const string ProblemsAndImprovements = "problems_and_improvements";

    /// <summary>六、其他需要报告的事项.</summary>
    public const string OtherMatters = "other_matters";
}
