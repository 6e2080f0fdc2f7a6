using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Words that, near a number, say what it counts.</summary>
internal sealed record SubjectPattern
{
    /// <summary>The code of what the number counts.</summary>
    public required string Subject { get; init; }

    /// <summary>The cell of the form with that code; empty when it has none.</summary>
    public required ImmutableArray<ObservationKey> Cells { get; init; }

    private WordSet All { get; init; }

    private WordSet Any { get; init; }

    private WordSet None { get; init; }

    private WordSet Governing { get; init; }

    private WordSet Sentence { get; init; }

    private WordSet SentenceNone { get; init; }

    private WordSet Context { get; init; }

    private UnitKind Units { get; init; }

    /// <summary>Classes one of which stands wherever the pattern matches.</summary>
    public WordSet Keys => All.IsEmpty ? Any : All;

    /// <summary>Reads a pattern from the data file.</summary>
    public static SubjectPattern Read(JsonElement element)
    {
        string subject = element.GetProperty("subject").GetString()!;
        string[] parts = subject.Split('/');
        return new SubjectPattern
        {
            Subject = subject,
            Cells = parts.Length == 3 ? [new ObservationKey(parts[0], parts[1], parts[2])] : [],
            All = Words(element, "all"),
            Any = Words(element, "any"),
            None = Words(element, "none"),
            Governing = Words(element, "governing"),
            Sentence = Words(element, "sentence"),
            SentenceNone = Words(element, "sentenceNone"),
            Context = Words(element, "context"),
            Units = element.GetProperty("units").GetString() == "people" ? UnitKind.People : UnitKind.Count,
        };
    }

    /// <summary>Whether the words near a number are this pattern's.</summary>
    /// <param name="near">The words of the number's clause.</param>
    /// <param name="unit">The number's unit.</param>
    /// <param name="around">What stands around the clause.</param>
    public bool Matches(WordSet near, UnitKind unit, in Surroundings around) =>
        (unit == Units || unit == UnitKind.None)
        && near.HasAll(All) && (Any.IsEmpty || near.HasAny(Any)) && !near.HasAny(None)
        && (Governing.IsEmpty || around.Governing.HasAny(Governing) || near.HasAny(Governing))
        && (Sentence.IsEmpty || around.Sentence.HasAny(Sentence))
        && !around.Sentence.HasAny(SentenceNone)
        && (Context.IsEmpty || around.Passage.HasAny(Context) || around.Sentence.HasAny(Context));

    private static WordSet Words(JsonElement element, string name)
    {
        WordSet words = default;
        if (element.TryGetProperty(name, out JsonElement list))
        {
            foreach (JsonElement item in list.EnumerateArray())
            {
                words |= WordSet.Of(Enum.Parse<WordClass>(item.GetString()!));
            }
        }

        return words;
    }
}
