using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Takes the sentences of a text one by one, reads their facts, and keeps the few that rules look at again.</summary>
/// <param name="report">The report.</param>
internal sealed class NarrativeCollector(AnnualReport report)
{
    private static readonly WordSet Heading = WordSet.Of(WordClass.Request, WordClass.Foi);
    private static readonly WordSet Fees = WordSet.Of(WordClass.FeeNotice, WordClass.Fee);
    private readonly BodyFinder bodies = new(report.Authority?.Value);
    private readonly int? year = report.Year?.Value;
    private readonly TokenBuffer tokens = new();
    private readonly MentionPool pool = new();
    private readonly List<(Sentence Sentence, ImmutableArray<Mention> Mentions)> counted = [];
    private readonly ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>(0);
    private readonly ImmutableArray<ImmutableArray<Mention>>.Builder mentions = ImmutableArray.CreateBuilder<ImmutableArray<Mention>>(0);
    private readonly ImmutableArray<NarrativeFact>.Builder facts = ImmutableArray.CreateBuilder<NarrativeFact>(0);
    private WordSet passageWords;
    private WordSet governing;
    private int passage = -1;
    private bool tellsOfFees;
    private bool passageHasShare;

    /// <summary>Reads a sentence.</summary>
    /// <param name="letters">The sentence.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(ReadOnlyMemory<char> letters, SentencePlace place)
    {
        if (place.Passage != passage)
        {
            // A heading on its own line (（三）依申请公开情况) still says what the next paragraph speaks of.
            passageWords = place.Passage == passage + 1 ? passageWords & Heading : default;
            governing = default;
            passage = place.Passage;
        }

        int first = tokens.Count;
        SentenceScanner.Scan(letters.Span, tokens);
        WordSet words = default;
        int numbers = 0;
        foreach (ref readonly Token token in tokens.Slice(first, tokens.Count - first))
        {
            words |= token.Classes;
            numbers += token.Kind == TokenKind.Number ? 1 : 0;
        }

        tellsOfFees |= place.Section == SectionCodes.OtherMatters && words.HasAny(Fees);
        if (numbers > 0 || words.HasAny(StatementReader.Telling))
        {
            ReadFacts(new Sentence(letters, place, words, tokens, first), numbers);
        }
        else
        {
            tokens.Truncate(first);
        }

        passageWords |= words;
    }

    /// <summary>Keeps of the passage's sentences those that are needed, and drops what belongs to the others.</summary>
    public void EndPassage()
    {
        foreach ((Sentence sentence, ImmutableArray<Mention> numbers) in counted)
        {
            if (passageHasShare || SentenceFilter.MayTell(sentence, numbers, year))
            {
                sentence.Keep();
                sentences.Add(sentence);
                mentions.Add(numbers);
            }
            else
            {
                pool.Return(numbers);
            }
        }

        counted.Clear();
        tokens.Clear();
        passageHasShare = false;
    }

    /// <summary>All that was read.</summary>
    public Narrative ToNarrative() => new(sentences.DrainToImmutable(), mentions.DrainToImmutable(), facts.DrainToImmutable())
    {
        HasSentences = passage >= 0,
        TellsOfFees = tellsOfFees,
    };

    private void ReadFacts(Sentence sentence, int count)
    {
        ImmutableArray<Mention> numbers = count > 0 ? MentionReader.Read(sentence, count, governing, pool) : [];
        var around = new Surroundings(default, sentence.Words, passageWords | sentence.Words);
        SubjectFinder.Assign(numbers, around);
        foreach (Mention mention in numbers)
        {
            governing = mention.Governing;
            if (mention.Subject != NarrativeSubject.Unknown)
            {
                facts.Add(ToFact(mention));
            }
        }

        StatementReader.AddTo(facts, sentence, around, bodies);
        if (count > 0)
        {
            counted.Add((sentence, numbers));
            passageHasShare |= SentenceFilter.HasShare(numbers);
        }
    }

    private NarrativeFact ToFact(Mention mention)
    {
        (string? body, FactScope scope) = bodies.Find(mention.Sentence, mention.Token);
        return new NarrativeFact
        {
            Subject = mention.Subject,
            Cells = mention.Cells,
            Kind = mention.Kind,
            Value = mention.Value,
            Unit = mention.Number.UnitText,
            IsExact = mention.Number.IsExact,
            Decimals = mention.Number.Decimals,
            Verb = mention.Verb,
            Sentence = mention.Sentence.Text,
            Index = mention.Number.Start,
            Location = mention.Sentence.Location,
            Section = mention.Sentence.Section,
            Body = body,
            Scope = scope,
            Year = YearFinder.Find(mention.Sentence, mention.Token),
        };
    }
}
