using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Accuracy;

/// <summary>
/// The cells that a text decides. Where empty cells leave no trace, several rows of cells give the same text: a cell is decided when it is
/// the same in every one of them that keeps the sums of its row. An empty cell counts as 0; in a row that writes its zeros it is none, and its
/// sum says nothing. Sums down the columns are not asked. Of digits that run together a row is decided as a whole or not at all: parts of it
/// may agree by chance. Of a table in which values were written out of their order those rows are decided that are whole, meet their sums and
/// stand beside such rows: elsewhere a value may be another row's, and a missing one need not be empty.
/// </summary>
internal static partial class DecidedCells
{
    private const int MostSteps = 300_000;

    public static HashSet<string> Of(InventedReport report, EmptyCellTrace trace, IReadOnlyDictionary<string, HashSet<int>> outOfOrder)
    {
        if (trace == EmptyCellTrace.Kept)
        {
            return [.. report.Cells.Keys];
        }

        var decided = new HashSet<string>(StringComparer.Ordinal);
        foreach (InventedTable table in report.Tables)
        {
            IEnumerable<InventedTableCell> numbers = table.Cells.Where(static cell => cell.Key is not null);
            (int Number, Row Row)[] rows = [.. numbers.GroupBy(static cell => cell.Row).OrderBy(static row => row.Key)
                .Select(row => (row.Key, new Row([.. row.OrderBy(static cell => cell.Column)], trace == EmptyCellTrace.Glued)))];
            HashSet<int> moved = outOfOrder.GetValueOrDefault(table.Code) ?? [];
            for (int index = 0; index < rows.Length; index++)
            {
                bool isInOrder = moved.Count == 0
                    || Enumerable.Range(index - 1, 3).All(near => near < 0 || near >= rows.Length || (rows[near].Row.IsWhole && !moved.Contains(rows[near].Number)));
                decided.UnionWith(isInOrder ? rows[index].Row.Decide() : []);
            }
        }

        return decided;
    }

