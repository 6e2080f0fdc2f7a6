namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A number as the text prints it.</summary>
/// <param name="Value">The number; 万 and 亿 multiplied in.</param>
/// <param name="Decimals">How many decimals are printed, before 万 and 亿.</param>
/// <param name="IsExact">False for 十余, 几十, 数百.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="IsPercent">Whether it is written as 百分之…</param>
internal readonly record struct Numeral(decimal Value, int Decimals, bool IsExact, int Length, bool IsPercent);
