namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The label keys of a table of the form, to see quickly whether a grid has to do with it.</summary>
internal sealed class FormVocabulary
{
    private const int MostRows = 64;
    private readonly Dictionary<string, int> meanings;

    /// <summary>Gathers the labels of a table.</summary>
    /// <param name="form">The table.</param>
    /// <param name="index">The number of the vocabulary.</param>
    public FormVocabulary(FormTable form, int index)
    {
        Form = form;
        Index = index;
        var known = new Dictionary<string, int>();
        var rows = new Dictionary<string, int>();
        foreach (FormLine row in form.Blocks.SelectMany(static block => block.Rows))
        {
            if (!rows.TryGetValue(row.RowCode!, out int number))
            {
                number = rows.Count;
                rows.Add(row.RowCode!, number < MostRows ? number : throw new InvalidDataException($"The table {form.Code} has more than {MostRows} rows."));
            }

            foreach (string key in Keys(row.Label))
            {
                known.TryAdd(key, number);
            }
        }

        foreach (string key in form.Blocks.SelectMany(static block => block.Columns).SelectMany(static column => Keys(column.Label)))
        {
            if (known.TryGetValue(key, out int row) && row >= 0)
            {
                RowsNamedLikeColumns |= 1UL << row;
            }
        }

        foreach (string key in form.Blocks.SelectMany(static block => block.Labels).SelectMany(Keys))
        {
            known.TryAdd(key, KnownLabel.NoRow);
        }

        meanings = known;
    }

    public FormTable Form { get; }

    /// <summary>The number of the vocabulary among those of all editions.</summary>
    public int Index { get; }

    /// <summary>The rows, a bit each, whose labels columns bear too: 其他 and 总计.</summary>
    public ulong RowsNamedLikeColumns { get; }

    /// <summary>What a key is here: the number of a row, <see cref="KnownLabel.NoRow"/> or <see cref="KnownLabel.None"/>.</summary>
    public sbyte MeaningOf(string key) => meanings.TryGetValue(key, out int meaning) ? (sbyte)meaning : KnownLabel.None;

    private static IEnumerable<string> Keys(FormLabel label) => label.AliasKeys.Prepend(label.Key);
}