    [GeneratedRegex(@"^([+-]?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?(件|万元)?|[/—无-])$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>A row, and every row of cells that is written alike.</summary>
    private sealed class Row(InventedTableCell[] cells, bool isGlued)
    {
        private readonly string[] written = [.. cells.Select(static cell => cell.Text.Normalize(NormalizationForm.FormKC)).Where(static text => text.Length > 0)];
        private readonly string[] texts = new string[cells.Length];
        private readonly HashSet<string>[] seen = [.. cells.Select(static _ => new HashSet<string>(StringComparer.Ordinal))];
        private int steps;
        private bool sawTruth;

        /// <summary>Whether no cell is empty, and the sums hold.</summary>
        public bool IsWhole => HasSums && written.Length == cells.Length && KeepsSums();

        /// <summary>The cells that are decided.</summary>
        public IEnumerable<string> Decide()
        {
            bool[] isDecided = AreDecided();
            return cells.Where((_, index) => isDecided[index]).Select(static cell => cell.Key!.Value.ToString());
        }

        private bool[] AreDecided()
        {
            if (written.Length == 0 || (!isGlued && written.Length == cells.Length) || cells.Length == 1)
            {
                return [.. cells.Select(static _ => true)];
            }

            if (isGlued)
            {
                bool isDecided = KeepsSums() && new GluedRow(string.Concat(written), GroupSizes(), HasSums).IsOnlyOne();
                return [.. cells.Select(_ => isDecided)];
            }

            Try(0, 0, 0, hasGap: false);
            return [.. seen.Select(values => sawTruth && (values.Count == 1 || steps >= MostSteps))];
        }

        private bool EmptyIsZero => !Array.Exists(written, static text => ValueOf(text) == 0);

        private bool HasSums => cells[0].Key!.Value.Table != TableCodes.ProactiveDisclosure;

        /// <summary>How many columns are added up in a total, group by group; without sums the columns of the row.</summary>
        private int[] GroupSizes() => !HasSums ? [cells.Length] : [.. cells.GroupBy(static cell => cell.Key!.Value.Row).Select(static group => group.Count() - 1)];

        private bool KeepsSums()
        {
            decimal?[] values = [.. cells.Select(static cell => cell.Text.Length == 0 ? 0 : ValueOf(cell.Text.Normalize(NormalizationForm.FormKC)))];
            return Array.TrueForAll(values, static value => value is not null) && (!HasSums
                || cells.Select((cell, index) => (cell.Key!.Value.Row, Value: cell.Key.Value.Column == Applicant.Total ? -values[index]!.Value : values[index]!.Value))
                    .GroupBy(static one => one.Row).All(static group => group.Sum(static one => one.Value) == 0));
        }

        private void Try(int column, int next, decimal sum, bool hasGap)
        {
            if (++steps >= MostSteps || Array.TrueForAll(seen, static values => values.Count > 1))
            {
                return;
            }

            if (column == cells.Length)
            {
                if (next == written.Length)
                {
                    sawTruth |= Enumerable.Range(0, cells.Length).All(index => texts[index] == cells[index].Text.Normalize(NormalizationForm.FormKC));
                    for (int index = 0; index < cells.Length; index++)
                    {
                        seen[index].Add(texts[index]);
                    }
                }

                return;
            }

            ObservationKey key = cells[column].Key!.Value;
            bool isTotal = HasSums && key.Column == Applicant.Total;
            bool opensGroup = column > 0 && key.Row != cells[column - 1].Key!.Value.Row;
            sum = opensGroup ? 0 : sum;
            hasGap &= !opensGroup;
            if (next < written.Length && ValueOf(written[next]) is { } value && (!isTotal || value == sum || (hasGap && !EmptyIsZero)))
            {
                texts[column] = written[next];
                Try(column + 1, next + 1, isTotal ? sum : sum + value, hasGap);
            }

            if (!isTotal || sum == 0 || !EmptyIsZero)
            {
                texts[column] = string.Empty;
                Try(column + 1, next, sum, hasGap: true);
            }
        }

        internal static decimal? ValueOf(string text)
        {
            if (!Number().IsMatch(text))
            {
                return null;
            }

            string digits = text.Replace("件", string.Empty, StringComparison.Ordinal).Replace("万元", string.Empty, StringComparison.Ordinal);
            return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : 0;
        }
    }

    /// <summary>Counts the rows of cells that give one run of digits and marks.</summary>
    private sealed class GluedRow(string text, int[] groups, bool hasSums)
    {
        private const int Longest = 12;
        private readonly Dictionary<(int Group, int Offset), long> known = [];
        private readonly Dictionary<(int Offset, int Length), decimal?> values = [];

        public bool IsOnlyOne() => Count(0, 0) == 1;

        private long Count(int group, int offset)
        {
            if (group == groups.Length)
            {
                return offset == text.Length ? 1 : 0;
            }

            if (!known.TryGetValue((group, offset), out long count))
            {
                count = Fill(group, offset, 0, 0);
                known.Add((group, offset), count);
            }

            return count;
        }

        /// <summary>The ways to go on from an offset, some parts of a group being read: up to two, more are not told apart.</summary>
        private long Fill(int group, int offset, int parts, decimal sum)
        {
            // The total is still to come.
            if (hasSums && sum >= 1 && (int)Math.Log10((double)sum) + 1 > text.Length - offset)
            {
                return 0;
            }

            long ways = 0;
            long placements = Choose(groups[group], parts);
            if (!hasSums || sum == 0)
            {
                ways += placements * Count(group + 1, offset);
            }

            for (int length = 1; length <= Math.Min(Longest, text.Length - offset) && ways < 2; length++)
            {
                if (ValueAt(offset, length) is not { } value)
                {
                    continue;
                }

                if (hasSums && value == sum)
                {
                    ways += placements * Count(group + 1, offset + length);
                }

                if (parts < groups[group])
                {
                    ways += Fill(group, offset + length, parts + 1, sum + value);
                }
            }

            return Math.Min(ways, 2);
        }

        private decimal? ValueAt(int offset, int length)
        {
            if (!values.TryGetValue((offset, length), out decimal? value))
            {
                value = Row.ValueOf(text.Substring(offset, length));
                values.Add((offset, length), value);
            }

            return value;
        }

        private static long Choose(int from, int count) => Enumerable.Range(0, count).Aggregate(1L, (ways, index) => ways * (from - index) / (index + 1));
    }
}
