using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Reads the facts of a report's text: sentences, then numbers with the words near them, then what each number counts.</summary>
internal static class NarrativeReader
{
    /// <summary>The text of a report as rules read it.</summary>
    public static Narrative Read(AnnualReport report)
    {
        List<Sentence> sentences = SentenceReader.Read(report);
        var bodies = new BodyFinder(report.Authority?.Value);
        var mentions = ImmutableArray.CreateBuilder<ImmutableArray<Mention>>(sentences.Count);
        var facts = ImmutableArray.CreateBuilder<NarrativeFact>();
        WordSet passageWords = default;
        WordSet governing = default;
        int passage = -1;
        foreach (Sentence sentence in sentences)
        {
            if (sentence.Passage != passage)
            {
                // A heading on its own line (（三）依申请公开情况) still says what the next paragraph speaks of.
                passageWords = sentence.Passage == passage + 1 ? passageWords & Heading : default;
                governing = default;
                passage = sentence.Passage;
            }

            ImmutableArray<Mention> numbers = sentence.HasNumber ? MentionReader.Read(sentence, governing) : [];
            var around = new Surroundings(default, sentence.Words, passageWords | sentence.Words);
            SubjectFinder.Assign(numbers, around);
            foreach (Mention mention in numbers)
            {
                governing = mention.Governing;
                if (mention.Subject != NarrativeSubject.Unknown)
                {
                    facts.Add(ToFact(mention, bodies));
                }
            }

            StatementReader.AddTo(facts, sentence, around, bodies);
            mentions.Add(numbers);
            passageWords |= sentence.Words;
        }

        return new Narrative([.. sentences], mentions.ToImmutable(), facts.ToImmutable());
    }

    private static WordSet Heading { get; } = WordSet.Of(WordClass.Request, WordClass.Foi);

    private static NarrativeFact ToFact(Mention mention, BodyFinder bodies)
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
