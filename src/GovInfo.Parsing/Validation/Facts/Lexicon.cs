using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The words, units and subjects of <c>narrative.json</c>, read once and shared.</summary>
internal sealed class Lexicon
{
    // For each character the list of words that begin with it, in wordLists; NoWords for marks and numerals; 0 for all else.
    private const byte NoWords = 1;
    private readonly ushort[] openings = new ushort[char.MaxValue + 1];
    private readonly Word[][] wordLists;
    private readonly FrozenDictionary<char, (string Text, UnitKind Kind)[]> units;

    private Lexicon(JsonElement root)
    {
        var byText = new Dictionary<string, Word>();
        foreach (JsonProperty group in root.GetProperty("words").EnumerateObject())
        {
            WordSet classes = WordSet.Of(Enum.Parse<WordClass>(group.Name));
            foreach (string text in Texts(group.Value))
            {
                Add(byText, text, classes, []);
            }
        }

        AddCoded(byText, root.GetProperty("outcomes"), WordClass.Outcome);
        AddCoded(byText, root.GetProperty("applicants"), WordClass.Applicant);
        AddCoded(byText, root.GetProperty("reviewResults"), WordClass.ReviewResult);
        wordLists = [[], [], .. byText.Values.GroupBy(static word => word.Text[0])
            .Select(static group => group.OrderByDescending(static word => word.Text.Length).ToArray())];
        FillOpenings();
        units = ReadUnits(root).GroupBy(static unit => unit.Text[0])
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static unit => unit.Text.Length).ToArray());
        Subjects = [.. root.GetProperty("subjects").EnumerateArray().Select(SubjectPattern.Read)];
        JsonElement bodies = root.GetProperty("bodies");
        OwnBodies = [.. Texts(bodies.GetProperty("own"))];
        WholeBodies = [.. Texts(bodies.GetProperty("whole"))];
        BodyAdverbs = [.. Texts(bodies.GetProperty("adverbs")).OrderByDescending(static text => text.Length)];
        BodySuffixes = [.. Texts(bodies.GetProperty("suffixes"))];
        OfficeSuffixes = [.. Texts(bodies.GetProperty("offices"))];
    }

    /// <summary>The lexicon.</summary>
    public static Lexicon Default { get; } = Load();

    /// <summary>The patterns by which numbers find their subjects; of those that match, the first decides.</summary>
    public ImmutableArray<SubjectPattern> Subjects { get; }

    /// <summary>What names of the own body begin with.</summary>
    public ImmutableArray<string> OwnBodies { get; }

    /// <summary>Names of the whole area or system.</summary>
    public ImmutableArray<string> WholeBodies { get; }

    /// <summary>Words between the name of a body and its verb, longest first.</summary>
    public ImmutableArray<string> BodyAdverbs { get; }

    /// <summary>What names of bodies end with.</summary>
    public ImmutableArray<string> BodySuffixes { get; }

    /// <summary>What names of offices of a government end with.</summary>
    public ImmutableArray<string> OfficeSuffixes { get; }

    /// <summary>The longest word at a place of a folded text, or null.</summary>
    public Word? FindWord(ReadOnlySpan<char> text)
    {
        foreach (Word word in wordLists[openings[text[0]]])
        {
            if (text.StartsWith(word.Text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a word, a number or a mark may begin with a folded letter.</summary>
    public bool MayBeginToken(char letter) => openings[letter] != 0;

    /// <summary>Whether a word is of a class.</summary>
    public bool IsOf(string word, WordClass wanted) => word.Length > 0 && FindWord(word) is { } found && found.Text.Length == word.Length && found.Classes.Has(wanted);

    /// <summary>The longest unit at a place of a folded text; its text is empty when there is none.</summary>
    public (string Text, UnitKind Kind) FindUnit(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && units.TryGetValue(text[0], out (string Text, UnitKind Kind)[]? candidates))
        {
            foreach ((string Text, UnitKind Kind) unit in candidates)
            {
                if (text.StartsWith(unit.Text, StringComparison.Ordinal))
                {
                    return unit;
                }
            }
        }

        return (string.Empty, UnitKind.None);
    }

    private void FillOpenings()
    {
        for (int letter = 0; letter < openings.Length; letter++)
        {
            bool isOther = SentenceScanner.Mark((char)letter) is not null || NumeralReader.MayBegin((char)letter);
            openings[letter] = isOther ? NoWords : (ushort)0;
        }

        for (int list = NoWords + 1; list < wordLists.Length; list++)
        {
            openings[wordLists[list][0].Text[0]] = (ushort)list;
        }
    }

    private static Lexicon Load()
    {
        using JsonDocument document = TemplateData.ReadJson("narrative.json");
        return new Lexicon(document.RootElement);
    }

    private static IEnumerable<(string Text, UnitKind Kind)> ReadUnits(JsonElement root)
    {
        JsonElement groups = root.GetProperty("units");
        return Texts(groups.GetProperty("count")).Select(static text => (text, UnitKind.Count))
            .Concat(Texts(groups.GetProperty("people")).Select(static text => (text, UnitKind.People)))
            .Concat(Texts(groups.GetProperty("money")).Select(static text => (text, UnitKind.Money)))
            .Concat(Texts(groups.GetProperty("percent")).Select(static text => (text, UnitKind.Percent)))
            .Concat(Texts(root.GetProperty("notCounted")).Select(static text => (text, UnitKind.NotCounted)));
    }

    private static void AddCoded(Dictionary<string, Word> byText, JsonElement group, WordClass word)
    {
        foreach (JsonProperty entry in group.EnumerateObject())
        {
            Add(byText, entry.Name, WordSet.Of(word), [.. Texts(entry.Value)]);
        }
    }

    private static void Add(Dictionary<string, Word> byText, string text, WordSet classes, ImmutableArray<string> codes)
    {
        if (!byText.TryGetValue(text, out Word? word))
        {
            byText[text] = word = new Word(text);
        }

        word.Classes |= classes;
        word.Codes = codes.IsEmpty ? word.Codes : codes;
    }

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(static item => item.GetString()!);
}
