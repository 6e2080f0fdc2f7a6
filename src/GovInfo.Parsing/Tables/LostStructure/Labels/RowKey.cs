using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>What a row's label, or a variant of it, is matched by.</summary>
/// <param name="Letters">The key: see <see cref="LabelKey"/>.</param>
/// <param name="Block">The block of the row.</param>
internal sealed record RowKey(string Letters, FormBlock Block)
{
    /// <summary>The keys of a form's rows.</summary>
    public static IEnumerable<RowKey> Of(FormOutline form)
    {
        foreach (FormRow row in form.Rows)
        {
            FormBlock block = form.Table.Blocks[row.Block];
            if (row.Line.Label.Key.Length > 0)
            {
                yield return new RowKey(row.Line.Label.Key, block);
            }

            foreach (string variant in row.Line.Label.AliasKeys)
            {
                if (variant.Length > 0)
                {
                    yield return new RowKey(variant, block);
                }
            }
        }
    }
}
