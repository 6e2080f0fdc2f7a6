using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A label of the form, of any edition, or a known variant of one.</summary>
internal sealed class KnownLabel
{
    /// <summary>That a vocabulary does not have a label.</summary>
    public const sbyte None = -2;

    /// <summary>That a label is one of a column, a group or a block.</summary>
    public const sbyte NoRow = -1;

    // By FormVocabulary.Index.
    private readonly sbyte[] meanings;

    // By the lists of lines of the tables that bear the label.
    private readonly KeyScores[] scores;

    /// <summary>Looks up a label in the vocabularies.</summary>
    /// <param name="key">What it is matched by: see <see cref="LabelKey"/>.</param>
    /// <param name="index">Its number among the labels known.</param>
    /// <param name="vocabularies">The vocabularies.</param>
    /// <param name="scores">What the lists of lines that know the key say of it.</param>
    public KnownLabel(string key, int index, ImmutableArray<FormVocabulary> vocabularies, List<KeyScores> scores)
    {
        this.scores = [.. scores];
        Key = key;
        Index = index;
        meanings = new sbyte[vocabularies.Length];
        foreach (FormVocabulary vocabulary in vocabularies)
        {
            meanings[vocabulary.Index] = vocabulary.MeaningOf(key);
        }
    }

    /// <summary>What the label is matched by.</summary>
    public string Key { get; }

    /// <summary>The label's number among the labels known.</summary>
    public int Index { get; }

    /// <summary>The number of the row that the label gives in a vocabulary, or <see cref="NoRow"/> or <see cref="None"/>.</summary>
    public sbyte RowIn(FormVocabulary vocabulary) => meanings[vocabulary.Index];

    /// <summary>What <see cref="LabelIndex.Scores(string)"/> says of the key, if the index knows it.</summary>
    public bool TryGetScores(LabelIndex index, out double[]? found)
    {
        foreach (KeyScores known in scores)
        {
            if (known.Index == index)
            {
                found = known.Scores;
                return true;
            }
        }

        found = null;
        return false;
    }
}
