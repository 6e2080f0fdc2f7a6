namespace GovInfo.Parsing.Reports.Identity;

/// <summary>A title taken apart.</summary>
/// <param name="Title">The title.</param>
/// <param name="Authority">The body that it names, or null.</param>
/// <param name="Year">The year that it names, or 0; the one nearer to the words when it names two.</param>
/// <param name="OtherYear">Another year that it names, or 0.</param>
/// <param name="IsFull">Whether it uses the form's words 工作年度报告.</param>
internal sealed record TitleReading(CompactLine Title, CompactLine? Authority, int Year, int OtherYear, bool IsFull)
{
    /// <summary>How much of a title it is: body, year, the form's words.</summary>
    public int Completeness =>
        (Authority is null ? 0 : 4) + (Authority is not null && BodyName.IsName(Authority.Folded) ? 1 : 0) + (Year == 0 ? 0 : 4) + (IsFull ? 1 : 0);

    /// <summary>Whether it says more than 政府信息公开年报, as columns of web sites are called.</summary>
    public bool SaysSomething => Authority is not null || Year != 0;
}
