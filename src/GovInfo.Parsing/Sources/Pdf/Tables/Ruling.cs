namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A ruling along one axis: a horizontal one has its y as position and runs in x, a vertical one the other way round.</summary>
/// <param name="Position">Where it stands across its direction, in points.</param>
/// <param name="Start">Its left or upper end.</param>
/// <param name="End">Its right or lower end.</param>
internal readonly record struct Ruling(double Position, double Start, double End)
{
    /// <summary>Where it stood before it was snapped to others of the page; of a joined one the mean of its pieces.</summary>
    public double Drawn { get; init; } = Position;

    public double Length => End - Start;
}
