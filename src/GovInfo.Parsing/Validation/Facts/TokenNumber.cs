namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The number of a token.</summary>
/// <param name="Value">The number, or the year.</param>
/// <param name="Decimals">How many decimals it prints.</param>
/// <param name="IsExact">Whether it is printed as exact.</param>
/// <param name="Unit">What its unit counts.</param>
/// <param name="UnitText">Its unit as printed.</param>
internal sealed record TokenNumber(decimal Value, int Decimals, bool IsExact, UnitKind Unit, string UnitText)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    // Nearly every sentence names a year.
    private static readonly TokenNumber[] Years =
        [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(static year => new TokenNumber(year, 0, IsExact: false, UnitKind.None, string.Empty))];

    /// <summary>That of a token that is no number.</summary>
    public static TokenNumber None { get; } = new(0, 0, IsExact: false, UnitKind.None, string.Empty);

    /// <summary>A year.</summary>
    public static TokenNumber Year(decimal year) =>
        year is >= FirstYear and <= LastYear && year.Scale == 0 ? Years[(int)year - FirstYear] : None with { Value = year };
}
