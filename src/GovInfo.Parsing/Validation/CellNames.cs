using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation;

/// <summary>The labels of rows and columns, for messages that a clerk reads beside the printed form.</summary>
internal static class CellNames
{
    // By the code of the table, then by that of the line.
    private static readonly Dictionary<string, Dictionary<string, string>> Rows = Load(RowsOf);
    private static readonly Dictionary<string, Dictionary<string, string>> Columns = Load(ColumnsOf);

    /// <summary>The label of a row, or its code where the form has none.</summary>
    public static string Row(string table, string code) => Label(Rows, table, code);

    /// <summary>The label of a column, or its code where the form has none.</summary>
    public static string Column(string table, string code) => Label(Columns, table, code);

    /// <summary>The labels of a cell's row and column.</summary>
    public static string Of(ObservationKey key) => $"{Row(key.Table, key.Row)}·{Column(key.Table, key.Column)}";

    /// <summary>The distinct rows of a table of the form.</summary>
    public static ImmutableArray<CodedLabel> RowsOf(FormTable form) => Distinct(
        from block in form.Blocks
        from line in block.Rows.IsEmpty ? block.Columns : block.Rows
        where line.RowCode is not null
        select new CodedLabel(line.RowCode!, block.Rows.IsEmpty ? string.Concat(line.Ancestors.Select(static label => label.Text)) : line.Label.Text));

    /// <summary>The distinct columns of a table of the form.</summary>
    public static ImmutableArray<CodedLabel> ColumnsOf(FormTable form) => Distinct(
        from block in form.Blocks
        from line in block.Columns.Concat(block.Rows)
        where line.ColumnCode is not null
        select new CodedLabel(line.ColumnCode!, line.Label.Text));

    private static ImmutableArray<CodedLabel> Distinct(IEnumerable<CodedLabel> labels) => [.. labels.DistinctBy(static label => label.Code)];

    private static string Label(Dictionary<string, Dictionary<string, string>> labels, string table, string code) =>
        labels.TryGetValue(table, out Dictionary<string, string>? ofTable) ? ofTable.GetValueOrDefault(code, code) : code;

    private static Dictionary<string, Dictionary<string, string>> Load(Func<FormTable, ImmutableArray<CodedLabel>> linesOf)
    {
        var labels = new Dictionary<string, Dictionary<string, string>>();
        foreach (FormTemplate edition in FormTemplates.Default.Editions)
        {
            foreach (FormTable table in edition.Tables)
            {
                Dictionary<string, string> ofTable = labels.GetValueOrDefault(table.Code) ?? (labels[table.Code] = []);
                foreach (CodedLabel line in linesOf(table))
                {
                    ofTable.TryAdd(line.Code, line.Label);
                }
            }
        }

        return labels;
    }
}
