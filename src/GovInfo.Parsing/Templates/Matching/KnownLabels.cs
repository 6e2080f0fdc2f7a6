using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Every label that a form of any edition bears, with the known variants, found by its text as the form prints it or by its key; nothing is
/// allocated for a cell that bears one.
/// </summary>
internal sealed class KnownLabels
{
    private readonly FrozenDictionary<string, KnownLabel> byKey;
    private readonly FrozenDictionary<string, CellLabel> byText;
    private readonly FrozenDictionary<string, KnownLabel>.AlternateLookup<ReadOnlySpan<char>> byKeyLetters;

    private KnownLabels(ImmutableArray<FormVocabulary> vocabularies)
    {
        Vocabularies = vocabularies;
        FormLabel[] labels = [.. vocabularies.SelectMany(static vocabulary => vocabulary.Form.Blocks).SelectMany(static block => block.Labels)];
        Dictionary<string, List<KeyScores>> scores = ScoresByKey(vocabularies);
        byKey = labels.SelectMany(static label => label.AliasKeys.Prepend(label.Key)).Where(static key => key.Length > 0).Distinct()
            .Select((key, index) => new KnownLabel(key, index, vocabularies, scores.GetValueOrDefault(key) ?? []))
            .ToFrozenDictionary(static label => label.Key);
        byKeyLetters = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        byText = labels.SelectMany(static label => label.Aliases.Prepend(label.Text)).Distinct()
            .Where(text => byKey.ContainsKey(LabelKey.Of(text)) && CellValueReader.ReadOfAnyUnit(text).Status == ObservationStatus.Unreadable)
            .ToFrozenDictionary(static text => text, text => new CellLabel(text, byKey[LabelKey.Of(text)]));
    }

    /// <summary>The labels of the editions known.</summary>
    public static KnownLabels Default { get; } = new(
        [.. FormTemplates.Default.Editions.SelectMany(static edition => edition.Tables).Distinct().Select(static (form, index) => new FormVocabulary(form, index))]);

    /// <summary>The tables of all editions with their labels, newest edition first.</summary>
    public ImmutableArray<FormVocabulary> Vocabularies { get; }

    /// <summary>How many labels there are.</summary>
    public int Count => byKey.Count;

    /// <summary>The label of a text just as a form prints it, or null. It is no value.</summary>
    public CellLabel? FindPrinted(string text) => byText.GetValueOrDefault(text);

    /// <summary>The label that a text is, or null; then its key as a label is given.</summary>
    public KnownLabel? Find(string text, out string key)
    {
        KnownLabel? label = FindPrinted(text)?.Known;
        if (label is null)
        {
            Span<char> letters = stackalloc char[Math.Min(text.Length, LabelKey.LongestLabel)];
            ReadOnlySpan<char> written = letters[..LabelKey.Write(text, letters)];
            if (!byKeyLetters.TryGetValue(written, out label))
            {
                key = written.ToString();
                return null;
            }
        }

        key = label.Key;
        return label;
    }

    private static Dictionary<string, List<KeyScores>> ScoresByKey(ImmutableArray<FormVocabulary> vocabularies)
    {
        var scores = new Dictionary<string, List<KeyScores>>();
        foreach (FormVocabulary vocabulary in vocabularies)
        {
            vocabulary.Form.RowIndex.AddKnown(scores);
            foreach (FormBlock block in vocabulary.Form.Blocks)
            {
                block.ColumnIndex.AddKnown(scores);
            }
        }

        return scores;
    }
}
