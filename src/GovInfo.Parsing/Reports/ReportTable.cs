using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports;

/// <summary>A table of a report: its observations in the order of the form.</summary>
public sealed class ReportTable
{
    // One of the two: tables that were parsed have the form's layout, others are made of any observations.
    private readonly Dictionary<ObservationKey, Observation>? byKey;

    /// <summary>Initialises a table.</summary>
    /// <param name="code">The code of the table.</param>
    /// <param name="template">The edition of the form that its labels follow.</param>
    /// <param name="observations">The observations in the order of the form; their keys are distinct.</param>
    /// <param name="location">Where the table begins, or null.</param>
    public ReportTable(string code, string template, ImmutableArray<Observation> observations, SourceLocation? location)
    {
        Code = code;
        Template = template;
        Observations = observations;
        Location = location;
        byKey = observations.ToDictionary(static observation => observation.Key);
    }

    /// <summary>Initialises a table that was read by the form's labels.</summary>
    internal ReportTable(string code, string template, TableObservations observations, SourceLocation? location)
    {
        Code = code;
        Template = template;
        Observations = observations.All;
        Location = location;
        ByLayout = observations;
    }

    /// <summary>The code of the table: see <see cref="TableCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The edition of the form that the table's labels follow: <c>2021</c>, <c>2019</c> or <c>2014</c>.</summary>
    public string Template { get; }

    /// <summary>The observations in the order of the form, absent rows and columns included as such.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>Where the table begins, or null.</summary>
    public SourceLocation? Location { get; }

    /// <summary>How well the table was recognised; see <see cref="TableRecognition"/>.</summary>
    public TableRecognition Recognition { get; init; } = TableRecognition.None;

    /// <summary>The observation at a row and column; one that is <see cref="ObservationStatus.Absent"/> when the table has no such cell.</summary>
    /// <param name="row">The code of the row: see <see cref="RequestRow"/>, <see cref="ProactiveRow"/>, <see cref="ReviewRow"/>.</param>
    /// <param name="column">The code of the column: see <see cref="Applicant"/>, <see cref="ProactiveColumn"/>, <see cref="ReviewOutcome"/>.</param>
    public Observation this[string row, string column]
    {
        get
        {
            Observation? found = ByLayout is not null
                ? ByLayout.Find(row, column)
                : byKey!.GetValueOrDefault(new ObservationKey(Code, row, column));
            return found ?? AbsentCell(new ObservationKey(Code, row, column));
        }
    }

    /// <summary>The observations by their numbers in the form, of a table that was read by the form's labels.</summary>
    internal TableObservations? ByLayout { get; }

    /// <summary>The observation of a cell that a table does not have.</summary>
    internal static Observation AbsentCell(ObservationKey key) => new(key, ObservationStatus.Absent, null, string.Empty, null);

    /// <inheritdoc/>
    public override string ToString() => $"{Code} ({Template}, {Observations.Length} observations)";
}
