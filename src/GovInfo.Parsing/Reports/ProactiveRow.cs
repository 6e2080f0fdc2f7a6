namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the rows of the table of proactive disclosure (主动公开政府信息情况), of both editions.</summary>
public static class ProactiveRow
{
    /// <summary>规章.</summary>
    public const string Rules = "rules";

    /// <summary>行政规范性文件.</summary>
    public const string NormativeDocuments = "normative_documents";

    /// <summary>行政许可.</summary>
    public const string Licensing = "licensing";

    /// <summary>其他对外管理服务事项 (2019).</summary>
    public const string OtherServices = "other_services";

    /// <summary>行政处罚.</summary>
    public const string Penalties = "penalties";

    /// <summary>行政强制.</summary>
    public const string CoerciveMeasures = "coercive_measures";

    /// <summary>行政事业性收费.</summary>
    public const string AdministrativeFees = "administrative_fees";

    /// <summary>政府集中采购 (2019).</summary>
    public const string Procurement = "procurement";
}
