using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates;

/// <summary>A label of the official form with its known variants, and the keys that they are matched by.</summary>
internal sealed class FormLabel
{
    private readonly ulong keyLetters;

    public FormLabel(string text, ImmutableArray<string> aliases)
    {
        Text = text;
        Aliases = aliases;
        Key = LabelKey.Of(text);
        keyLetters = LabelSimilarity.LettersOf(Key);
        AliasKeys = [.. aliases.Select(static alias => LabelKey.Of(alias)).Where(alias => alias != Key).Distinct()];
    }

    /// <summary>The label as the form prints it.</summary>
    public string Text { get; }

    /// <summary>Variants seen in real reports.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>What the label is matched by: see <see cref="LabelKey"/>.</summary>
    public string Key { get; }

    /// <summary>The keys of the variants that differ from <see cref="Key"/>.</summary>
    public ImmutableArray<string> AliasKeys { get; }

    /// <summary>Whether a key is that of the label or of a variant.</summary>
    public bool Is(string key)
    {
        if (key.Length == 0)
        {
            return false;
        }

        bool isIt = key == Key;
        for (int alias = 0; alias < AliasKeys.Length && !isIt; alias++)
        {
            isIt = key == AliasKeys[alias];
        }

        return isIt;
    }

    /// <summary>How well a key matches this label: 1 for the label itself, a little less for a variant, 0 when it is not alike.</summary>
    public double Match(string key) => Match(key, LabelSimilarity.LettersOf(key));

    /// <summary>The same, for a key that is held against many labels.</summary>
    /// <param name="key">The key.</param>
    /// <param name="letters">Its <see cref="LabelSimilarity.LettersOf"/>.</param>
    public double Match(string key, ulong letters)
    {
        if (key.Length == 0)
        {
            return 0;
        }

        if (key == Key)
        {
            return LabelSimilarity.Exact;
        }

        foreach (string alias in AliasKeys)
        {
            if (key == alias)
            {
                return LabelSimilarity.Alias;
            }
        }

        return LabelSimilarity.Of(key, letters, Key, keyLetters);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
