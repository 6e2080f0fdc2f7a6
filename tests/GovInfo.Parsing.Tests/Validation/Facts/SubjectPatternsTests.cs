using GovInfo.Parsing.Validation;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Tests.Validation.Facts;

/// <summary>Patterns are found by the words near a number, not by trying each.</summary>
public class SubjectPatternsTests
{
    [Fact]
    public void The_classes_of_a_set_are_its_members_in_order()
    {
        WordSet set = WordSet.Of(WordClass.Receive, WordClass.Fee, WordClass.ReviewResult, WordClass.Pending);
        List<int> found = [];
        foreach (int word in set.Classes)
        {
            found.Add(word);
        }

        Assert.Equal([(int)WordClass.Receive, (int)WordClass.Fee, (int)WordClass.Pending, (int)WordClass.ReviewResult], found);
        foreach (int word in default(WordSet).Classes)
        {
            Assert.Fail($"An empty set has no {word}.");
        }
    }

    [Theory]
    [InlineData("Training", "People", NarrativeSubject.Trainees)]
    [InlineData("Trainee", "People", NarrativeSubject.Trainees)]
    [InlineData("Training", "Count", NarrativeSubject.TrainingClasses)]
    [InlineData("Office", "Count", NarrativeSubject.Offices)]
    [InlineData("Outcome", "Count", null)]
    public void The_words_near_a_number_find_its_subject(string word, string unit, string? subject)
    {
        var near = WordSet.Of(Enum.Parse<WordClass>(word));
        SubjectPattern? found = Lexicon.Default.Subjects.Find(near, Enum.Parse<UnitKind>(unit), new Surroundings(default, near, near));
        Assert.Equal(subject, found?.Subject);
    }
}
