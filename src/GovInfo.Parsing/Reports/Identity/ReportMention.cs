namespace GovInfo.Parsing.Reports.Identity;

/// <summary>A place in the text that speaks of the report itself: 现发布《甲县乙局2023年政府信息公开工作年度报告》.</summary>
/// <param name="Authority">The body that it names, or null.</param>
/// <param name="Year">The year that it names, or 0.</param>
/// <param name="Line">The line that it stands in.</param>
/// <param name="Title">The title that it cites between 《》, or null.</param>
internal sealed record ReportMention(CompactLine? Authority, int Year, CompactLine Line, TitleReading? Title)
{
    /// <summary>Whether it cites the title.</summary>
    public bool IsTitle => Title is not null;
}
