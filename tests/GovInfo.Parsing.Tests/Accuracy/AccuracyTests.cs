namespace GovInfo.Parsing.Tests.Accuracy;

/// <summary>A small fixed part of the large run that <c>tests/GovInfo.Parsing.Accuracy</c> makes.</summary>
public class AccuracyTests
{
    [Fact]
    public void No_cell_is_silently_wrong_and_no_consistent_report_is_reproached()
    {
        AccuracyCase[] cases = [.. Enumerable.Range(0, 144).Select(static number => AccuracyCase.Run(2026, number))];
        Assert.Empty(cases.SelectMany(static one => one.Failures.Select(failure => $"{one.Number} {one.Shape.Format} {one.Shape.Name}: {failure}")));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() =>
        Assert.Equal(AccuracyCase.Run(1, 20).Written.Bytes, AccuracyCase.Run(1, 20).Written.Bytes);
}
