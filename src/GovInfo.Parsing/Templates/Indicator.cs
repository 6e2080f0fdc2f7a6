using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates;

/// <summary>A cell of the official form that holds a number: its code, its labels and what it counts.</summary>
/// <param name="Template">The edition of the form: <c>2021</c>, <c>2019</c> or <c>2014</c>.</param>
/// <param name="Key">The code.</param>
/// <param name="RowLabel">The label of the row as the form prints it, the groups above it first, parted by <c> / </c>.</param>
/// <param name="ColumnLabel">The label of the column as the form prints it, the groups above it first, parted by <c> / </c>.</param>
/// <param name="EnglishRowLabel">The row in English.</param>
/// <param name="EnglishColumnLabel">The column in English.</param>
/// <param name="Unit">What the numbers are.</param>
public sealed record Indicator(
    string Template,
    ObservationKey Key,
    string RowLabel,
    string ColumnLabel,
    string EnglishRowLabel,
    string EnglishColumnLabel,
    IndicatorUnit Unit);
