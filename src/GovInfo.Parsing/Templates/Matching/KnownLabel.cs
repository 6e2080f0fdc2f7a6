namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A label of the form, of any edition, or a known variant of one.</summary>
/// <param name="key">What it is matched by: see <see cref="LabelKey"/>.</param>
/// <param name="index">Its number among the labels known.</param>
/// <param name="meanings">What it is in each vocabulary, by <see cref="FormVocabulary.Index"/>.</param>
internal sealed class KnownLabel(string key, int index, sbyte[] meanings)
{
    /// <summary>That a vocabulary does not have a label.</summary>
    public const sbyte None = -2;

    /// <summary>That a label is one of a column, a group or a block.</summary>
    public const sbyte NoRow = -1;

    /// <summary>What the label is matched by.</summary>
    public string Key { get; } = key;

    /// <summary>The label's number among the labels known.</summary>
    public int Index { get; } = index;

    /// <summary>The number of the row that the label gives in a vocabulary, or <see cref="NoRow"/> or <see cref="None"/>.</summary>
    public sbyte RowIn(FormVocabulary vocabulary) => meanings[vocabulary.Index];
}
