using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Templates;

public sealed class FirstLetterIndexTests
{
    private static readonly FirstLetterIndex<string> Index = new(["件", "件次", "人次", "人", "件数", "a"], static word => word);

    [Theory]
    [InlineData('件', "件次,件数,件")]
    [InlineData('人', "人次,人")]
    [InlineData('a', "a")]
    [InlineData('b', "")]
    [InlineData('\uFFFF', "")]
    public void The_longest_words_come_first_and_those_of_one_length_as_given(char letter, string words) =>
        Assert.Equal(words, string.Join(',', Index.Of(letter).ToArray()));
}
