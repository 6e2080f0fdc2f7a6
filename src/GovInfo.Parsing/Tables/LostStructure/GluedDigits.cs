using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Splits digits that several cells left behind in one piece. Numbers have no leading zeros, which leaves few ways; the sum of the row must
/// leave exactly one.
/// </summary>
internal static class GluedDigits
{
    private const int MostDigits = 40;
    private const int MostWays = 20_000;

    /// <summary>One number a column; null when there is no such way, or more than one.</summary>
    /// <param name="pieces">The pieces of digits, in order; a number does not reach from one into the next.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="withinRow">The sum that the row must meet, or null when the form has none.</param>
    public static string[]? Split(ImmutableArray<string> pieces, ImmutableArray<FormLine> columns, FormIdentity? withinRow)
    {
        if (pieces.Length == 1 && SameMark(pieces[0], columns.Length) is { } mark)
        {
            return [.. Enumerable.Repeat(mark, columns.Length)];
        }

        string[] folded = [.. pieces.Select(static piece => FormOutline.LettersOf(piece))];
        int digits = folded.Sum(static piece => piece.Length);
        if (digits < columns.Length || digits > MostDigits || Array.Exists(folded, static piece => !piece.All(char.IsAsciiDigit) || piece.Length == 0))
        {
            return null;
        }

        // As many digits as columns: one digit each, whatever the sums.
        var search = new Search(folded, columns, digits == columns.Length ? null : withinRow);
        bool isForced = digits == columns.Length;
        return !isForced && withinRow is null ? null : search.Run();
    }

    /// <summary>One mark for "not applicable" in every column: <c>///////</c>.</summary>
    private static string? SameMark(string piece, int columns)
    {
        bool isSame = piece.Length % columns == 0 && piece.AsSpan().IndexOfAnyExcept(piece[0]) < 0;
        string mark = piece[..(piece.Length / columns)];
        return isSame && CellValueReader.Read(mark, FormUnit.Count).Status == ObservationStatus.NotApplicable ? mark : null;
    }

    private sealed class Search(string[] pieces, ImmutableArray<FormLine> columns, FormIdentity? withinRow)
    {
        private readonly string[] numbers = new string[columns.Length];
        private string[]? found;
        private int ways;
        private int steps;

        public string[]? Run()
        {
            Try(0, 0, 0);
            return ways == 1 && steps < MostWays ? found : null;
        }

        private void Try(int piece, int offset, int column)
        {
            if (++steps >= MostWays || ways > 1)
            {
                return;
            }

            if (piece == pieces.Length)
            {
                if (column == columns.Length && MeetsSum())
                {
                    ways++;
                    found = [.. numbers];
                }

                return;
            }

            if (column == columns.Length)
            {
                return;
            }

            string text = pieces[piece];
            int longest = text[offset] == '0' ? 1 : text.Length - offset;
            for (int length = 1; length <= longest; length++)
            {
                numbers[column] = text.Substring(offset, length);
                bool isPieceDone = offset + length == text.Length;
                Try(isPieceDone ? piece + 1 : piece, isPieceDone ? 0 : offset + length, column + 1);
            }
        }

        private bool MeetsSum()
        {
            if (withinRow is null)
            {
                return true;
            }

            BigInteger difference = 0;
            for (int index = 0; index < numbers.Length; index++)
            {
                BigInteger value = BigInteger.Parse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture);
                string? code = columns[index].ColumnCode;
                difference += withinRow.Parts.Contains(code!) ? value : withinRow.Totals.Contains(code!) ? -value : 0;
            }

            return difference.IsZero;
        }
    }
}
