using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The words, units and subjects of <c>narrative.json</c>, read once and shared.</summary>
internal sealed class Lexicon
{
    // For each character the list of words that begin with it, in wordLists, and whether a number may; NoWords for marks; 0 for all else.
    private const ushort NoWords = 1;
    private const ushort MayBeNumber = 1 << 15;
    private readonly ushort[] openings = new ushort[char.MaxValue + 1];
    private readonly WordList[] wordLists;
    private readonly FirstLetterIndex<Unit> units;

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
        wordLists = FillOpenings([.. byText.Values]);
        units = new FirstLetterIndex<Unit>(ReadUnits(root), static unit => unit.Text);
        var subjects = ImmutableArray.CreateBuilder<SubjectPattern>();
        foreach (JsonElement subject in root.GetProperty("subjects").EnumerateArray())
        {
            subjects.Add(SubjectPattern.Read(subject));
        }

        Subjects = new SubjectPatterns(subjects.ToImmutable());
        Periods = PeriodWords.Read(root.GetProperty("periods"));
        JsonElement bodies = root.GetProperty("bodies");
        OwnBodies = [.. Texts(bodies.GetProperty("own"))];
        WholeBodies = new AffixWords(Texts(bodies.GetProperty("whole")));
        BodyAdverbs = new AffixWords([.. Texts(bodies.GetProperty("adverbs")).OrderByDescending(static text => text.Length)]);
        BodySuffixes = new AffixWords(Texts(bodies.GetProperty("suffixes")));
        OfficeSuffixes = [.. Texts(bodies.GetProperty("offices"))];
    }

    /// <summary>The lexicon.</summary>
    public static Lexicon Default { get; } = Load();

    /// <summary>The patterns by which numbers find their subjects; of those that match, the first decides.</summary>
    public SubjectPatterns Subjects { get; }

    /// <summary>Words that date numbers to another time than the year.</summary>
    public PeriodWords Periods { get; }

    /// <summary>What names of the own body begin with.</summary>
    public ImmutableArray<string> OwnBodies { get; }

    /// <summary>Names of the whole area or system.</summary>
    public AffixWords WholeBodies { get; }

    /// <summary>Words between the name of a body and its verb, longest first.</summary>
    public AffixWords BodyAdverbs { get; }

    /// <summary>What names of bodies end with.</summary>
    public AffixWords BodySuffixes { get; }

    /// <summary>What names of offices of a government end with.</summary>
    public ImmutableArray<string> OfficeSuffixes { get; }

    /// <summary>The longest word at a place of a folded text, or null.</summary>
    public Word? FindWord(ReadOnlySpan<char> text) => wordLists[openings[text[0]] & ~MayBeNumber].Find(text);

    /// <summary>Whether a word, a number or a mark may begin with a folded letter.</summary>
    public bool MayBeginToken(char letter) => openings[letter] != 0;

    /// <summary>Whether a number may begin with a folded letter.</summary>
    public bool MayBeginNumber(char letter) => (openings[letter] & MayBeNumber) != 0;

    /// <summary>Whether a word is of a class.</summary>
    public bool IsOf(string word, WordClass wanted) => word.Length > 0 && FindWord(word) is { } found && found.Text.Length == word.Length && found.Classes.Has(wanted);

    /// <summary>The longest unit at a place of a folded text; its text is empty when there is none.</summary>
    public (string Text, UnitKind Kind) FindUnit(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (Unit unit in units.Of(text[0]))
            {
                if (text.StartsWith(unit.Text, StringComparison.Ordinal))
                {
                    return (unit.Text, unit.Kind);
                }
            }
        }

        return (string.Empty, UnitKind.None);
    }

    /// <summary>Notes what each character may begin, and returns the lists of words that it then points to.</summary>
    private WordList[] FillOpenings(List<Word> words)
    {
        var byLetter = new FirstLetterIndex<Word>(words, static word => word.Text);
        List<WordList> lists = [new([]), new([])];
        for (int letter = 0; letter < openings.Length; letter++)
        {
            openings[letter] = NumeralReader.MayBegin((char)letter) ? MayBeNumber : SentenceScanner.Mark((char)letter) is null ? (ushort)0 : NoWords;
        }

        foreach (Word word in words)
        {
            ref ushort opening = ref openings[word.Text[0]];
            if ((opening & ~MayBeNumber) <= NoWords)
            {
                opening = (ushort)((opening & MayBeNumber) | lists.Count);
                lists.Add(new WordList(byLetter.Of(word.Text[0]).ToArray()));
            }
        }

        return [.. lists];
    }

    private static Lexicon Load()
    {
        using JsonDocument document = TemplateData.ReadJson("narrative.json");
        return new Lexicon(document.RootElement);
    }

    private static List<Unit> ReadUnits(JsonElement root)
    {
        JsonElement groups = root.GetProperty("units");
        List<Unit> read = [];
        AddUnits(groups.GetProperty("count"), UnitKind.Count);
        AddUnits(groups.GetProperty("people"), UnitKind.People);
        AddUnits(groups.GetProperty("money"), UnitKind.Money);
        AddUnits(groups.GetProperty("percent"), UnitKind.Percent);
        AddUnits(root.GetProperty("notCounted"), UnitKind.NotCounted);
        return read;

        void AddUnits(JsonElement texts, UnitKind kind)
        {
            foreach (string text in Texts(texts))
            {
                read.Add(new Unit(text, kind));
            }
        }
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

    private static List<string> Texts(JsonElement array) => TemplateData.Texts(array);

    private sealed record Unit(string Text, UnitKind Kind);
}
