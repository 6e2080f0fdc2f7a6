namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The number of a token.</summary>
/// <param name="Value">The number, or the year.</param>
/// <param name="Decimals">How many decimals it prints.</param>
/// <param name="IsExact">Whether it is printed as exact.</param>
/// <param name="Unit">What its unit counts.</param>
/// <param name="UnitText">Its unit as printed.</param>
internal sealed record TokenNumber(decimal Value, int Decimals, bool IsExact, UnitKind Unit, string UnitText)
{
    /// <summary>That of a token that is no number.</summary>
    public static TokenNumber None { get; } = new(0, 0, IsExact: false, UnitKind.None, string.Empty);

    /// <summary>A year.</summary>
    public static TokenNumber Year(decimal year) => None with { Value = year };
}
