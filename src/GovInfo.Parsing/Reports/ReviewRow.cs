namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the rows of the table of reconsideration and litigation (政府信息公开行政复议、行政诉讼情况).</summary>
public static class ReviewRow
{
    /// <summary>行政复议.</summary>
    public const string Reconsideration = "reconsideration";

    /// <summary>行政诉讼，未经复议直接起诉.</summary>
    public const string LitigationDirect = "litigation_direct";

    /// <summary>行政诉讼，复议后起诉.</summary>
    public const string LitigationAfterReconsideration = "litigation_after_reconsideration";
}
