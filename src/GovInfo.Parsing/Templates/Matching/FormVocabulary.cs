using System.Collections.Frozen;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The label keys of a table of the form, to see quickly whether a grid has to do with it.</summary>
internal sealed class FormVocabulary
{
    private readonly FrozenDictionary<string, string> rows;
    private readonly FrozenSet<string> others;

    public FormVocabulary(FormTable form)
    {
        Form = form;
        var rowKeys = new Dictionary<string, string>();
        var otherKeys = new HashSet<string>();
        foreach (FormBlock block in form.Blocks)
        {
            foreach (FormLine row in block.Rows)
            {
                foreach (string key in Keys(row.Label))
                {
                    rowKeys.TryAdd(key, row.RowCode!);
                }
            }

            otherKeys.UnionWith(block.Labels.SelectMany(Keys));
        }

        rows = rowKeys.ToFrozenDictionary();
        others = otherKeys.Where(key => !rowKeys.ContainsKey(key)).ToFrozenSet();
    }

    public FormTable Form { get; }

    /// <summary>The distinct labels of the form that a grid bears.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="rowCodes">Receives the codes of the rows among them.</param>
    public int CountLabels(ReadGrid grid, HashSet<string> rowCodes)
    {
        var labels = new HashSet<string>();
        foreach (CellReading reading in grid.Readings)
        {
            if (reading.Kind != CellKind.Text)
            {
                continue;
            }

            if (rows.TryGetValue(reading.Key, out string? code))
            {
                rowCodes.Add(code);
            }
            else if (others.Contains(reading.Key))
            {
                labels.Add(reading.Key);
            }
        }

        return labels.Count + rowCodes.Count;
    }

    private static IEnumerable<string> Keys(FormLabel label) => label.AliasKeys.Prepend(label.Key);
}
