namespace GovInfo.Parsing.Tests.Accuracy;

/// <summary>Counts over some reports.</summary>
internal readonly record struct AccuracyFigures
{
    public int Reports { get; init; }

    public long Cells { get; init; }

    /// <summary>Cells read as they are.</summary>
    public long Right { get; init; }

    /// <summary>Of those, the ones that a diagnostic names although there is nothing wrong with them.</summary>
    public long RightButFlagged { get; init; }

    /// <summary>Cells not read as they are, of which a diagnostic tells.</summary>
    public long Told { get; init; }

    /// <summary>Cells not read as they are, without a word.</summary>
    public long Silent { get; init; }

    /// <summary>Cells that the text decides: see <see cref="DecidedCells"/>.</summary>
    public long Decided { get; init; }

    /// <summary>Of those, the ones read as they are, with no diagnostic naming them that nothing gave reason to.</summary>
    public long DecidedRight { get; init; }

    public int Titles { get; init; }

    public int Authorities { get; init; }

    public int Years { get; init; }

    public int Sections { get; init; }

    public int SectionsRight { get; init; }

    /// <summary>Contradictions put into reports whose cells were all read.</summary>
    public int FindingsDue { get; init; }

    /// <summary>Of those, the ones found.</summary>
    public int FindingsMade { get; init; }

    /// <summary>Reports without a contradiction.</summary>
    public int Consistent { get; init; }

    /// <summary>Errors and warnings of checks in reports without a contradiction.</summary>
    public int FalseFindings { get; init; }

    public static AccuracyFigures operator +(AccuracyFigures a, AccuracyFigures b) => new()
    {
        Reports = a.Reports + b.Reports,
        Cells = a.Cells + b.Cells,
        Right = a.Right + b.Right,
        RightButFlagged = a.RightButFlagged + b.RightButFlagged,
        Told = a.Told + b.Told,
        Silent = a.Silent + b.Silent,
        Decided = a.Decided + b.Decided,
        DecidedRight = a.DecidedRight + b.DecidedRight,
        Titles = a.Titles + b.Titles,
        Authorities = a.Authorities + b.Authorities,
        Years = a.Years + b.Years,
        Sections = a.Sections + b.Sections,
        SectionsRight = a.SectionsRight + b.SectionsRight,
        FindingsDue = a.FindingsDue + b.FindingsDue,
        FindingsMade = a.FindingsMade + b.FindingsMade,
        Consistent = a.Consistent + b.Consistent,
        FalseFindings = a.FalseFindings + b.FalseFindings,
    };
}
