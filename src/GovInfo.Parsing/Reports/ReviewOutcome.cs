namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the columns of the table of reconsideration and litigation.</summary>
public static class ReviewOutcome
{
    /// <summary>结果维持.</summary>
    public const string Upheld = "upheld";

    /// <summary>结果纠正.</summary>
    public const string Corrected = "corrected";

    /// <summary>其他结果.</summary>
    public const string Other = "other";

    /// <summary>尚未审结.</summary>
    public const string Pending = "pending";

    /// <summary>总计.</summary>
    public const string Total = "total";
}
