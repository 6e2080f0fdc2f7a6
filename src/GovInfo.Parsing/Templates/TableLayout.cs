using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates;

/// <summary>
/// The cells of a table of the form, numbered in its order: block by block, row by row. What is kept for each cell of a report stands in an
/// array by that number, so that no report needs a dictionary of its own.
/// </summary>
internal sealed class TableLayout
{
    private readonly FrozenDictionary<string, LineNumber> rows;
    private readonly FrozenDictionary<string, LineNumber> columns;

    // For each row and column, by the numbers above, the index of the cell, or -1.
    private readonly short[] cells;

    /// <summary>Numbers the cells of a table.</summary>
    /// <param name="table">The code of the table.</param>
    /// <param name="blocks">Its blocks.</param>
    public TableLayout(string table, IEnumerable<FormBlock> blocks)
    {
        var keys = ImmutableArray.CreateBuilder<ObservationKey>();
        foreach (FormBlock block in blocks)
        {
            for (int row = 0; row < Math.Max(1, block.Rows.Length); row++)
            {
                FormLine? line = block.Rows.IsEmpty ? null : block.Rows[row];
                foreach (FormLine column in block.Columns)
                {
                    keys.Add(new ObservationKey(table, line?.RowCode ?? column.RowCode!, column.ColumnCode ?? line!.ColumnCode!));
                }
            }
        }

        Keys = keys.ToImmutable();
        var rowCodes = new List<string>(Keys.Length);
        var columnCodes = new List<string>(Keys.Length);
        foreach (ObservationKey key in Keys)
        {
            rowCodes.Add(key.Row);
            columnCodes.Add(key.Column);
        }

        rows = Number(rowCodes);
        columns = Number(columnCodes);
        cells = new short[rows.Count * columns.Count];
        Array.Fill(cells, (short)-1);
        for (int cell = 0; cell < Keys.Length; cell++)
        {
            ref short place = ref cells[(rows[Keys[cell].Row].Value * columns.Count) + columns[Keys[cell].Column].Value];
            place = place < 0 ? (short)cell : throw new InvalidDataException($"The form has two cells {Keys[cell]}.");
        }
    }

    /// <summary>The codes of the cells.</summary>
    public ImmutableArray<ObservationKey> Keys { get; }

    /// <summary>How many cells the table has.</summary>
    public int Count => Keys.Length;

    /// <summary>The index of the cell with the codes of a row and a column, or -1.</summary>
    public int IndexOf(string row, string column) =>
        rows.TryGetValue(row, out LineNumber? rowNumber) && columns.TryGetValue(column, out LineNumber? columnNumber)
            ? cells[(rowNumber.Value * columns.Count) + columnNumber.Value]
            : -1;

    private static FrozenDictionary<string, LineNumber> Number(List<string> codes)
    {
        var numbers = new Dictionary<string, LineNumber>();
        foreach (string code in codes)
        {
            numbers.TryAdd(code, new LineNumber(numbers.Count));
        }

        return numbers.ToFrozenDictionary();
    }

    /// <summary>The number of a row or column. An object: frameworks hold code for dictionaries of objects ready.</summary>
    private sealed record LineNumber(int Value);
}
