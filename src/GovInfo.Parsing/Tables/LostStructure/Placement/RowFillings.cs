using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Finds every way in which pieces of text may be the cells of a row, where empty cells left no trace and, in glued text, numbers stand
/// without anything between them. A number has no leading zeros, and the sums of the row hold, an empty cell counting as 0.
/// </summary>
internal sealed class RowFillings
{
    private const int MostSteps = 200_000;
    private const int MostFillings = 1_000;

    private readonly NumberTokens[] pieces;
    private readonly ImmutableArray<FormLine> columns;
    private readonly FormIdentity? withinRow;
    private readonly string[] texts;
    private readonly decimal[] values;
    private readonly List<RowFilling> found = [];
    private int steps;
    private int wrongTotals;
    private bool areGlued;

    private RowFillings(NumberTokens[] pieces, ImmutableArray<FormLine> columns, FormIdentity? withinRow)
    {
        this.pieces = pieces;
        this.columns = columns;
        this.withinRow = withinRow;
        texts = new string[columns.Length];
        values = new decimal[columns.Length];
    }

    /// <summary>The fillings; none when no filling keeps the sums, or when there are too many to tell.</summary>
    /// <param name="texts">The pieces, in order; a number does not reach from one into the next.</param>
    /// <param name="areGlued">Whether a piece may be several numbers.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="withinRow">The sum that holds within the row, or in each group of its columns; null when the form has none.</param>
    /// <param name="emptyIsZero">Whether an empty cell is a zero; else the sum of a row or group that has one says nothing.</param>
    /// <param name="wrongTotals">How many totals may be none of their parts, as misprinted ones are.</param>
    public static IReadOnlyList<RowFilling> Find(
        IReadOnlyList<string> texts, bool areGlued, ImmutableArray<FormLine> columns, FormIdentity? withinRow, bool emptyIsZero = true, int wrongTotals = 0)
    {
        const int longest = 96;
        if (texts.Sum(static text => text.Length) > longest)
        {
            return [];
        }

        if (areGlued && texts.Count == 1 && SameMark(texts[0], columns.Length) is { } marks)
        {
            return [marks];
        }

        var search = new RowFillings([.. texts.Select(text => new NumberTokens(text, areGlued, mayBeNegative: withinRow is null))], columns, withinRow) { EmptyIsZero = emptyIsZero, wrongTotals = wrongTotals, areGlued = areGlued };
        if (areGlued && texts.Count == 1 && GluedFillings.Find(search.pieces[0], columns, withinRow) is { } glued)
        {
            return glued;
        }

        search.Try(0, 0, 0, 0, hasGap: false);
        return search.steps < MostSteps && search.found.Count < MostFillings ? search.found : [];
    }

    private bool EmptyIsZero { get; init; }

    /// <summary>One mark for "not applicable" in every column: <c>///////</c>, also of several letters.</summary>
    private static RowFilling? SameMark(string piece, int columns)
    {
        bool isSame = piece.Length % columns == 0 && piece.AsSpan().IndexOfAnyExcept(piece[0]) < 0;
        string mark = piece[..(piece.Length / columns)];
        return isSame && CellValueReader.Read(mark, FormUnit.Count).Status == ObservationStatus.NotApplicable
            ? new RowFilling([.. Enumerable.Repeat(mark, columns)], new decimal[columns])
            : null;
    }

    private void Try(int column, int piece, int offset, decimal sum, bool hasGap)
    {
        if (++steps >= MostSteps || found.Count >= MostFillings)
        {
            return;
        }

        if (column == columns.Length)
        {
            if (piece == pieces.Length)
            {
                found.Add(new RowFilling([.. texts], [.. values]));
            }

            return;
        }

        // The pieces that are left need a column each at least.
        int fewest = piece == pieces.Length ? 0 : pieces.Length - piece - 1 + pieces[piece].FewestFrom(offset);
        if (fewest > columns.Length - column)
        {
            return;
        }

        string? code = columns[column].ColumnCode;
        bool isPart = withinRow is not null && code is not null && withinRow.Parts.Contains(code);
        bool isTotal = withinRow is not null && code is not null && withinRow.Totals.Contains(code);
        bool opensGroup = column > 0 && columns[column].RowCode != columns[column - 1].RowCode;
        sum = opensGroup ? 0 : sum;
        hasGap = hasGap && !opensGroup;
        if (piece < pieces.Length)
        {
            NumberTokens tokens = pieces[piece];
            foreach ((int length, decimal value) in tokens.At(offset))
            {
                if (areGlued && columns[column].Unit == FormUnit.Count && value != decimal.Truncate(value))
                {
                    continue;
                }

                bool isWrong = isTotal && value != sum && (EmptyIsZero || !hasGap);
                if (isWrong && wrongTotals == 0)
                {
                    continue;
                }

                wrongTotals -= isWrong ? 1 : 0;
                bool isPieceDone = offset + length == tokens.Length;
                Set(column, tokens.Text(offset, length), value);
                Try(column + 1, isPieceDone ? piece + 1 : piece, isPieceDone ? 0 : offset + length, isPart ? sum + value : sum, hasGap);
                wrongTotals += isWrong ? 1 : 0;
            }
        }

        if (!isTotal || sum == 0 || !EmptyIsZero)
        {
            Set(column, string.Empty, 0);
            Try(column + 1, piece, offset, sum, hasGap: true);
        }
    }

    private void Set(int column, string text, decimal value)
    {
        texts[column] = text;
        values[column] = value;
    }
}
