using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation;

/// <summary>The labels of rows and columns, for messages that a clerk reads beside the printed form.</summary>
internal static class CellNames
{
    private static readonly FrozenDictionary<(string Table, string Code), string> Rows = Load(RowsOf);
    private static readonly FrozenDictionary<(string Table, string Code), string> Columns = Load(ColumnsOf);

    /// <summary>The label of a row, or its code where the form has none.</summary>
    public static string Row(string table, string code) => Rows.GetValueOrDefault((table, code), code);

    /// <summary>The label of a column, or its code where the form has none.</summary>
    public static string Column(string table, string code) => Columns.GetValueOrDefault((table, code), code);

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

    private static FrozenDictionary<(string Table, string Code), string> Load(Func<FormTable, ImmutableArray<CodedLabel>> linesOf)
    {
        var labels = new Dictionary<(string Table, string Code), string>();
        foreach (FormTemplate edition in FormTemplates.Default.Editions)
        {
            foreach (FormTable table in edition.Tables)
            {
                foreach (CodedLabel line in linesOf(table))
                {
                    labels.TryAdd((table.Code, line.Code), line.Label);
                }
            }
        }

        return labels.ToFrozenDictionary();
    }
}
