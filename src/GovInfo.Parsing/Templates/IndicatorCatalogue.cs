using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates;

/// <summary>Every indicator of every edition of the official form: the codebook of what the library reads.</summary>
public static class IndicatorCatalogue
{
    /// <summary>The indicators, newest edition first, in the order of the form.</summary>
    public static ImmutableArray<Indicator> All { get; } = Load();

    /// <summary>The distinct codes of all editions, newest first, in the order of the form.</summary>
    public static ImmutableArray<ObservationKey> Keys { get; } = [.. All.Select(static indicator => indicator.Key).Distinct()];

    private static ImmutableArray<Indicator> Load()
    {
        EnglishLabels english = EnglishLabels.Load();
        return
        [
            .. from edition in FormTemplates.Default.Editions
               from table in edition.Tables
               from block in table.Blocks
               from row in block.Rows.IsEmpty ? [null] : block.Rows.AsEnumerable<FormLine?>()
               from column in block.Columns
               select IndicatorOf(edition.Edition, table.Code, row, column, english),
        ];
    }

    private static Indicator IndicatorOf(string edition, string table, FormLine? row, FormLine column, EnglishLabels english)
    {
        var key = new ObservationKey(table, row?.RowCode ?? column.RowCode!, column.ColumnCode ?? row!.ColumnCode!);

        // A block without rows has one row of numbers: what stands above its columns names the row.
        string rowLabel = row is null ? Join(column.Ancestors) : Join([.. row.Ancestors, row.Label]);
        string columnLabel = row is null ? column.Label.Text : Join([.. column.Ancestors, column.Label]);
        return new Indicator(
            edition, key, rowLabel, columnLabel, english.Rows[(table, key.Row)], english.Columns[(table, key.Column)], UnitOf(row, column));
    }

    private static string Join(ImmutableArray<FormLabel> labels) => string.Join(" / ", labels.Select(static label => label.Text));

    private static IndicatorUnit UnitOf(FormLine? row, FormLine column)
    {
        FormUnit unit = column.Unit == FormUnit.Count && row is not null ? row.Unit : column.Unit;
        return unit switch
        {
            FormUnit.Amount => IndicatorUnit.Amount,
            FormUnit.Change => IndicatorUnit.Change,
            _ => IndicatorUnit.Count,
        };
    }

    private sealed record EnglishLabels(
        FrozenDictionary<(string Table, string Code), string> Rows, FrozenDictionary<(string Table, string Code), string> Columns)
    {
        public static EnglishLabels Load()
        {
            using JsonDocument data = TemplateData.ReadJson("english-labels.json");
            return new EnglishLabels(Read(data.RootElement.GetProperty("rows")), Read(data.RootElement.GetProperty("columns")));
        }

        private static FrozenDictionary<(string Table, string Code), string> Read(JsonElement tables) =>
            tables.EnumerateObject()
                .SelectMany(static table => table.Value.EnumerateObject(), static (table, label) => ((table.Name, label.Name), label.Value.GetString()!))
                .ToFrozenDictionary(static label => label.Item1, static label => label.Item2);
    }
}
