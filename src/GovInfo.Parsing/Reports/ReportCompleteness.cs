using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports;

/// <summary>Whether a report has all that its form asks for.</summary>
internal static class ReportCompleteness
{
    private const int SectionCount = 6;

    /// <summary>What became of the source that a report was read from.</summary>
    public static ParseOutcome OutcomeOf(AnnualReport? report)
    {
        if (report is null)
        {
            return ParseOutcome.NotAReport;
        }

        bool hasSections = report.Sections.Select(static section => section.Code).Distinct().Count() == SectionCount;
        bool hasTables = report.Tables.Length >= FormTemplates.Default.Editions[0].Tables.Length;
        bool isWhole = hasSections && hasTables && report.Observations.All(static cell => cell.Status != ObservationStatus.Absent)
            && report.Title is not null && report.Authority is not null && report.Year is not null;
        return isWhole ? ParseOutcome.Complete : ParseOutcome.Partial;
    }
}
