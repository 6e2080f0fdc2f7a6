namespace GovInfo.Parsing.Export;

/// <summary>The names of outcomes as the exporters write them.</summary>
internal static class OutcomeCodes
{
    /// <summary>The name: <c>complete</c>, <c>partial</c>, <c>not_a_report</c> or <c>unreadable</c>.</summary>
    public static string Of(ParseOutcome outcome) => outcome switch
    {
        ParseOutcome.Complete => "complete",
        ParseOutcome.Partial => "partial",
        ParseOutcome.NotAReport => "not_a_report",
        _ => "unreadable",
    };
}
