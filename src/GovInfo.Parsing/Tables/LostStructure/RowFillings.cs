using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

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
    private readonly (string Text, decimal Value)[] parts;
    private readonly List<RowFilling> found = [];
    private int steps;

    private RowFillings(NumberTokens[] pieces, ImmutableArray<FormLine> columns, FormIdentity? withinRow)
    {
        this.pieces = pieces;
        this.columns = columns;
        this.withinRow = withinRow;
        texts = new string[columns.Length];
        values = new decimal[columns.Length];
        parts = new (string, decimal)[columns.Length];
    }

    /// <summary>The fillings; none when no filling keeps the sums, or when there are too many to tell.</summary>
    /// <param name="texts">The pieces, in order; a number does not reach from one into the next.</param>
    /// <param name="areGlued">Whether a piece may be several numbers.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="withinRow">The sum that holds within the row, or in each group of its columns; null when the form has none.</param>
    /// <param name="emptyIsZero">Whether an empty cell is a zero; else the sum of a row or group that has one says nothing.</param>
    public static IReadOnlyList<RowFilling> Find(
        IReadOnlyList<string> texts, bool areGlued, ImmutableArray<FormLine> columns, FormIdentity? withinRow, bool emptyIsZero = true)
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

        var search = new RowFillings([.. texts.Select(text => new NumberTokens(text, areGlued, mayBeNegative: withinRow is null))], columns, withinRow) { EmptyIsZero = emptyIsZero };
        if (areGlued && texts.Count == 1 && search.EndsWithOneTotal)
        {
            search.TryTotals();
        }
        else
        {
            search.Try(0, 0, 0, 0, hasGap: false);
        }

        return search.steps < MostSteps && search.found.Count < MostFillings ? search.found : [];
    }

    private bool EmptyIsZero { get; init; }

    /// <summary>Whether all columns but the last are added up in the last.</summary>
    private bool EndsWithOneTotal => withinRow is not null && withinRow.Parts.Length + withinRow.Totals.Length == columns.Length
        && withinRow.Totals.Contains(columns[^1].ColumnCode!) && columns[0].RowCode == columns[^1].RowCode;

    /// <summary>One mark for "not applicable" in every column: <c>///////</c>, also of several letters.</summary>
    private static RowFilling? SameMark(string piece, int columns)
    {
        bool isSame = piece.Length % columns == 0 && piece.AsSpan().IndexOfAnyExcept(piece[0]) < 0;
        string mark = piece[..(piece.Length / columns)];
        return isSame && CellValueReader.Read(mark, FormUnit.Count).Status == ObservationStatus.NotApplicable
            ? new RowFilling([.. Enumerable.Repeat(mark, columns)], new decimal[columns])
            : null;
    }

    /// <summary>Tries each number that the text may end with as the total: few splits of what stands before it come to that.</summary>
    private void TryTotals()
    {
        NumberTokens piece = pieces[0];
        for (int start = 0; start < piece.Length; start++)
        {
            foreach ((int length, decimal value) in piece.At(start))
            {
                if (start + length == piece.Length)
                {
                    Set(columns.Length - 1, piece.Text(start, length), value);
                    TryParts(0, 0, start, value);
                }
            }
        }

        // No total: then every part is 0 or empty.
        Set(columns.Length - 1, string.Empty, 0);
        TryParts(0, 0, piece.Length, 0);
    }

    /// <summary>Splits the letters before an index into at most as many numbers as there are columns before the total, so that they add up to what is left of it.</summary>
    private void TryParts(int part, int offset, int end, decimal left)
    {
        if (++steps >= MostSteps || found.Count >= MostFillings)
        {
            return;
        }

        if (offset == end)
        {
            if (left == 0)
            {
                Spread(part, 0, 0);
            }

            return;
        }

        // So many digits in so few numbers make one of them too large; all in one number, they may still be too small.
        int partsLeft = columns.Length - 1 - part;
        int digits = pieces[0].DigitsBetween(offset, end);
        if (partsLeft == 0 || digits > partsLeft * DigitsOf(left) || DigitsOf(left) > Math.Max(1, digits))
        {
            return;
        }

        foreach ((int length, decimal value) in pieces[0].At(offset))
        {
            if (offset + length <= end && value <= left)
            {
                parts[part] = (pieces[0].Text(offset, length), value);
                TryParts(part + 1, offset + length, end, left - value);
            }
        }
    }

    /// <summary>Puts some numbers into the columns before the total in every way that keeps their order.</summary>
    private void Spread(int count, int part, int column)
    {
        if (column == columns.Length - 1)
        {
            found.Add(new RowFilling([.. texts], [.. values]));
            return;
        }

        if (part < count)
        {
            Set(column, parts[part].Text, parts[part].Value);
            Spread(count, part + 1, column + 1);
        }

        if (columns.Length - 1 - column > count - part)
        {
            Set(column, string.Empty, 0);
            Spread(count, part, column + 1);
        }
    }

    private static int DigitsOf(decimal value)
    {
        int digits = 1;
        for (decimal power = 10; power <= value; power *= 10)
        {
            digits++;
        }

        return digits;
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
                if (isTotal && value != sum && (EmptyIsZero || !hasGap))
                {
                    continue;
                }

                bool isPieceDone = offset + length == tokens.Length;
                Set(column, tokens.Text(offset, length), value);
                Try(column + 1, isPieceDone ? piece + 1 : piece, isPieceDone ? 0 : offset + length, isPart ? sum + value : sum, hasGap);
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
