namespace GovInfo.Parsing.Reports.Identity;

/// <summary>What the report is: each fact with its place and how it was found, or null.</summary>
internal sealed record ReportIdentity(Found<string>? Title, Found<string>? Authority, Found<int>? Year, Found<ReportPeriod>? Period);
