namespace GovInfo.Parsing.Reports;

/// <summary>The period that the report's data cover, where the report states it. Both days belong to it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To);
