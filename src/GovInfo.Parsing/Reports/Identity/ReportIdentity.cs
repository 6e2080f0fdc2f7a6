namespace GovInfo.Parsing.Reports.Identity;

/// <summary>What a report is: whose, and of which year. A fact that the source does not give is null.</summary>
/// <param name="Title">The title, put together when it is printed on several lines, without white space.</param>
/// <param name="Authority">The reporting body, as printed.</param>
/// <param name="Year">The year that the report is about.</param>
/// <param name="Period">The period that the report states its data to cover.</param>
internal sealed record ReportIdentity(Found<string>? Title, Found<string>? Authority, Found<int>? Year, Found<ReportPeriod>? Period);
