namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the columns of the table of proactive disclosure, of both editions.</summary>
public static class ProactiveColumn
{
    /// <summary>本年制发件数.</summary>
    public const string Issued = "issued";

    /// <summary>本年废止件数.</summary>
    public const string Repealed = "repealed";

    /// <summary>现行有效件数.</summary>
    public const string InForce = "in_force";

    /// <summary>本年处理决定数量.</summary>
    public const string Decisions = "decisions";

    /// <summary>本年收费金额, 采购总金额; in 万元.</summary>
    public const string Amount = "amount";

    /// <summary>本年新制作数量 (2019).</summary>
    public const string Created = "created";

    /// <summary>本年新公开数量 (2019).</summary>
    public const string Published = "published";

    /// <summary>对外公开总数量 (2019).</summary>
    public const string TotalPublic = "total_public";

    /// <summary>上一年项目数量 (2019).</summary>
    public const string PreviousItems = "previous_items";

    /// <summary>本年增/减, signed (2019).</summary>
    public const string Change = "change";

    /// <summary>采购项目数量 (2019).</summary>
    public const string Projects = "projects";
}
